import { INPUTS, type InputId } from '../../../core/kpi/catalogue/inputs';
import type { Observations } from '../../../core/kpi/catalogue/observations';
import { sum } from '../../../core/numeric/sum';
import { criteria } from '../../kpi/among-text';
import type { Columns } from '../../kpi/columns';
import { gatheredText } from '../../kpi/gathered-text';
import { sourceColumns } from '../../kpi/source-columns';
import type { RawTable } from '../raw-table';
import type { Figure } from './figure';
import { dateCells, kpiSource, type Test } from './tests';

/** The rows that pass all tests. */
export function rowsOf({ table }: RawTable, tests: readonly Test[]): readonly number[] {
  return Array.from({ length: table.rows }, (_, row) => row).filter((row) => tests.every((test) => test.holds(row)));
}

/** The numbers of those rows alone. */
export function observationsOf(raw: RawTable, tests: readonly Test[]): Observations {
  const rows = rowsOf(raw, tests);
  return Object.fromEntries(Object.entries(raw.table.observations).map(([input, values]) => [input, rows.map((row) => values[row] ?? null)]));
}

export function columnsOf(raw: RawTable, tests: readonly Test[]): Columns {
  return sourceColumns(kpiSource(raw), tests.map(({ among }) => among));
}

/** One kind of data as one figure: added up or averaged, as that kind is. */
export function gathered(raw: RawTable, input: InputId, tests: readonly Test[]): Figure {
  const column = columnsOf(raw, tests)[input];
  if (!column) throw new Error(`no column for ${input}`);
  const numbers = (observationsOf(raw, tests)[input] ?? []).filter((value) => value !== null);
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
  return { text: `COUNTIFS(${criteria(tests.map(({ among }) => among))},${cells},">-1E+99")`, shown: (observationsOf(raw, tests)[input] ?? []).filter((value) => value !== null).length };
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
