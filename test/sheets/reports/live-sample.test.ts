import type { CellValue } from '../../../src/workbook/port';
import { liveWorkbook, type LiveWorkbook } from '../../workbook/live-workbook';
import { differences } from '../differences';
import { between, callFigures, keyFiguresOf, monthFrom, over, projectFigures, rowsOf, stateOf, tableUnder, total, unlike, weekdayOf, where, type Figures, type Raw, type Row } from './count';
import { planned, sampleGiven } from './example';

jest.setTimeout(240_000);

const GOALS = { averageTalkTime: 190, monitoringScore: 88, hitRate: 0.2, successesPerHour: 1.2 };
const KEY_GOALS: Readonly<Record<string, readonly [goal: number, more: boolean]>> = {
  'Service level': [0.8, true], 'Abandonment rate': [0.05, false], 'Average speed of answer (s)': [30, false], 'Average talk time (s)': [190, false], 'Mean monitoring score': [88, true], 'Hit rate': [0.2, true],
  'Successes per logged-in hour': [1.2, true],
};
const { plan: sample, given } = sampleGiven();
const [calls, agents, quality, survey, outbound, refusals] = (['calls', 'agents', 'quality', 'survey', 'outbound', 'refusals'] as const).map((kind) => rowsOf(given[kind]!)) as [Row[], Row[], Row[], Row[], Row[], Row[]];
const raw: Raw = { calls, agents, quality, survey };
const SATURDAY = 46_053;
const plan = planned(given, { goals: GOALS });

let live: LiveWorkbook;
const sheets: Record<string, CellValue[][]> = {};
beforeAll(async () => {
  live = liveWorkbook();
  await live.port.write(sample, { kind: 'new-sheet' }, {});
  await live.port.write(plan, { kind: 'new-sheet' }, {});
  for (const { name } of plan.sheets) sheets[name] = await live.values(name, 'A1:J200');
});
afterAll(() => live.dispose());

const on = (day: number) => callFigures(between(calls, day, day + 1));
const change = (a: CellValue | undefined, b: CellValue | undefined): CellValue => (typeof a === 'number' && typeof b === 'number' ? a - b : '');

/** Key figures against those of each period by header, with goal and states. */
function keysUnlike(sheet: string, heading: string, periods: Readonly<Record<string, Figures>>, states: Readonly<Record<string, string>>): string[] {
  const [first, second] = Object.values(periods);
  const table = tableUnder(sheets[sheet]!, heading);
  expect(table.map(({ Indicator }) => Indicator)).toEqual(Object.keys(first!));
  return unlike(table, (label) => {
    const [goal, more] = KEY_GOALS[String(label)] ?? [undefined, true];
    const of = Object.fromEntries(Object.entries(periods).map(([header, figures]) => [header, figures[String(label)]!]));
    return {
      ...of, Change: change(first![String(label)], second![String(label)]), Goal: goal ?? '',
      ...Object.fromEntries(Object.entries(states).map(([header, period]) => [header, stateOf(of[period], goal, more)])),
    };
  });
}

test('every cell shows what the plan says', async () => {
  expect(await differences(live, plan)).toEqual([]);
});

test('key figures of day, week, month and project are those counted from the raw rows', () => {
  const of = (from: number, before: number) => keyFiguresOf(raw, from, before);
  expect(keysUnlike('Daily report', 'Key figures', {
    Day: of(SATURDAY, SATURDAY + 1), 'Day before': of(SATURDAY - 1, SATURDAY), 'A week before': of(SATURDAY - 7, SATURDAY - 6), 'Month so far': of(46_023, SATURDAY + 1),
  }, { 'State, day': 'Day', 'State, month': 'Month so far' })).toEqual([]);
  expect(keysUnlike('Weekly report', 'Key figures', { Week: of(46_048, 46_055), 'Week before': of(46_041, 46_048) }, { 'State, week': 'Week', 'State before': 'Week before' })).toEqual([]);
  expect(keysUnlike('Monthly report', 'Key figures', {
    Month: of(46_023, 46_054), 'Month before': of(45_992, 46_023), 'A year before': of(45_658, 45_689),
  }, { 'State, month': 'Month', 'State before': 'Month before' })).toEqual([]);
  expect(keysUnlike('Outbound report', 'Project statistics', { Project: projectFigures(outbound), 'Last 7 days': projectFigures(between(outbound, 46_046, 46_053)) }, { 'State, project': 'Project', 'State, 7 days': 'Last 7 days' })).toEqual([]);
});

