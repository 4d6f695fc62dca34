import { catalogue } from '../../../src/functions/catalogue/catalogue';
import { describeInLibreOffice, recalculated } from '../../engines/libre-office';
import { COST_CASES } from './grids/cost';
import { KPI_CASES, SCHEDULE_CASES } from './grids/kpi';
import { PERFORMANCE_CASES, TRAFFIC_CASES } from './grids/queue';
import { STAFFING_CASES } from './grids/staffing';
import { TABLE_CASES } from './grids/tables';
import { disagreements } from './support/agreement';
import { twinBook } from './support/workbook';

/** Those whose every call is refused. */
const WITHOUT = ['FORECASTCALLS', 'BWMWEIGHTS', 'ROUNDWEIGHTS', 'CHATAGENTS', 'CHATSERVICELEVEL', 'CHATABANDON', 'CHATOCCUPANCY', 'CHATASA'];

describeInLibreOffice('twins of functions in Excel’s own formulas, recalculated by LibreOffice', () => {
  const twins = twinBook([...PERFORMANCE_CASES, ...STAFFING_CASES, ...TRAFFIC_CASES, ...TABLE_CASES, ...COST_CASES, ...KPI_CASES, ...SCHEDULE_CASES]);
  const answers = twins.placed.reduce((sum, { answers: forms, expected }) => sum + forms.length * expected.length * expected[0]!.length, 0);

  test('agree with the function to a billionth, in one formula and step by step, and answer nonsense with an error', async () => {
    const [engine] = await recalculated([twins.book]);
    expect(disagreements(twins, engine!)).toEqual([]);
    expect(answers).toBeGreaterThan(5000);
  }, 240_000);

  test('are tried for every function that has one', () => {
    const tried = new Set(twins.placed.map(({ of }) => of.name));
    expect(catalogue.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual(expect.arrayContaining(WITHOUT));
    expect(catalogue.filter(({ name }) => !tried.has(name))).toHaveLength(WITHOUT.length);
  });

  test('agree nearly everywhere: few cases lie outside what they promise', () => {
    expect(twins.outside.length).toBeLessThan(twins.placed.length * 0.03);
  });

  test('hold both numbers and errors in the grids', () => {
    const isError = (expected: (typeof twins.placed)[number]['expected']) => typeof expected[0]![0] === 'object';
    const errors = twins.placed.filter(({ expected }) => isError(expected)).length;
    expect(errors).toBeGreaterThan(300);
    expect(twins.placed.length - errors).toBeGreaterThan(2000);
  });
});
