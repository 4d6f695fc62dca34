import fc from 'fast-check';
import { LOCALE_NAMES } from '../../../src/locales/locale-name';
import { parseArea } from '../../../src/sheets/area';
import { blockArea } from '../../../src/sheets/footprint';
import type { Plan, PlannedCell } from '../../../src/sheets/plan';
import { readLog } from '../../../src/sheets/roster/read-log';
import { readRoster } from '../../../src/sheets/roster/read-roster';
import { rosterNames } from '../../../src/sheets/roster/roster-names';
import type { LoggedChange, RosterMemory } from '../../../src/sheets/roster/request';
import { words } from '../../../src/locales';
import { made, MONDAY, PEOPLE, person, request, SHIFTS } from './example';

type Cell = string | number | boolean;

/** The constants of a plan's cells in an area, as one would read them back. */
function cellsOf(plan: Plan, sheet: number, address: string): Cell[][] {
  const area = parseArea(address)!;
  const grid = Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, (): Cell => ''));
  for (const block of plan.sheets[sheet]!.blocks) {
    if (block.kind !== 'cells') continue;
    const at = blockArea(block);
    block.rows.forEach((row, r) => row.forEach(({ content }: PlannedCell, c) => {
      const line = grid[at.row + r - area.row];
      if (line && at.column + c - area.column in line) line[at.column + c - area.column] = content ?? '';
    }));
  }
  return grid;
}

const memoryOf = (plan: Plan) => plan.memory as RosterMemory;
const marks = { off: 'Off', leave: 'Leave', away: 'Away' };
const memory = (days: number, people = PEOPLE) => ({ asked: { ...request().asked, days, people }, marks });

test('whatever is planned is read back from the cells as it was planned, in every language', () => {
  const codes = ['', ...SHIFTS.map(({ code }) => code)];
  const days = 10;
  const line = fc.array(fc.constantFrom(...codes), { minLength: days, maxLength: days });
  const dayList = fc.uniqueArray(fc.nat(days - 1), { maxLength: 4 });
  const anybody = fc.record({ line, leave: dayList, unavailable: dayList, locked: dayList });
  fc.assert(fc.property(fc.array(anybody, { minLength: 1, maxLength: 6 }), fc.constantFrom(...LOCALE_NAMES), (lines, locale) => {
    const people = lines.map(({ leave, unavailable }, index) => person(`P ${index}`, { leave, unavailable }));
    const cells = lines.map((one) => one.line.map((code, day) => (one.leave.includes(day) || one.unavailable.includes(day) ? '' : code)));
    const locked = lines.flatMap((one, index) => one.locked.map((day) => ({ name: `P ${index}`, day })));
    const asked = { ...request().asked, days, people, required: request().asked.required.slice(0, days), before: undefined };
    const plan = made({ asked, cells, locked, locale });
    const known = memoryOf(plan);
    const read = readRoster(known, cellsOf(plan, 0, known.cells), cellsOf(plan, 0, known.names));
    expect(read.cells).toEqual(cells);
    const inOrder = (list: readonly { readonly name: string; readonly day: number }[]) => [...list].sort((a, b) => a.name.localeCompare(b.name) || a.day - b.day);
    expect(inOrder(read.locked)).toEqual(inOrder(locked));
    expect(read.leave).toEqual(lines.flatMap(({ leave }, index) => [...leave].sort((a, b) => a - b).map((day) => ({ person: index, day }))));
    expect(read.unknown).toEqual([]);
    expect(known.published.map((codesOfLine) => codesOfLine.split(','))).toEqual(cells);
  }), { numRuns: 60 });
});

