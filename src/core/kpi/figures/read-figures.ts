import { findDayOrder } from '../../history/calendar-day';
import { secondsPerUnit } from '../../history/column-words';
import { isBlank, type TableCell, type TableRow } from '../../history/table-cell';
import { boundedByOne, indicatorOf } from '../catalogue/catalogue';
import type { FigureColumn, FigureColumns, FigureFinding, FigureKey, FigureRow, Figures } from './figures';
import { meansAll } from './key-words';
import { isoMonth, readMonth } from './read-month';

/** Reads a table of figures. What can't be read is null and told, never guessed; rows without a month where there is a column of months are left out. */
export function readFigures(rows: readonly TableRow[], numberFormats: readonly (readonly string[])[], columns: FigureColumns): Figures {
  const { headerRows, keys } = columns;
  const data = rows.map((cells, row) => ({ cells, row })).slice(headerRows).filter(({ cells }) => cells.some((cell) => !isBlank(cell)));
  const findings: FigureFinding[] = [];
  const scaled = columns.indicators.map((column): FigureColumn => ({ ...column, times: timesOf(column, data, numberFormats) }));
  for (const { column, indicator, times } of scaled) if (indicator.measure?.unit === 'share' && times === 0.01) findings.push({ code: 'percent-as-number', row: null, column, given: '' });
  const order = keys.month === null ? 'day-first' : findDayOrder(data.map(({ cells }) => cells[keys.month!] ?? '')).order;
  const read = data.flatMap(({ cells, row }): FigureRow[] => {
    const given = keys.month === null ? '' : cells[keys.month] ?? '';
    const month = keys.month === null ? null : readMonth(given, order);
    if (keys.month !== null && month === null) {
      // The total of all months is no month.
      if (!meansAll(String(given))) findings.push({ code: 'not-a-month', row, column: keys.month, given: String(given) });
      return [];
    }
    const values = scaled.map(({ column, times }) => valueOf(cells[column] ?? '', times, (code) => findings.push({ code, row, column, given: String(cells[column]) })));
    return [{ row, team: named(cells, keys, 'team'), agent: named(cells, keys, 'agent'), month, values }];
  });
  return { headerRows, columns: scaled, rows: read, findings: [...findings, ...repeatedRows(read), ...missingMonths(read), ...blankMonths(read), ...constantColumns(read, scaled)] };
}

function named(cells: TableRow, keys: FigureColumns['keys'], key: FigureKey): string | null {
  const column = keys[key];
  // Blanks inside are put together as TRIM does on the sheet.
  const text = column === null ? '' : String(cells[column] ?? '').replace(/ +/g, ' ').trim();
  return text === '' || meansAll(text) ? null : text;
}

function valueOf(cell: TableCell, times: number, tell: (code: 'error-cell' | 'not-a-number') => void): number | null {
  if (isBlank(cell)) return null;
  if (typeof cell === 'number' && Number.isFinite(cell)) return cell * times;
  tell(typeof cell === 'string' && cell.startsWith('#') ? 'error-cell' : 'not-a-number');
  return null;
}

type Data = readonly { readonly cells: TableRow; readonly row: number }[];
const TIMES: Readonly<Record<string, number>> = { seconds: 86_400, minutes: 1_440, hours: 24, days: 1 };
const SECONDS: Readonly<Record<string, number>> = { seconds: 1, minutes: 60, hours: 3600 };

/** Cells of times hold shares of a day; a header may name another unit of time; shares above 1 were typed as percentages. */
function timesOf({ column, indicator, header }: FigureColumn, data: Data, formats: readonly (readonly string[])[]): number {
  const unit = indicator.measure?.unit;
  const numbers = data.flatMap(({ cells }) => (typeof cells[column] === 'number' ? [cells[column]] : []));
  if (unit === undefined || numbers.length === 0) return 1;
  if (unit === 'share') {
    const bounded = indicator.id === null || boundedByOne(indicatorOf(indicator.id));
    return middle(numbers.map(Math.abs)) > (bounded ? 1.2 : 2) ? 0.01 : 1;
  }
  if (!(unit in TIMES)) return 1;
  const clocked = data.filter(({ row }) => /h|m+:s/i.test((formats[row]?.[column] ?? '').replace(/\[\$[^\]]*\]|"[^"]*"|\\./g, '').replace(/general/i, ''))).length;
  if (clocked * 2 > data.length) return TIMES[unit]!;
  const bracketed = /[（([]([^（）()[\]]*)[)）\]]\s*$/.exec(header)?.[1];
  const said = bracketed === undefined ? null : secondsPerUnit(bracketed);
  return said !== null && unit in SECONDS ? said / SECONDS[unit]! : 1;
}

function middle(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}

const unitKey = ({ team, agent }: FigureRow) => JSON.stringify([team, agent]);

function repeatedRows(rows: readonly FigureRow[]): FigureFinding[] {
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const key = `${unitKey(row)} ${row.month}`;
    if (seen.has(key)) return [{ code: 'repeated-row', row: row.row, column: null, given: [row.team, row.agent, row.month === null ? null : isoMonth(row.month)].filter((text) => text !== null).join(', ') } as const];
    seen.add(key);
    return [];
  });
}

/** Months without any row, and months that one unit lacks between its first and its last. */
function missingMonths(rows: readonly FigureRow[]): FigureFinding[] {
  const byUnit = new Map<string, FigureRow[]>();
  const months = new Set<number>();
  for (const row of rows) {
    if (row.month === null) continue;
    months.add(row.month);
    const own = byUnit.get(unitKey(row));
    if (own) own.push(row);
    else byUnit.set(unitKey(row), [row]);
  }
  const all = [...months].sort((a, b) => a - b);
  const nowhere = all.slice(1).flatMap((month, index) => between(all[index]!, month)).map((month) => ({ code: 'missing-month', row: null, column: null, given: isoMonth(month) } as const));
  const lacking = [...byUnit.values()].flatMap((own) => {
    const sorted = [...own].sort((a, b) => a.month! - b.month!);
    return sorted.slice(1).flatMap((row, index) => between(sorted[index]!.month!, row.month!).filter((month) => months.has(month))
      .map((month) => ({ code: 'missing-month', row: row.row, column: null, given: isoMonth(month) } as const)));
  });
  return [...nowhere, ...lacking];
}

/** Months whose rows hold no figure at all; a sheet of ours has a row for each month, with data or without. */
function blankMonths(rows: readonly FigureRow[]): FigureFinding[] {
  const told = new Set(rows.flatMap(({ month, values }) => (values.some((value) => value !== null) ? [month] : [])));
  const first = new Map<number, FigureRow>();
  for (const row of rows) if (row.month !== null && !told.has(row.month) && !first.has(row.month)) first.set(row.month, row);
  return [...first].map(([month, { row }]) => ({ code: 'blank-month', row, column: null, given: isoMonth(month) }));
}

function between(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from - 1) }, (_, index) => from + 1 + index);
}

/** A column that never changes tells no unit from another. */
function constantColumns(rows: readonly FigureRow[], columns: readonly FigureColumn[]): FigureFinding[] {
  return columns.flatMap(({ column }, index) => {
    const values = rows.flatMap(({ values: own }) => (own[index] === null ? [] : [own[index]!]));
    return values.length > 2 && values.every((value) => value === values[0]) ? [{ code: 'constant-column', row: null, column, given: String(values[0]) } as const] : [];
  });
}
