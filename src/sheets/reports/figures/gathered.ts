import { INPUTS, type InputId } from '../../../core/kpi/catalogue/inputs';
import { sum } from '../../../core/numeric/sum';
import { criteria } from '../../kpi/among-text';
import type { Columns } from '../../kpi/columns';
import { gatheredText } from '../../kpi/gathered-text';
import { sourceColumns } from '../../kpi/source-columns';
import type { RawTable } from '../raw-table';
import type { Figure } from './figure';
import { dateCells, kpiSource, type Test } from './tests';

const byDay = new WeakMap<RawTable, ReadonlyMap<number, readonly number[]>>();

/** A report asks for a few days at a time, hundreds of times: the rows of each day are looked up once. */
function rowsByDay(raw: RawTable): ReadonlyMap<number, readonly number[]> {
  const known = byDay.get(raw);
  if (known) return known;
  const made = new Map<number, number[]>();
  (raw.table.dates ?? []).forEach((date, row) => {
    if (date === null) return;
    const rows = made.get(Math.floor(date));
    if (rows) rows.push(row);
    else made.set(Math.floor(date), [row]);
  });
  byDay.set(raw, made);
  return made;
}

/** The rows that pass all tests. */
export function rowsOf(raw: RawTable, tests: readonly Test[]): readonly number[] {
  const days = tests.find((test) => test.days)?.days;
  const passes = (row: number) => tests.every((test) => test.holds(row));
  if (!days) return Array.from({ length: raw.table.rows }, (_, row) => row).filter(passes);
  return [...rowsByDay(raw)].filter(([day]) => day >= days[0] && day < days[1]).flatMap(([, rows]) => rows.filter(passes));
}

/** The numbers of those rows, of one kind of data. */
export function observed(raw: RawTable, input: InputId, tests: readonly Test[]): readonly (number | null)[] {
  const values = raw.table.observations[input] ?? [];
  return rowsOf(raw, tests).map((row) => values[row] ?? null);
}

export function columnsOf(raw: RawTable, tests: readonly Test[]): Columns {
  return sourceColumns(kpiSource(raw), tests.map(({ among }) => among));
}

/** One kind of data as one figure: added up or averaged, as that kind is. */
export function gathered(raw: RawTable, input: InputId, tests: readonly Test[]): Figure {
  const column = columnsOf(raw, tests)[input];
  if (!column) throw new Error(`no column for ${input}`);
  const numbers = observed(raw, input, tests).filter((value) => value !== null);
  const text = gatheredText(input, column, column.among ?? []);
  if (INPUTS[input].gather === 'sum') return { text, shown: sum(numbers) };
  return { text: `IFERROR(${text},"")`, shown: numbers.length === 0 ? '' : sum(numbers) / numbers.length };
}

/** How many rows there are of a time. */
export function rowCount(raw: RawTable, test: Test): Figure {
  return { text: `COUNTIFS(${criteria([test.among])})`, shown: rowsOf(raw, [test]).length };
}

/** How many of those rows hold a number, as COUNTIFS counts: texts and blanks are none. */
export function numberCount(raw: RawTable, input: InputId, tests: readonly Test[]): Figure {
  const cells = columnsOf(raw, tests)[input]?.cells ?? '';
  // No score is as low as this, and no text is a number.
  return { text: `COUNTIFS(${criteria(tests.map(({ among }) => among))},${cells},">-1E+99")`, shown: observed(raw, input, tests).filter((value) => value !== null).length };
}

/** The latest day of a table. */
export function latestDay(raw: RawTable): Figure {
  const days = (raw.table.dates ?? []).filter((day) => day !== null);
  return { text: `IF(COUNT(${dateCells(raw)})=0,"",INT(MAX(${dateCells(raw)})))`, shown: days.length === 0 ? '' : days.reduce((most, day) => Math.max(most, Math.floor(day)), 0) };
}

export function firstDay(raw: RawTable): Figure {
  const days = (raw.table.dates ?? []).filter((day) => day !== null);
  return { text: `IF(COUNT(${dateCells(raw)})=0,"",INT(MIN(${dateCells(raw)})))`, shown: days.length === 0 ? '' : days.reduce((least, day) => Math.min(least, Math.floor(day)), Infinity) };
}
