import fc from 'fast-check';
import type { TableCell } from '../../../src/core/history/table-cell';
import type { ShiftRow } from '../../../src/core/scheduling';
import { areaAddress, parseArea } from '../../../src/sheets/area';
import { blockArea } from '../../../src/sheets/footprint';
import type { Plan } from '../../../src/sheets/plan';
import { readShiftsSheet } from '../../../src/sheets/shifts/read-shifts-sheet';
import type { ShiftsMemory, ShiftsRequest } from '../../../src/sheets/shifts/request';
import type { ShiftsSheetCells } from '../../../src/sheets/shifts/sheet-reading';
import { LOCALE_NAMES } from '../../../src/locales/locale-name';
import { made, MONDAY, requirementTable, SETTINGS, SORTS } from './example';

const DAY = requirementTable(1);

/** The sheet as a grid of what its cells show. */
function grid({ sheets: [sheet] }: Plan): Map<string, TableCell> {
  const cells = new Map<string, TableCell>();
  for (const block of sheet!.blocks) {
    const { row, column } = blockArea(block);
    const rows = block.kind === 'spill' ? block.sample : block.rows.map((own) => own.map((cell) => cell.sample ?? cell.content ?? ''));
    rows.forEach((own, r) => own.forEach((value, c) => cells.set(areaAddress({ row: row + r, column: column + c, rows: 1, columns: 1 }), value)));
  }
  return cells;
}

function cellsOf(plan: Plan, edits: Readonly<Record<string, TableCell>> = {}): { memory: ShiftsMemory; cells: ShiftsSheetCells } {
  const memory = plan.memory as ShiftsMemory;
  const shown = grid(plan);
  const at = (address: string) => edits[address] ?? shown.get(address) ?? '';
  const region = (area: string) => {
    const { row, column, rows, columns } = parseArea(area)!;
    return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => at(areaAddress({ row: row + r, column: column + c, rows: 1, columns: 1 }))));
  };
  return {
    memory,
    cells: {
      shiftTable: region(memory.shiftTable), plannedShifts: region(memory.plannedShifts), intervals: region(memory.intervals),
      inputs: Object.fromEntries(Object.entries(memory.inputs).map(([key, address]) => [key, at(address)])),
    },
  };
}

const read = (plan: Plan, edits: Readonly<Record<string, TableCell>> = {}) => {
  const { memory, cells } = cellsOf(plan, edits);
  return readShiftsSheet(memory, cells);
};

/** What a cell of the memory's region is called. */
function address(area: string, row: number, column: number): string {
  const { row: top, column: left } = parseArea(area)!;
  return areaAddress({ row: top + row, column: left + column, rows: 1, columns: 1 });
}

function plannedOf({ result, settings }: ShiftsRequest) {
  return result.shifts.flatMap(({ row, day, start, length, pieces, paidHours, cost }, index) => {
    const people = result.counts[index]!;
    const sort = settings.shifts[row]!;
    const [first, second] = pieces;
    const away = second ? { kind: sort.split ? 'gap' : 'meal', afterMinutes: first![1] - first![0], minutes: second[0] - first![1] } : null;
    return people === 0 ? [] : [{
      name: sort.name, day, startMinute: start, lengthMinutes: length, paidMinutes: paidHours * 60, away, breaks: sort.breaks ?? null, partTime: sort.partTime ?? false, people, cost,
    }];
  });
}
const inOrder = <Shift extends { readonly name: string; readonly day: number; readonly startMinute: number; readonly lengthMinutes: number }>(shifts: readonly Shift[]) =>
  [...shifts].sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));

test.each(LOCALE_NAMES)('a sheet written in %s is read back as it was planned', (locale) => {
  const { plan, request } = made(requirementTable(3), { locale });
  const reading = read(plan);
  expect(reading.notes).toEqual([]);
  expect(reading.settings).toEqual({ ...SETTINGS, shifts: SORTS });
  expect(inOrder(reading.planned)).toEqual(inOrder(plannedOf(request) as typeof reading.planned[number][]));
  expect(reading.required.flat()).toEqual(request.asked.requirement.people);
  expect([reading.required.length, reading.firstDay, reading.intervalMinutes]).toEqual([3, MONDAY, 30]);
});

