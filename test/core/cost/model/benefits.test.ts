import { benefits, BENEFITS, yearFigures } from '../../../../src/core/cost/model/benefits';
import { costModel } from '../../../../src/core/cost/model/cost-model';
import { monthlyDemand } from '../../../../src/core/cost/model/monthly-demand';
import { monthStarts } from '../../../../src/core/cost/model/month-starts';
import type { CostSettings } from '../../../../src/core/cost/model/settings';
import { isFault } from '../../../../src/core/fault';
import { byHand } from './by-hand';

function worthOf(settings: CostSettings) {
  const model = costModel(settings);
  if (isFault(model)) throw new Error(model.argument);
  return benefits(yearFigures(model, settings), settings);
}

const YEAR = Array.from({ length: 12 }, () => 28_800);

test('benefits of a year worked on paper', () => {
  const worth = worthOf(byHand(YEAR));
  const worked = {
    attrition: 880, // 20 × 0.01 leavers × (1,000 + 2,000 + 4 × 900 × 0.25 + 500)
    resolution: 5_699.52, // 0.01 × 0.5 × (1,080,000 + 59,904)
    accuracy: 6_912, // 345,600 × 0.01 × 2
    aht: 345_600 * 10 / 3600 * (90_000 / 1_664 + 3), // hours × (direct labour of a handled hour + 60 × 0.05)
    shrinkage: 1_080_000 - 1_080_000 * 0.8 / 0.81, // the same agent hours from fewer paid ones
    occupancy: 1_080_000 - 1_080_000 * 0.8 / 0.81,
    absence: 14_040, // 31,200 × 0.01 × 30 × 1.5
    costPerCall: 119_152.08 * 12 * 0.01,
    launch: 240, // 36,500 × 12 ÷ 365 × 0.2
    churn: 500,
  };
  for (const key of BENEFITS) expect([key, worth[key]]).toEqual([key, expect.closeTo(worked[key], 6)]);
});

test('a year is twelve months, however many the workbook has', () => {
  const [half, year] = [worthOf(byHand(YEAR.slice(6))), worthOf(byHand(YEAR))];
  for (const key of BENEFITS) expect([key, half[key]]).toEqual([key, expect.closeTo(year[key], 6)]);
});

test('a point of shrinkage is what the model saves once its shrinkage is a point lower; ten seconds of handle time too', () => {
  const settings = byHand(YEAR);
  const direct = (own: Partial<CostSettings['monthly']>) => {
    const model = costModel({ ...settings, monthly: { ...settings.monthly, ...own } });
    if (isFault(model)) throw new Error(model.argument);
    return model.costs.reduce((sum, { heads }) => sum + heads.direct + heads.telecoms, 0);
  };
  expect(direct({}) - direct({ shrinkage: YEAR.map(() => 0.19) })).toBeCloseTo(worthOf(settings).shrinkage, 4);
  expect(direct({}) - direct({ occupancy: YEAR.map(() => 0.81) })).toBeCloseTo(worthOf(settings).occupancy, 4);
  expect(direct({}) - direct({ ahtSeconds: YEAR.map(() => 198) })).toBeCloseTo(worthOf(settings).aht, 4);
});

test('calls of a month are those of its days; a handle time counts by its calls', () => {
  const rows = [
    { date: 46_053.9, calls: 10, ahtSeconds: 100 }, { date: 46_054, calls: 30, ahtSeconds: 200 }, { date: 46_081, calls: 10, ahtSeconds: 400 }, { date: null, calls: 99, ahtSeconds: 9 }, { date: 46_060, calls: null, ahtSeconds: 5 },
    { date: 46_082, calls: 1, ahtSeconds: null },
  ];
  // From 1 January 2026: the 31st, then 1 and 28 February, then 1 March.
  expect(monthlyDemand(rows, 46_023, 3)).toEqual({ volume: [10, 40, 1], ahtSeconds: [100, 250, 0] });
});

test('months begin on the same day, or on their last where they have no such day', () => {
  expect(monthStarts(46_053, 3)).toEqual([46_053, 46_081, 46_112, 46_142]); // 31 January, 28 February, 31 March, 30 April
});
