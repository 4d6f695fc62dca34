import { findFigures, type ChosenFigures } from '../../../../src/core/kpi/figures';
import { knownIndicators } from '../../../../src/taskpane/wizards/figures/analysis';
import { columnUse, columnUseOf, valueOfUse, withColumn, type ColumnUse } from '../../../../src/taskpane/wizards/figures/column-use';

const TABLE = [['Month', 'Team', 'Service level', 'Our own index'], ['2026-01', 'North', 0.8, 3], ['2026-01', 'South', 0.7, 4], ['2026-02', 'North', 0.82, 3.5], ['2026-02', 'South', 0.75, 4.5]];

const foundWith = (chosen: ChosenFigures) => {
  const columns = findFigures(TABLE, knownIndicators(), chosen);
  return TABLE[0]!.map((_header, column) => valueOfUse(columnUse(columns, column)));
};
const choose = (chosen: ChosenFigures, column: number, use: ColumnUse) => withColumn(chosen, column, use, columnUse(findFigures(TABLE, knownIndicators(), chosen), column));

test('columns are taken for what their headers say, and any of it can be set right', () => {
  expect(foundWith({})).toEqual(['month', 'team', 'indicator:serviceLevel', 'own']);
  expect(foundWith(choose({}, 3, { kind: 'indicator', id: 'netPromoterScore' }))).toEqual(['month', 'team', 'indicator:serviceLevel', 'indicator:netPromoterScore']);
  expect(foundWith(choose({}, 3, { kind: 'out' }))).toEqual(['month', 'team', 'indicator:serviceLevel', 'out']);
  expect(foundWith(choose({}, 2, { kind: 'own' }))).toEqual(['month', 'team', 'own', 'own']);
  expect(foundWith(choose({}, 1, { kind: 'key', key: 'agent' }))).toEqual(['month', 'agent', 'indicator:serviceLevel', 'own']);
});

test('a key whose column is left out is not found again in it, and comes back when it is chosen', () => {
  const without = choose({}, 1, { kind: 'out' });
  expect(foundWith(without)).toEqual(['month', 'out', 'indicator:serviceLevel', 'own']);
  expect(foundWith(choose(without, 1, { kind: 'key', key: 'team' }))).toEqual(['month', 'team', 'indicator:serviceLevel', 'own']);
});

test('a use is the same once it has been a choice of a list', () => {
  for (const use of [{ kind: 'key', key: 'month' }, { kind: 'indicator', id: 'attrition' }, { kind: 'own' }, { kind: 'out' }] as const) expect(columnUseOf(valueOfUse(use))).toEqual(use);
});
