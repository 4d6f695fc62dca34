import { isBlank, type TableCell } from '../../core/history/table-cell';
import type { ShiftRow } from '../../core/scheduling/shifts';
import { cellAddress, parseArea } from '../area';
import { PLANNED_COLUMNS, type PlannedColumn } from './layout';
import type { ShiftsMemory, ShiftsSettings } from './request';
import type { PlannedShift, ShiftsSheetCells, ShiftsSheetNote, ShiftsSheetNoteCode, ShiftsSheetReading } from './sheet-reading';
import { readSort, SORT_COLUMNS, type SortColumn } from './shift-table-cells';
import { readBoolean, readMinuteOfDay, readNumber, type Read } from './typed-cells';

const HOUR = 60;
const METHODS = ['envelope', 'wave'] as const;

/** Reads a sheet of shifts as it stands: its cells are the truth, for a planner may have edited them. What cannot be read is told with its address. */
export function readShiftsSheet(memory: ShiftsMemory, cells: ShiftsSheetCells): ShiftsSheetReading {
  const notes: ShiftsSheetNote[] = [];
  const tell = (code: ShiftsSheetNoteCode, address: string) => void notes.push({ code, address });
  const inputs = readInputs(memory, cells.inputs, tell);
  const shifts = readSorts(memory, cells.shiftTable, tell);
  const settings: ShiftsSettings = { ...inputs, shifts };
  return {
    settings, shifts, planned: readPlanned(memory, cells.plannedShifts, settings, tell), firstDay: memory.firstDay, intervalMinutes: memory.intervalMinutes,
    required: readRequired(memory, cells.intervals, tell), notes,
  };
}

type Tell = (code: ShiftsSheetNoteCode, address: string) => void;

function readInputs({ settings, inputs, methods }: ShiftsMemory, cells: ShiftsSheetCells['inputs'], tell: Tell): Omit<ShiftsSettings, 'shifts'> {
  const take = <Value>(key: keyof ShiftsMemory['inputs'], read: Read<Value>, remembered: Value, isSound: (value: Value) => boolean = () => true): Value | null => {
    const cell = cells[key];
    if (cell === undefined) return remembered;
    const value = read(cell);
    if (value !== 'unreadable' && (value === null || isSound(value))) return value;
    tell('unreadable-cell', inputs[key]);
    return remembered;
  };
  const number = (key: 'wagePerHour' | 'shrinkage' | 'seed' | 'seconds', isSound: (value: number) => boolean) => take<number>(key, readNumber, settings[key], isSound) ?? settings[key];
  const limit = (key: 'partTimeShare' | 'mostPeople' | 'seats', isSound: (value: number) => boolean) => take<number | null>(key, readNumber, settings[key], (value) => value === null || isSound(value));
  const method: Read<ShiftsSettings['method']> = (cell) => (isBlank(cell) ? null : METHODS.find((one) => sameName(methods[one], String(cell).trim())) ?? 'unreadable');
  return {
    method: take('method', method, settings.method) ?? settings.method, goesRound: take('goesRound', readBoolean, settings.goesRound) ?? settings.goesRound,
    wagePerHour: number('wagePerHour', (wage) => wage >= 0), shrinkage: number('shrinkage', (share) => share >= 0 && share < 1),
    seed: number('seed', Number.isInteger), seconds: number('seconds', (seconds) => seconds > 0),
    partTimeShare: limit('partTimeShare', (share) => share >= 0 && share <= 1), mostPeople: limit('mostPeople', (people) => people >= 0), seats: limit('seats', (people) => people >= 0),
  };
}

/** Where the cell of a row and a column stands in a region. */
function placeIn(area: string): (row: number, column: number) => string {
  const corner = parseArea(area);
  return (row, column) => cellAddress((corner?.row ?? 0) + row, (corner?.column ?? 0) + column);
}

