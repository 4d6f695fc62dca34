import { seededRandom, type Random } from '../../core/numeric/seeded-random';
import { weekday } from '../../core/history/calendar-day';
import { areaAddress, cellAddress } from '../area';
import type { Block, FormatPlan, Plan, PlannedCell, TablePlan } from '../plan';
import { RAW_KINDS, type RawKind } from './raw-table';
import type { ReportsWords } from './request';

type Words = ReportsWords['sample'];
type Header = keyof Words['header'];
interface Sample {
  readonly headers: readonly Header[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** 1 January 2025 to 31 January 2026: thirteen months, so that the last has its month of the year before. */
const FIRST_DAY = 45_658;
const LAST_DAY = 46_053;
const LAST_MONTH = 46_023;
const SEED = 20_260_131;
/** Intervals by their start, and the share of a day's calls that each brings: two hours by day, longer at night. */
const INTERVALS: readonly (readonly [number, number])[] = [[0, 0.06], [510, 0.19], [630, 0.21], [750, 0.12], [870, 0.16], [990, 0.12], [1110, 0.08], [1230, 0.06]];
const WEEKDAYS = [1.3, 1.12, 1.08, 1.05, 1.1, 0.75, 0.6];
const AGENTS = 12;
const CALLERS = 10;
const TABLE_ROW = 3;

/** A whole number about a mean, a tenth of it up or down. */
const about = (random: Random, mean: number, spread = 0.1) => Math.max(0, Math.round(mean * (1 + spread * (2 * random() - 1))));
const days = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

function calls(random: Random): Sample {
  const rows = days(FIRST_DAY, LAST_DAY).flatMap((day) => {
    // A year that grows, with a summer that is quiet and two busy turns.
    const season = 1 + 0.12 * Math.cos((2 * Math.PI * (day - FIRST_DAY)) / 365) + 0.0004 * (day - FIRST_DAY);
    const crowd = 0.9 + 0.25 * random();
    return INTERVALS.map(([minute, share]) => {
      const offered = about(random, 900 * share * season * crowd * WEEKDAYS[weekday(day) - 1]!);
      const pressure = Math.max(0, crowd * season - 0.95);
      const abandoned = Math.min(offered, about(random, offered * (0.02 + 0.12 * pressure), 0.5));
      const answered = offered - abandoned;
      const within = Math.min(answered, about(random, answered * (0.93 - 0.5 * pressure), 0.03));
      return [day, minute / 1440, about(random, offered * 0.8), offered, answered, abandoned, within, about(random, answered * (9 + 50 * pressure)), about(random, answered * 185), about(random, answered * 35)];
    });
  });
  return { headers: ['date', 'interval', 'ivrOnlyCalls', 'callsOffered', 'callsAnswered', 'callsAbandoned', 'answeredWithin', 'waitAnsweredSeconds', 'talkSeconds', 'afterCallSeconds'], rows };
}

const nameOf = (words: Words, index: number) => words.agent.replace('{n}', String(index + 1).padStart(2, '0'));

function agents(random: Random, words: Words): Sample {
  const skills = [[words.skills.enquiry, 150, 30], [words.skills.service, 210, 18], [words.skills.complaint, 290, 8]] as const;
  const rows = days(LAST_MONTH, LAST_DAY).flatMap((day) => Array.from({ length: AGENTS }, (_, agent) => agent)
    // Five days of seven each, on days off that go round.
    .filter((agent) => (day + agent) % 7 < 5)
    .flatMap((agent) => skills.map(([skill, seconds, usual]) => {
      const answered = about(random, usual, 0.25);
      const talk = about(random, answered * seconds * (0.85 + 0.025 * agent), 0.08);
      const work = about(random, answered * 35, 0.2);
      return [day, nameOf(words, agent), skill, answered, talk, work, Math.round((10 * (talk + work)) / 3600 / (0.72 + 0.15 * random())) / 10];
    })));
  return { headers: ['date', 'agent', 'queue', 'callsAnswered', 'talkSeconds', 'afterCallSeconds', 'loggedInHours'], rows };
}

function quality(random: Random, words: Words): Sample {
  const rows = days(LAST_MONTH, LAST_DAY).filter((day) => weekday(day) <= 5).flatMap((day) => Array.from({ length: AGENTS }, (_, agent) => agent)
    .filter((agent) => (day + agent) % 3 === 0)
    .map((agent) => [day, nameOf(words, agent), Math.min(100, about(random, 86 + (agent % 5) * 2, 0.07)), 1]));
  return { headers: ['date', 'agent', 'monitoringScores', 'contactsMonitored'], rows };
}

function survey(random: Random): Sample {
  const rows = days(FIRST_DAY, LAST_DAY).map((day) => {
    const answers = about(random, 40, 0.3);
    const very = about(random, answers * 0.42);
    const plain = Math.min(answers - very, about(random, answers * 0.35));
    const bad = Math.min(answers - very - plain, about(random, answers * 0.08, 0.6));
    return [day, answers, very, plain, bad, Math.min(answers - very - plain - bad, about(random, answers * 0.04, 0.8))];
  });
  return { headers: ['date', 'surveyAnswers', 'verySatisfied', 'satisfied', 'dissatisfied', 'veryDissatisfied'], rows };
}

function outbound(random: Random, words: Words): { readonly outbound: Sample; readonly refusals: Sample } {
  const reasons = Object.values(words.reasons);
  const refused: (string | number)[][] = [];
  const rows = days(LAST_MONTH, LAST_DAY).filter((day) => weekday(day) <= 5).flatMap((day) => {
    const ofReason = reasons.map(() => 0);
    const lines = Array.from({ length: CALLERS }, (_, agent) => {
      const list = about(random, 60, 0.15);
      const invalid = about(random, list * 0.06, 0.5);
      const called = list - about(random, list * 0.05);
      const reached = about(random, (called - invalid) * (0.55 + 0.015 * agent), 0.08);
      const successes = about(random, reached * (0.16 + 0.012 * ((agent * 7) % CALLERS) + (weekday(day) === 4 ? 0.03 : 0)), 0.25);
      const refusals = Math.min(reached - successes, about(random, reached * 0.5));
      for (let refusal = 0; refusal < refusals; refusal += 1) ofReason[Math.floor(random() ** 1.7 * reasons.length)]! += 1;
      const hours = Math.round((6 + random()) * 10) / 10;
      return [day, nameOf(words, agent), list, called, about(random, called * 1.8), invalid, reached, called - invalid - reached, refusals, successes, hours, 8];
    });
    reasons.forEach((reason, index) => refused.push([day, reason, ofReason[index]!]));
    return lines;
  });
  return {
    outbound: {
      headers: ['date', 'agent', 'listRecords', 'recordsCalled', 'attempts', 'invalidRecords', 'customersReached', 'unreachable', 'refusals', 'successes', 'outboundLoggedInHours', 'outboundPaidHours'], rows,
    },
    refusals: { headers: ['date', 'reason', 'refusals'], rows: refused },
  };
}

/** Invented raw tables side by side on one sheet, the same on every machine: reports can be tried before there are data. `tableNames`: names that the workbook does not use. */
export function sampleTables(words: Words, tableNames: Readonly<Record<RawKind, string>>): Plan {
  const random = seededRandom(SEED);
  const samples: Readonly<Record<RawKind, Sample>> = { calls: calls(random), agents: agents(random, words), quality: quality(random, words), survey: survey(random), ...outbound(random, words) };
  const blocks: Block[] = [{ kind: 'cells', at: 'A1', rows: [[{ content: words.note, style: 'title' }]] }];
  const tables: TablePlan[] = [];
  const formats: FormatPlan[] = [];
  const widths: number[] = [];
  let left = 0;
  for (const kind of RAW_KINDS) {
    const { headers, rows } = samples[kind];
    const body = (column: number) => areaAddress({ row: TABLE_ROW, rows: rows.length, column: left + column, columns: 1 });
    blocks.push(
      { kind: 'cells', at: cellAddress(TABLE_ROW - 2, left), rows: [[{ content: words.title.replace('{table}', words[kind]), style: 'subtitle' }]] },
      { kind: 'cells', at: cellAddress(TABLE_ROW - 1, left), rows: [headers, ...rows].map((row, index) => row.map((content): PlannedCell => ({ content: index === 0 ? words.header[content as Header] : content }))) },
    );
    tables.push({ name: tableNames[kind], address: areaAddress({ row: TABLE_ROW - 1, rows: rows.length + 1, column: left, columns: headers.length }) });
    headers.forEach((header, column) => {
      const numberFormat = header === 'date' ? 'yyyy-mm-dd' : header === 'interval' ? 'hh:mm' : /Hours$/.test(header) ? '0.0' : typeof rows[0]?.[column] === 'number' ? '#,##0' : null;
      if (numberFormat !== null) formats.push({ address: body(column), numberFormat });
      widths.push(header === 'agent' || header === 'reason' ? 20 : 13);
    });
    widths.push(3);
    left += headers.length + 1;
  }
  return {
    job: 'sample', names: [], memory: null,
    sheets: [{ name: words.sheet, blocks, tables, charts: [], formats, columnWidths: widths, freeze: { rows: TABLE_ROW, columns: 0 } }],
  };
}
