import type { RowExpression } from '../../core/kpi/catalogue/expression';
import { INPUTS } from '../../core/kpi/catalogue/inputs';
import { inRows } from './among-text';
import type { Among, Column } from './columns';

/** Rounding must not turn a row that just meets its mark into one that misses it. Core allows the same. */
const SLACK = '1E-12';

const inUnit = ({ cells, times = 1 }: Column) => (times === 1 ? cells : `(${cells}*${times})`);

/** True in the rows that hold both numbers. */
function bothThere({ b: other }: RowExpression, a: Column, b: Column, among: readonly Among[]): string {
  const tests = [`ISNUMBER(${a.cells})`];
  if (INPUTS[other].gather !== 'one') tests.push(`ISNUMBER(${b.cells})`);
  if (among.length > 0) tests.push(inRows(among));
  return tests.join('*');
}

/** SUMPRODUCT works through arrays in every version of Excel's grid; IF passes over rows that hold text. */
const summed = (test: string, value: string) => `SUMPRODUCT(IF(${test},${value},0))`;

/** The totals that shares of a day are of: of the rows that hold both numbers, so that one cannot be a share of more rows than the other. */
export function shareTotals(row: RowExpression, a: Column, b: Column, among: readonly Among[]): readonly [string, string] {
  const test = bothThere(row, a, b, among);
  return [summed(test, inUnit(a)), summed(test, inUnit(b))];
}

/** Excel's text for what is worked out row by row and added up. */
export function rowsText(row: RowExpression, columnA: Column, columnB: Column, among: readonly Among[]): string {
  const test = bothThere(row, columnA, columnB, among);
  const [a, b] = [inUnit(columnA), inUnit(columnB)];
  switch (row.kind) {
    case 'gap': return summed(test, `ABS(${a}-${b})`);
    case 'lesser': return summed(test, `IF(${a}<${b},${a},${b})`);
    case 'excess': return summed(test, `IF(${a}>${b},${a}-${b},0)`);
    case 'reaches': return summed(test, `IF(${a}>=${b}-${SLACK},1,0)`);
    case 'near': return summed(test, `IF(ABS(${a}-${b})<=${row.tolerance}*${b}*(1+${SLACK}),1,0)`);
    case 'both': return summed(test, '1');
    case 'shareGap': {
      const [sumA, sumB] = shareTotals(row, columnA, columnB, among);
      return summed(test, `ABS(${a}/${sumA}-${b}/${sumB})`);
    }
  }
}
