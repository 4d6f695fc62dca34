import { dayBreaks } from '../../../src/core/scheduling/rostering/day-breaks';
import { words } from '../../../src/locales';
import { LOCALE_NAMES, type LocaleName } from '../../../src/locales/locale-name';
import { dayPlan } from '../../../src/sheets/roster/day-plan';
import type { Plan } from '../../../src/sheets/plan';
import { liveWorkbook, type LiveWorkbook } from '../../workbook/live-workbook';
import { differences } from '../differences';
import { CELLS, made, request } from './example';

jest.setTimeout(120_000);

let live: LiveWorkbook;
beforeEach(() => { live = liveWorkbook(); });
afterEach(() => live.dispose());

function planOf(day: number, locale: LocaleName = 'en', cells = CELLS): Plan {
  const { asked, names } = request({ locale });
  return dayPlan({ asked, day, breaks: dayBreaks(asked, cells, day), sheets: names, words: words(locale).sheets.roster, locale, writtenAt: new Date(2026, 0, 2, 9, 30) });
}

async function written(day: number, locale: LocaleName = 'en'): Promise<Plan> {
  const roster = made({ locale });
  expect(await live.port.write(roster, { kind: 'sheet', sheet: roster.sheets[0]!.name }, {})).toMatchObject({ kind: 'written' });
  const plan = planOf(day, locale);
  expect(await live.port.write(plan, { kind: 'new-sheet' }, {})).toMatchObject({ kind: 'written' });
  return plan;
}

test.each(LOCALE_NAMES)('a day with the night before, a meal, a gap and breaks shows what the plan says, in %s', async (locale) => {
  expect(await differences(live, await written(1, locale))).toEqual([]);
});

test('the night of the evening before fills the first hours, its own evening the last', async () => {
  const plan = await written(1);
  const name = plan.sheets[0]!.name;
  expect(name).toBe('Roster 6 Jan');
  const [header, ...rows] = await live.values(name, 'A8:K13');
  expect(header!.slice(0, 8)).toEqual(['Name', 'Shift', 'Day', 'Start', 'End', 'Meal from', 'Meal until', 'Break 1']);
  // Bo's night of Monday, then everybody by start, Bo's night of Tuesday last.
  expect(rows.slice(0, 5).map((row) => [row[0], row[1], row[2]])).toEqual([['Bo', 'N2200', 46_027], ['Ann', 'E0800', 46_028], ['Chen', 'D0900', 46_028], [' =Dora', 'D1015', 46_028], ['Bo', 'N2200', 46_028]]);
  const quarters = (await live.values(name, 'L9:DC13')).map((row) => row.map(String));
  expect(quarters[0]!.slice(0, 26).filter((mark) => mark !== '')).toHaveLength(26);
  expect(quarters[0]!.slice(26).every((mark) => mark === '')).toBe(true);
  expect(quarters[4]!.slice(0, 88).every((mark) => mark === '')).toBe(true);
  expect(quarters[4]!.slice(88).every((mark) => mark === '■' || mark === 'B')).toBe(true);
  expect(quarters[1]!.filter((mark) => mark === 'M')).toHaveLength(2);
  expect(quarters[1]!.filter((mark) => mark === 'B')).toHaveLength(2);
});

test('a break typed at another time moves in the picture, and people at work follow', async () => {
  const plan = await written(1);
  const name = plan.sheets[0]!.name;
  const before = await live.values(name, 'L5:DC5');
  const [[typed]] = await live.values(name, 'H10') as [[number]];
  const quarter = Math.round(typed * 96);
  await live.put(name, 'H10', [[8.5 / 24]]);
  const after = await live.values(name, 'L5:DC5');
  const moved = after[0]!.flatMap((count, place) => (count === before[0]![place] ? [] : [[place, Number(count) - Number(before[0]![place])]]));
  expect(moved).toEqual([[34, -1], [quarter, 1]]);
});

test('a day on which nobody works says so', () => {
  const plan = planOf(12, 'en', CELLS.map((line) => line.map(() => '')));
  expect(plan.sheets[0]!.charts).toEqual([]);
  expect(JSON.stringify(plan.sheets[0]!.blocks[0])).toContain('Nobody is at work that day.');
});

test('lines that were put into the roster since do not hide its table of shifts from the day', async () => {
  await live.port.write(made(), { kind: 'sheet', sheet: 'Roster' }, {});
  await live.host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Roster').getRange('10:11').insert('Down');
    await context.sync();
  });
  const plan = planOf(1);
  await live.port.write(plan, { kind: 'new-sheet' }, {});
  expect((await live.values(plan.sheets[0]!.name, 'D9:E10')).flat()).toEqual([22 / 24, 6.5 / 24, 8 / 24, 16.5 / 24]);
});