function readSorts({ shiftTable }: ShiftsMemory, rows: ShiftsSheetCells['shiftTable'], tell: Tell): ShiftRow[] {
  const at = placeIn(shiftTable);
  const found: ShiftRow[] = [];
  rows.forEach((cells, index) => {
    if (SORT_COLUMNS.every((_, column) => isBlank(cells[column]))) return;
    const { row, bad } = readSort(Object.fromEntries(SORT_COLUMNS.map((column, place) => [column, cells[place] ?? ''])) as Record<SortColumn, TableCell>);
    for (const column of bad) tell('unreadable-cell', at(index, SORT_COLUMNS.indexOf(column)));
    if (row && found.some(({ name }) => sameName(name, row.name))) tell('same-name', at(index, 0));
    else if (row) found.push(row);
  });
  return found;
}

const sameName = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

function readPlanned({ plannedShifts, firstDay, days }: ShiftsMemory, rows: ShiftsSheetCells['plannedShifts'], { shifts, wagePerHour }: ShiftsSettings, tell: Tell): PlannedShift[] {
  const at = placeIn(plannedShifts);
  return rows.flatMap((cells, index): PlannedShift[] => {
    const cell = (column: PlannedColumn) => cells[PLANNED_COLUMNS.indexOf(column)] ?? '';
    const place = (column: PlannedColumn) => at(index, PLANNED_COLUMNS.indexOf(column));
    let isBad = false;
    const take = (column: PlannedColumn, read: Read<number>, isNeeded: boolean, isSound: (value: number) => boolean = () => true): number | null => {
      const value = read(cell(column));
      if (value !== 'unreadable' && (value === null ? !isNeeded : isSound(value))) return value;
      tell('unreadable-cell', place(column));
      isBad = true;
      return null;
    };
    const people = take('people', readNumber, false, (count) => count >= 0);
    if (people === null || people === 0) return [];
    const day = take('day', readNumber, true, (shown) => Number.isInteger(shown) && shown >= (firstDay ?? 1) && shown < (firstDay ?? 1) + days);
    const start = take('start', readMinuteOfDay, true);
    const length = take('length', readNumber, true, (hours) => hours > 0 && hours <= 24);
    const [after, minutes] = [take('after', readNumber, false, (hours) => hours >= 0), take('minutes', readNumber, false, (count) => count >= 0)];
    if (isBad || day === null || start === null || length === null) return [];
    const name = String(cell('name')).trim();
    const sort = shifts.find((one) => sameName(one.name, name));
    if (!sort) tell('unknown-shift', place('name'));
    const away = after !== null && minutes !== null && minutes > 0 ? { kind: sort?.split ? 'gap' as const : 'meal' as const, afterMinutes: Math.round(after * HOUR), minutes: Math.round(minutes) } : null;
    const lengthMinutes = Math.round(length * HOUR);
    const unpaid = away && !(sort?.meal?.paid ?? false) ? away.minutes : 0;
    const paid = cell('paid');
    // A planner may have typed another number over the formula.
    const paidHours = typeof paid === 'number' && paid >= 0 ? paid : sort?.paidHours ?? (lengthMinutes - unpaid) / HOUR;
    return [{
      name, day: day - (firstDay ?? 1), startMinute: start, lengthMinutes, paidMinutes: Math.round(paidHours * HOUR * 1e6) / 1e6, away, breaks: sort?.breaks ?? null, partTime: sort?.partTime ?? false, people,
      cost: sort?.cost ?? paidHours * wagePerHour,
    }];
  });
}

function readRequired({ intervals, intervalColumns, days, intervalMinutes }: ShiftsMemory, rows: ShiftsSheetCells['intervals'], tell: Tell): number[][] {
  const at = placeIn(intervals);
  const column = intervalColumns.indexOf('required');
  const perDay = 1440 / intervalMinutes;
  const people = Array.from({ length: days * perDay }, (_, index) => {
    const cell = rows[index]?.[column];
    if (typeof cell === 'number' && cell >= 0) return cell;
    tell(cell === undefined ? 'missing-rows' : 'unreadable-cell', at(index, column));
    return 0;
  });
  return Array.from({ length: days }, (_, day) => people.slice(day * perDay, (day + 1) * perDay));
}