test('the day by hour, the last days, the week by day and the month by day', () => {
  const hours = [0, 510, 630, 750, 870, 990, 1110, 1230];
  const at = (day: number, hour: number) => callFigures(between(calls, day, day + 1).filter(({ Interval }) => Math.round(Number(Interval) * 1440) === hours[hour]));
  expect(unlike(tableUnder(sheets['Daily report']!, 'The day by hour'), (_, hour) => {
    const [now, then] = [at(SATURDAY, hour), at(SATURDAY - 7, hour)];
    return { Until: (hours[hour + 1] ?? 1440) / 1440, 'Calls offered': now.offered!, 'A week before': then.offered!, Change: change(now.offered, then.offered), Answered: now.answered!, 'Service level': now.level! };
  })).toEqual([]);
  const day = (label: CellValue): Figures => {
    const of = on(Number(label));
    const inHours = total(between(calls, Number(label), Number(label) + 1).filter(({ Interval }) => Number(Interval) > 8.4 / 24 && Number(Interval) < 20.4 / 24), 'Calls offered');
    return {
      'Calls offered': of.offered!, 'Day hours': inHours, Night: Number(of.offered) - inHours, Answered: of.answered!, 'Abandonment rate': of.rate!, 'Abandonment goal': 0.05, 'Talk time (s)': of.talk!, 'Talk time goal (s)': 190,
    };
  };
  const recent = tableUnder(sheets['Daily report']!, 'The last 14 days');
  expect(recent.map(({ Day }) => Day)).toEqual(Array.from({ length: 14 }, (_, index) => SATURDAY - 13 + index));
  expect(unlike(recent, day)).toEqual([]);
  const month = tableUnder(sheets['Monthly report']!, 'The month by day');
  expect(month.map(({ Day }) => Day)).toEqual(Array.from({ length: 31 }, (_, index) => 46_023 + index));
  expect(unlike(month, day)).toEqual([]);
  expect(unlike(tableUnder(sheets['Weekly report']!, 'The week by day'), (label) => {
    const [now, then] = [on(Number(label)), on(Number(label) - 7)];
    return {
      'Calls offered': now.offered!, 'Week before': then.offered!, Change: change(now.offered, then.offered), Answered: now.answered!, 'Abandonment rate': now.rate!, 'Abandonment goal': 0.05, 'Service level': now.level!,
    };
  })).toEqual([]);
});

test('month by month: volumes, service level with its goal and average, speed, satisfaction', () => {
  const months = Array.from({ length: 13 }, (_, index) => monthFrom(46_023, index - 12));
  const of = months.map((month) => callFigures(between(calls, month, monthFrom(month, 1))));
  const average = of.reduce((sum, { level }) => sum + Number(level), 0) / of.length;
  const table = tableUnder(sheets['Monthly report']!, 'Month by month');
  expect(table.map(({ Month }) => Month)).toEqual(months);
  expect(unlike(table, (_, index) => {
    const figures = of[index]!;
    return {
      'Calls offered': figures.offered!, 'Ended in IVR': figures.ivr!, Answered: figures.answered!, Abandoned: figures.abandoned!, 'Service level': figures.level!, 'Service level goal': 0.8, 'Average of months': average,
      'ASA (s)': figures.speed!, 'ASA goal (s)': 30,
    };
  })).toEqual([]);
  expect(unlike(tableUnder(sheets['Monthly report']!, 'Satisfaction month by month'), (label) => {
    const rows = between(survey, Number(label), monthFrom(Number(label), 1));
    const classes = ['Very satisfied', 'Satisfied', 'Dissatisfied', 'Very dissatisfied'];
    const [all, ...named] = ['Survey answers', ...classes].map((header) => total(rows, header)) as [number, ...number[]];
    return { Answers: all, ...Object.fromEntries(classes.map((header, index) => [header, named[index]!])), Neutral: all - named.reduce((sum, value) => sum + value, 0), 'CSAT (top two)': over(named[0]! + named[1]!, all) };
  })).toEqual([]);
});

test('agents: the week, monitoring scores, talk time by skill', () => {
  const week = between(agents, 46_048, 46_055);
  const before = between(agents, 46_041, 46_048);
  expect(unlike(tableUnder(sheets['Weekly report']!, 'Agents in the week'), (name) => {
    const rows = where(week, 'Agent', name);
    const [answered, then] = [total(rows, 'Calls answered'), total(where(before, 'Agent', name), 'Calls answered')];
    const [talk, work, hours] = ['Talk seconds', 'After-call work seconds', 'Logged-in hours'].map((header) => total(rows, header)) as [number, number, number];
    return {
      Answered: answered, 'Week before': then, Change: answered - then, 'Average talk time': over(talk, answered), 'Average after-call work': over(work, answered), 'Average handle time': over(talk + work, answered),
      Occupancy: over((talk + work) / 3600, hours), 'Contacts per logged-in hour': over(answered, hours),
    };
  })).toEqual([]);
  const score = (name: CellValue, from: number) => {
    const rows = where(between(quality, from, from + 7), 'Agent', name);
    return over(total(rows, 'Monitoring score'), rows.length);
  };
  expect(unlike(tableUnder(sheets['Weekly report']!, 'Monitoring scores of the week'), (name) => ({
    Score: score(name, 46_048), 'Week before': score(name, 46_041), Change: change(score(name, 46_048), score(name, 46_041)), Goal: 88,
  }))).toEqual([]);
  const month = between(agents, 46_023, 46_054);
  const talk = (rows: readonly Row[]) => over(total(rows, 'Talk seconds'), total(rows, 'Calls answered'));
  const skills = tableUnder(sheets['Monthly report']!, 'Talk time by agent and skill in the month');
  expect(skills).toHaveLength(12);
  expect(unlike(skills, (name) => {
    const rows = where(month, 'Agent', name);
    return { Answered: total(rows, 'Calls answered'), ...Object.fromEntries(['Complaints', 'Enquiries', 'Service'].map((skill) => [skill, talk(where(rows, 'Queue', skill))])), 'Talk time (s)': talk(rows) };
  })).toEqual([]);
});

