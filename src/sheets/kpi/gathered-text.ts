import { INPUTS, type InputId } from '../../core/kpi/catalogue/inputs';
import type { Among, Column } from './columns';

const scaled = (text: string, { times = 1 }: Column) => (times === 1 ? text : `${text}*${times}`);

/** A function over the numbers of a column, all of them or among some rows. */
function over(plain: 'SUM' | 'AVERAGE' | 'MAX', { cells }: Column, among: Among | undefined): string {
  return among ? `${plain}IFS(${cells},${among.cells},${among.equals})` : `${plain}(${cells})`;
}

export const sumText = (column: Column, among: Among | undefined) => scaled(over('SUM', column, among), column);
export const meanText = (column: Column, among: Among | undefined) => scaled(over('AVERAGE', column, among), column);
export const spreadText = (column: Column, among: Among | undefined) =>
  scaled(among ? `STDEV.P(IF((${among.cells}=${among.equals})*ISNUMBER(${column.cells}),${column.cells}))` : `STDEV.P(${column.cells})`, column);

/** How many numbers there are; one value for the whole sheet belongs to no group of rows. */
export function countText(input: InputId, { cells }: Column, among: Among | undefined): string {
  return among && INPUTS[input].gather !== 'one' ? `SUMPRODUCT((${among.cells}=${among.equals})*ISNUMBER(${cells}))` : `COUNT(${cells})`;
}

/** An input's column as one figure, in the way of that input. */
export function gatheredText(input: InputId, column: Column, among: Among | undefined): string {
  switch (INPUTS[input].gather) {
    case 'sum': return sumText(column, among);
    case 'mean': return meanText(column, among);
    case 'max': return scaled(over('MAX', column, among), column);
    case 'one': return scaled(column.cells, column);
  }
}
