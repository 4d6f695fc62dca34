import { incompleteGamma } from '../../preview/objects/distributions/incomplete-gamma';
import { logGamma } from '../../preview/objects/distributions/log-gamma';
import { poissonTerm } from '../../preview/objects/distributions/poisson';
import { nodeExcel } from '../../preview/protocol/node-excel';

/** Computed with 40 digits by mpmath 1.3: e^−m·m^x/Γ(x+1), and the regularized Γ(x+1, m). */
const POISSON: readonly (readonly [x: number, mean: number, term: number, sum: number])[] = [
  [12, 10, 0.094780330091767651, 0.79155647639487434], [200, 190, 0.021771080764241487, 0.77842365366361768],
  [2000, 1900, 0.00067148411065666097, 0.98897566372950655], [5000, 5100.5, 0.0020823811343438297, 0.080385500701779125],
  [3, 0.01, 1.6500830562486135e-7, 0.99999999958665282],
];
/** y^(a−1)·e^−y/Γ(a), and the regularized lower Γ(a, y), by the same. */
const GAMMA: readonly (readonly [y: number, a: number, density: number, below: number])[] = [
  [190, 201, 0.021771080764241487, 0.22157634633638232], [20000.5, 20100.25, 0.0022060662902392861, 0.24121705241287406], [0.5, 0.3, 0.32936294221710454, 0.81381180467439267],
];
const LOG_GAMMA = [[0.1, 2.2527126517342059], [1.5, -0.12078223763524522], [5, 3.1780538303479456], [14.5, 23.862765841689085], [200, 857.93366982585744], [100000, 1051287.7089736569]] as const;

const relative = (value: number, wanted: number): number => Math.abs(value / wanted - 1);

test('the terms and sums of Poisson’s distribution, ln Γ and its incomplete parts have twelve digits and more, however large', () => {
  for (const [x, mean, term, sum] of POISSON) {
    expect(relative(poissonTerm(x, mean), term)).toBeLessThan(1e-12);
    expect(relative(incompleteGamma(x + 1, mean).above, sum)).toBeLessThan(1e-12);
  }
  for (const [y, a, density, below] of GAMMA) {
    expect(relative((poissonTerm(a, y) * a) / y, density)).toBeLessThan(1e-12);
    expect(relative(incompleteGamma(a, y).below, below)).toBeLessThan(1e-11);
  }
  for (const [x, value] of LOG_GAMMA) expect(relative(logGamma(x), value)).toBeLessThan(1e-13);
});

test('cells calculate with them, spread over arrays and inside names that hold a LAMBDA', async () => {
  const { Excel, dispose } = nodeExcel();
  const shown = await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    names.add('CS.ERLANGC', '=LAMBDA(agents_,erlangs_,LET(p_,POISSON.DIST(agents_,erlangs_,FALSE),p_/(p_+(1-erlangs_/agents_)*POISSON.DIST(agents_-1,erlangs_,TRUE))))');
    await context.sync();
    names.add('CS.LEAST', '=LAMBDA(erlangs_,1+REDUCE(INT(erlangs_),2^SEQUENCE(8,1,7,-1),LAMBDA(low_,by_,IF(CS.ERLANGC(low_+by_,erlangs_)>0.2,low_+by_,low_))))');
    await context.sync();
    const range = worksheets.getActiveWorksheet().getRange('A1:F1');
    range.formulas = [['=POISSON.DIST(2000,1900,TRUE)', '=SUMPRODUCT(POISSON({0;1;2},3,FALSE))', '=CS.ERLANGC(200,190)', '=CS.LEAST(190)', '=POISSON.DIST(-1,3,TRUE)', '=GAMMA.DIST(5,3,2,TRUE)+CHISQ.DIST.RT(380,402)']];
    range.load('values');
    await context.sync();
    return range.values[0] as (number | string)[];
  });
  dispose();
  expect(shown.slice(0, 4)).toEqual([0.98897566372950655, 8.5 * Math.exp(-3), 0.365263856562546, 206].map((value) => expect.closeTo(value, 12) as unknown));
  expect(shown.slice(4)).toEqual(['#NUM!', expect.closeTo(0.45618688411667048 + 0.77842365366361768, 12)]);
});

test('a number in a formula is a number however it is written', async () => {
  const { Excel, dispose } = nodeExcel();
  const shown = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:D1');
    range.formulas = [['=0.5<1E-250', '=1.50>"a"', '=SUM(1E3,0.50)', '=COUNT(2.0)']];
    range.load('values');
    await context.sync();
    return range.values[0] as unknown[];
  });
  dispose();
  expect(shown).toEqual([false, false, 1000.5, 1]);
});