test('outbound: reach, reasons by how common they are, weekdays, agents by successes per hour', () => {
  const sheet = sheets['Outbound report']!;
  const classes = ['Customers reached', 'Unreachable', 'Invalid records'].map((header) => total(outbound, header));
  expect(unlike(tableUnder(sheet, 'How records came out'), (_, index) => ({ Records: classes[index]!, Share: classes[index]! / classes.reduce((sum, value) => sum + value, 0) }))).toEqual([]);
  const reasons = tableUnder(sheet, 'Why customers refuse');
  const counts = [...new Set(refusals.map((row) => String(row['Refusal reason'])))].map((reason) => ({ reason, count: total(where(refusals, 'Refusal reason', reason), 'Refusals') })).sort((a, b) => b.count - a.count);
  expect(reasons.map(({ Reason }) => Reason)).toEqual(counts.map(({ reason }) => reason));
  expect(unlike(reasons, (_, index) => ({ Place: index + 1, Refusals: counts[index]!.count, Share: counts[index]!.count / total(refusals, 'Refusals') }))).toEqual([]);
  const weekdays = tableUnder(sheet, 'By weekday');
  expect(unlike(weekdays, (_, index, row) => {
    const rows = outbound.filter(({ Date: day }) => weekdayOf(Number(day)) === (index + 1) % 7);
    return {
      'First of them': row['First of them']!, Calls: total(rows, 'Call attempts'), Successes: total(rows, 'Successes'), 'Hours logged in': total(rows, 'Logged-in hours'),
      'Successes per hour': over(total(rows, 'Successes'), total(rows, 'Logged-in hours')),
    };
  })).toEqual([]);
  expect(weekdays.map((row) => weekdayOf(Number(row['First of them'])))).toEqual([1, 2, 3, 4, 5, 6, 0]);
  const ranking = tableUnder(sheet, 'Agents ranked');
  const perHour = (name: CellValue) => Number(projectFigures(where(outbound, 'Agent', name))['Successes per logged-in hour']);
  const byHour = [...new Set(outbound.map(({ Agent }) => String(Agent)))].sort((a, b) => perHour(b) - perHour(a));
  expect(ranking.map(({ Agent }) => Agent)).toEqual(byHour);
  expect(unlike(ranking, (name, index) => ({ ...projectFigures(where(outbound, 'Agent', name)), Place: index + 1, 'Ranked by': perHour(name) }))).toEqual([]);
});

test('first lines say in words what the figures say', () => {
  expect(sheets['Monthly report']![1]![0]).toBe('January 2026: 35,456 calls offered, 72.2% answered within 20 s, 7.8 points below the goal, 5.8% abandoned.');
  expect(sheets['Outbound report']![1]![0]).toMatch(/^Thu 1 January 2026 to Fri 30 January 2026: 1,586 successes, /);
});

test('another day, another month, another figure to rank by: the reports follow', async () => {
  await live.put('Daily report', 'B6', [[45_700]]);
  await live.put('Monthly report', 'B6', [[45_700]]);
  await live.put('Outbound report', await rankCell(), [['Hit rate']]);
  const daily = await live.values('Daily report', 'A1:J200');
  const of = keyFiguresOf(raw, 45_700, 45_701);
  expect(unlike(tableUnder(daily, 'Key figures').map(({ Indicator, Day }) => ({ Indicator: Indicator!, Day: Day! })), (label) => ({ Day: of[String(label)]! }))).toEqual([]);
  // A day in the midst of February stands for February, which has three days fewer than the table has rows.
  const monthly = await live.values('Monthly report', 'A1:J200');
  expect(monthly[1]![0]).toMatch(/^February 2025: /);
  const days = tableUnder(monthly, 'The month by day');
  expect(days).toHaveLength(28);
  expect(unlike(days.map((row) => ({ Day: row.Day!, offered: row['Calls offered']!, rate: row['Abandonment rate']! })), (label) => ({ offered: on(Number(label)).offered!, rate: on(Number(label)).rate! }))).toEqual([]);
  const ranking = tableUnder(await live.values('Outbound report', 'A1:J200'), 'Agents ranked');
  const rates = ranking.map((row) => Number(row['Ranked by']));
  expect(ranking.map((row) => row['Hit rate'])).toEqual(rates);
  expect(rates).toEqual([...rates].sort((a, b) => b - a));
});

async function rankCell(): Promise<string> {
  const column = await live.values('Outbound report', 'A1:A200');
  return `B${column.findIndex(([cell]) => cell === 'Rank by') + 1}`;
}
