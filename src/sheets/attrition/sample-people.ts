import { daySerial } from '../../core/history/calendar-day';
import type { LocaleName } from '../../locales/locale-name';
import { say } from '../../locales/say';
import { areaAddress } from '../area';
import type { Plan, PlannedCell } from '../plan';
import type { AttritionWords } from './request';

const HEADER_ROW = 3;
const COLUMNS = ['person', 'team', 'start', 'leave', 'voluntary', 'reason'] as const;
const PEOPLE = 140;
const FIRST = daySerial(2023, 1, 9)!;
const LAST = daySerial(2025, 12, 31)!;
const DAYS_A_MONTH = 30;

type Reason = keyof AttritionWords['sample']['reasons'];
/** As often as they stand here. */
const REASONS: readonly Reason[] = ['pay', 'workload', 'pay', 'pressure', 'growth', 'workload', 'supervisor', 'dismissed', 'pay', 'pressure', 'content', 'learning', 'workload', 'growth', 'other', 'climate', 'dismissed'];

export interface SamplePerson {
  readonly team: keyof AttritionWords['sample']['teams'];
  readonly start: number;
  readonly leave: number | null;
  readonly voluntary: boolean;
  readonly reason: Reason;
}

/** Invented people, the same every time: hired in classes, many gone in the first months, fewer later. */
export function samplePeople(): SamplePerson[] {
  const chance = generator(20260105);
  return Array.from({ length: PEOPLE }, (_, index): SamplePerson => {
    // The staff of the first day, then a class every other month.
    const start = index < 50 ? FIRST - Math.floor(chance() * 700) : FIRST + 60 * (1 + Math.floor(((index - 50) / 90) * 17));
    const team = (['north', 'south', 'night'] as const)[index % 3]!;
    const night = team === 'night' ? 1.4 : 1;
    let months = 0;
    const monthsOfService = () => Math.floor((Math.max(start, FIRST) - start) / DAYS_A_MONTH) + months;
    while (chance() > night * (monthsOfService() < 3 ? 0.07 : monthsOfService() < 12 ? 0.035 : 0.015)) months += 1;
    const leave = Math.max(start, FIRST) + months * DAYS_A_MONTH + Math.floor(chance() * DAYS_A_MONTH);
    const reason = REASONS[Math.floor(chance() * REASONS.length)]!;
    return { team, start, leave: leave <= LAST ? leave : null, voluntary: reason !== 'dismissed', reason };
  });
}

/** A linear congruential generator (the constants of Numerical Recipes): the same numbers on every machine. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(1_664_525, state) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

interface SampleRequest {
  readonly words: AttritionWords['sample'];
  readonly locale: LocaleName;
  readonly tableName: string;
}

/** A sheet with the invented people as a table, to try the job with. */
export function samplePeoplePlan({ words, locale, tableName }: SampleRequest): Plan {
  const day = (serial: number | null): PlannedCell => ({ content: serial, numberFormat: 'yyyy-mm-dd' });
  const rows = samplePeople().map(({ team, start, leave, voluntary, reason }, index): PlannedCell[] => [
    { content: say(words.person, { number: String(index + 1).padStart(3, '0') }, locale) }, { content: words.teams[team] }, day(start), day(leave),
    { content: leave === null ? null : voluntary ? words.yes : words.no }, { content: leave === null ? null : words.reasons[reason] },
  ]);
  return {
    job: 'sample',
    sheets: [{
      name: words.sheet,
      blocks: [
        { kind: 'cells', at: 'A1', rows: [[{ content: words.title, style: 'title' }], [{ content: words.note, style: 'subtitle' }]] },
        { kind: 'cells', at: `A${HEADER_ROW + 1}`, rows: [COLUMNS.map((column) => ({ content: words.columns[column] })), ...rows] },
      ],
      tables: [{ name: tableName, address: areaAddress({ row: HEADER_ROW, column: 0, rows: PEOPLE + 1, columns: COLUMNS.length }) }],
      charts: [], formats: [], columnWidths: [16, 14, 13, 13, 12, 28], freeze: { rows: HEADER_ROW + 1, columns: 0 },
    }],
    names: [],
    memory: null,
  };
}