test('small letters, blanks, full-width forms and locks of either width are seen through', () => {
  const typed = ['e0800', ' E0800 ', 'Ｅ０８００', 'E0800!', 'e0800！', 'E 0800 !', '!', '！', 'off!', 'Off', '-', '–', 'leave', 'Leave!', 'away'];
  const { cells, locked, leave, away, unknown } = readRoster(memory(typed.length, [person('Ann')]), [typed]);
  expect(cells[0]).toEqual([...Array.from({ length: 6 }, () => 'E0800'), ...Array.from({ length: 9 }, () => '')]);
  expect(locked.map(({ day }) => day)).toEqual([3, 4, 5, 6, 7, 8, 13]);
  expect(leave).toEqual([{ person: 0, day: 12 }, { person: 0, day: 13 }]);
  expect(away).toEqual([{ person: 0, day: 14 }]);
  expect(unknown).toEqual([]);
});

test('what names no shift is told with its text and counts as a day off, never as a lock', () => {
  const { cells, unknown, locked } = readRoster(memory(4, [person('Ann')]), [['E0801', 7, 'sick!', true]]);
  expect(cells).toEqual([['', '', '', '']]);
  expect(unknown).toEqual([{ person: 0, day: 0, text: 'E0801' }, { person: 0, day: 1, text: '7' }, { person: 0, day: 2, text: 'sick!' }, { person: 0, day: 3, text: 'true' }]);
  expect(locked).toEqual([]);
});

test('lines are found by name where they were sorted; who is gone has days off', () => {
  const people = ['Ann', 'Bo', 'Chen'].map((name) => person(name));
  const { cells } = readRoster(memory(1, people), [['L1400'], ['E0800']], [['Bo'], ['Ann ']]);
  expect(cells).toEqual([['E0800'], ['L1400'], ['']]);
});

test.each(LOCALE_NAMES)('the log is read back from its table in %s, moments to the second', (locale) => {
  const log: LoggedChange[] = [
    { at: new Date(2026, 0, 3, 8, 5, 59).toISOString(), name: '李雷', day: -3, from: 'E0800', to: '', by: 'hand' },
    { at: new Date(2026, 5, 30, 23, 59, 58).toISOString(), name: 'Bo', day: 13, from: '', to: 'N2200', by: 'swap' },
    { at: new Date(2026, 2, 29, 12, 0, 0).toISOString(), name: 'Chen', day: 0, from: 'L1400', to: 'E0800', by: 'plan' },
  ];
  const plan = made({ locale, log });
  const known = memoryOf(plan);
  expect(readLog(known, cellsOf(plan, 3, known.log))).toEqual(log);
});

test('an empty log has a row to write in, and is read as empty', () => {
  const plan = made();
  const known = memoryOf(plan);
  expect(plan.sheets[3]!.tables).toEqual([{ name: 'RosterLog', address: 'A4:F5', style: 'TableStyleLight1' }]);
  expect(readLog(known, cellsOf(plan, 3, known.log))).toEqual([]);
});

test('sheets and table get names that nobody has', () => {
  const sheet = words('en').sheets.roster;
  expect(rosterNames(sheet, [], [])).toEqual({ roster: 'Roster', cover: 'Roster cover', shares: 'Roster shares', log: 'Roster log', logTable: 'RosterLog' });
  expect(rosterNames(sheet, ['roster', 'Roster Cover'], ['ROSTERLOG'])).toMatchObject({ roster: 'Roster 2', cover: 'Roster cover 2', shares: 'Roster shares', logTable: 'RosterLog_2' });
});

test('2,000 people by 28 days are remembered in well under a megabyte', () => {
  const people = Array.from({ length: 2000 }, (_, index) => person(`Person number ${index}`, { leave: [3], wishes: [{ day: 5, want: 'off' }] }));
  const cells = people.map((_, index) => Array.from({ length: 28 }, (__, day) => ((index + day) % 7 > 4 ? '' : SHIFTS[(index + day) % SHIFTS.length]!.code)));
  const asked = { ...request().asked, firstDay: MONDAY, days: 28, people, required: Array.from({ length: 28 }, () => Array.from({ length: 48 }, () => 300)), before: undefined };
  const plan = made({ asked, cells });
  expect(JSON.stringify(plan.memory).length).toBeLessThan(800_000);
});
