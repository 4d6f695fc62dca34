import { INPUTS, type InputId } from '../../core/kpi/catalogue/inputs';
import type { Among, Column } from './columns';
import { criteria, inRows } from './among-text';

/** A reader knows 3600, and 1/3600 has no end as a decimal. */
export function scaled(text: string, { times = 1 }: Column): string {
  if (times === 1) return text;
  const divisor = Math.round(1 / times);
  return times < 1 && Math.abs(times * divisor - 1) < 1e-12 ? `${text}/${divisor}` : `${text}*${times}`;
}

/** A function over the numbers of a column, all of them or among some rows. */
function over(plain: 'SUM' | 'AVERAGE' | 'MAX', { cells }: Column, among: readonly Among[]): string {
  return among.length > 0 ? `${plain}IFS(${cells},${criteria(among)})` : `${plain}(${cells})`;
}

export function sumText(column: Column, among: readonly Among[]): string {
  const { cells, per } = column;
  if (per === undefined) return scaled(over('SUM', column, among), column);
  // Text is nothing to SUMPRODUCT where its arrays are handed over one by one.
  return scaled(`SUMPRODUCT(${[...(among.length > 0 ? [among.length === 1 && 'equals' in among[0]! ? `${inRows(among)}*1` : inRows(among)] : []), cells, per].join(',')})`, column);
}
export const meanText = (column: Column, among: readonly Among[]) => scaled(over('AVERAGE', column, among), column);
export const spreadText = (column: Column, among: readonly Among[]) =>
  scaled(among.length > 0 ? `STDEV.P(IF(${inRows(among)}*ISNUMBER(${column.cells}),${column.cells}))` : `STDEV.P(${column.cells})`, column);

/** How many numbers there are; one value for the whole sheet belongs to no group of rows. */
export function countText(input: InputId, { cells }: Column, among: readonly Among[]): string {
  return among.length > 0 && INPUTS[input].gather !== 'one' ? `SUMPRODUCT(${inRows(among)}*ISNUMBER(${cells}))` : `COUNT(${cells})`;
}

/** An input's column as one figure, in the way of that input. */
export function gatheredText(input: InputId, column: Column, among: readonly Among[]): string {
  switch (INPUTS[input].gather) {
    case 'sum': return sumText(column, among);
    case 'mean': return meanText(column, among);
    case 'max': return scaled(over('MAX', column, among), column);
    case 'one': return scaled(column.cells, column);
  }
}