const five = (from: number, to: number) => fc.integer({ min: from / 5, max: to / 5 }).map((fives) => fives * 5);
const someOf = (from: number, to: number) => fc.uniqueArray(five(from, to), { minLength: 1, maxLength: 4 });
const sort = fc.record({
  name: fc.constantFrom('Früh', '早班', 'Night 2', 'x'), earliestStart: five(0, 600), latestStart: five(600, 1435), startStep: fc.constantFrom(5, 15, 30, 60), lengths: someOf(240, 600),
  breaks: fc.record({ count: fc.integer({ min: 1, max: 3 }), minutes: five(5, 20) }), days: fc.uniqueArray(fc.nat(6), { minLength: 1 }),
  meal: fc.record({ minutes: five(15, 60), from: five(30, 90), to: five(90, 170), step: fc.constantFrom(15, 30), paid: fc.boolean() }), partTime: fc.boolean(), fewest: fc.nat(3), most: fc.integer({ min: 3, max: 9 }),
  paidHours: fc.integer({ min: 1, max: 96 }).map((quarters) => quarters / 8), cost: fc.nat(400).map((pence) => pence / 4),
}, { requiredKeys: ['name', 'earliestStart', 'latestStart', 'startStep', 'lengths'] });
const split = fc.record({ name: fc.constant('split'), earliestStart: five(0, 600), latestStart: five(600, 900), startStep: fc.constant(30), lengths: someOf(360, 480), split: fc.record({ firstPieces: someOf(60, 240), gaps: someOf(60, 240) }) });

test('any table of sorts of shift comes back from its cells, to the minute', () => {
  fc.assert(fc.property(fc.array(sort, { minLength: 1, maxLength: 3 }), fc.option(split, { nil: undefined }), (sorts, own) => {
    const rows = [...sorts.map((row, index) => ({ ...row, name: `${row.name} ${index}` })), ...(own ? [own] : [])] as ShiftRow[];
    const { plan } = made(DAY, { settings: { shifts: rows }, busy: 0 });
    const reading = read(plan);
    expect(reading.notes).toEqual([]);
    expect(reading.shifts).toEqual(rows);
  }), { numRuns: 60 });
});

test('what a planner types in their own way is understood', () => {
  const { plan } = made(DAY);
  const { shiftTable, inputs } = plan.memory as ShiftsMemory;
  const reading = read(plan, {
    [address(shiftTable, 0, 1)]: '7 am', [address(shiftTable, 0, 4)]: '8，8.5、9', [address(shiftTable, 1, 4)]: '8,50', [address(shiftTable, 2, 4)]: '4, 5, 6', [address(shiftTable, 2, 14)]: '是', [address(shiftTable, 0, 9)]: 'yes',
    [inputs.goesRound]: 'no', [inputs.mostPeople]: '', [inputs.shrinkage]: 0.3,
  });
  expect(reading.shifts[0]).toMatchObject({ earliestStart: 420, lengths: [480, 510, 540], meal: { paid: true } });
  expect(reading.shifts[1]?.name).toBe('Short');
  expect(reading.shifts[1]).toMatchObject({ lengths: [240, 300, 360], partTime: true });
  expect(reading.settings).toMatchObject({ goesRound: false, mostPeople: null, shrinkage: 0.3 });
  // 8,50 could be two numbers.
  expect(reading.notes).toContainEqual({ code: 'unreadable-cell', address: address(shiftTable, 1, 4) });
});

test('people and paid hours typed over are what counts', () => {
  const { plan } = made(DAY, { busy: 4 });
  const { plannedShifts } = plan.memory as ShiftsMemory;
  const [before] = read(plan).planned;
  const paid = address(plannedShifts, 0, 10);
  expect(read(plan, { [address(plannedShifts, 0, 6)]: 9, [paid]: 7.25 }).planned[0]).toMatchObject({ ...before, people: 9, paidMinutes: 435, cost: 7.25 * SETTINGS.wagePerHour });
});

test('bad cells are told with their addresses and leave the rest as it is', () => {
  const { plan } = made(DAY);
  const { plannedShifts, shiftTable, intervals, inputs, intervalColumns } = plan.memory as ShiftsMemory;
  const all = read(plan).planned;
  const edits = {
    [address(plannedShifts, 0, 6)]: 'two', [address(plannedShifts, 1, 0)]: 'Unheard of', [address(plannedShifts, 2, 2)]: 'morning', [address(plannedShifts, 3, 6)]: 0, [address(plannedShifts, 4, 1)]: MONDAY + 9,
    [address(shiftTable, 4, 0)]: 'day', [inputs.wagePerHour]: 'much', [inputs.seed]: 1.5, [address(intervals, 5, intervalColumns.indexOf('required'))]: '#VALUE!',
  };
  const reading = read(plan, edits);
  expect(reading.notes).toEqual([
    { code: 'unreadable-cell', address: inputs.wagePerHour }, { code: 'unreadable-cell', address: inputs.seed }, { code: 'same-name', address: address(shiftTable, 4, 0) },
    { code: 'unreadable-cell', address: address(plannedShifts, 0, 6) }, { code: 'unknown-shift', address: address(plannedShifts, 1, 0) }, { code: 'unreadable-cell', address: address(plannedShifts, 2, 2) },
    { code: 'unreadable-cell', address: address(plannedShifts, 4, 1) },
    { code: 'unreadable-cell', address: address(intervals, 5, intervalColumns.indexOf('required')) },
  ]);
  expect(reading.planned.length).toBe(all.length - 4);
  expect(reading.settings).toMatchObject({ wagePerHour: SETTINGS.wagePerHour, seed: SETTINGS.seed });
});
