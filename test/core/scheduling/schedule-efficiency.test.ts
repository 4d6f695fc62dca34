import fc from 'fast-check';
import {
  correlation, coverageHours, coverageTotals, EFFICIENCY_MEASURES, intervalState, intervalsWithin, meanRatioDifference, misfitCost, ratioComparison,
  ratioTable, scheduleEfficiency, shapeFit, type CoverageTotals, type IntervalRatios,
} from '../../../src/core/scheduling';
import { SCHEDULE_CASES, scheduleCase } from '../../reference/cases/schedule-efficiency';

/** As the table prints it: the digits that are there are the digits that come out. */
function printed(value: unknown, decimals: number): number {
  return Number((value as number).toFixed(decimals));
}

describe.each(SCHEDULE_CASES)('the day staffed as %s', (name) => {
  const { inputs, table, indices } = scheduleCase(name);
  const { calls, scheduled, required } = inputs;
  const coverage = { required, scheduled };
  const hours = coverageHours(coverage, inputs.interval_hours * 60) as CoverageTotals;
  const ratios = ratioComparison(scheduled, calls) as readonly IntervalRatios[];

  test('has the hours of the table, over, under and in all', () => {
    expect(hours).toMatchObject({ required: indices.required_hours, scheduled: indices.scheduled_hours, over: indices.over_hours, under: indices.under_hours });
    expect(printed((100 * hours.under) / hours.required, 2)).toBe(indices.under_pct);
    expect(printed((100 * hours.over) / hours.required, 2)).toBe(indices.over_pct);
  });

  test('has the efficiency of the table by every measure', () => {
    const by = (measure: (typeof EFFICIENCY_MEASURES)[number]) => scheduleEfficiency(coverage, measure) as number;
    expect(printed(by('USEFUL'), 4)).toBe(indices.useful_efficiency);
    expect(printed(by('SIMPLE'), 4)).toBe(indices.simple_efficiency_required_over_scheduled);
    expect(printed(by('COVERAGE'), 4)).toBe(indices.coverage);
    expect(printed(100 * by('INFLEXIBILITY'), 2)).toBe(indices.inflexibility_pct_SWPP);
    expect(printed(100 * by('NET'), 2)).toBe(indices.net_inefficiency_pct);
  });

  test('has the ratios of every interval, their mean difference and its extremes', () => {
    const shown = ratios.map(({ agents, calls: ofCalls, difference }) => [printed(agents, 4), printed(ofCalls, 4), printed(difference, 4)]);
    expect(shown).toEqual(table.map((row) => [row.ratio_agents, row.ratio_calls, row.difference]));
    expect(printed(meanRatioDifference(ratios), 4)).toBe(indices.mean_abs_ratio_difference);
    const differences = ratios.map(({ difference }) => difference);
    const [most, least] = [Math.max(...differences), Math.min(...differences)];
    expect({ t: inputs.interval[differences.indexOf(most)], d: printed(most, 4) }).toEqual(indices.max_over);
    expect({ t: inputs.interval[differences.indexOf(least)], d: printed(least, 4) }).toEqual(indices.max_under);
    expect(ratioTable(scheduled.map((agents) => [agents]), 'agents')).toEqual(ratios.map(({ agents }) => [agents]));
  });

  test('has the fit and the correlation of the table, to calls and to the requirement', () => {
    expect(printed(shapeFit(scheduled, calls), 4)).toBe(indices.shape_fit_calls);
    expect(printed(shapeFit(scheduled, required), 4)).toBe(indices.shape_fit_required);
    expect(printed(correlation(scheduled, calls), 4)).toBe(indices.correlation_agents_calls);
    expect(printed(correlation(scheduled, required), 4)).toBe(indices.correlation_agents_required);
  });

  test('has as many intervals within ten per cent, and the cost of the misfit', () => {
    expect(intervalsWithin(coverage)).toBe(indices.intervals_within_10pct);
    expect(scheduled).toHaveLength(indices.intervals);
    expect(misfitCost(hours, { wagePerHour: inputs.wage_per_hour, shortagePerHour: inputs.under_cost_per_hour })).toEqual({
      over: indices.overstaff_cost, under: indices.understaff_cost, total: indices.misfit_cost,
    });
  });

  test('is over, fit or under in each interval as the net agents of the table say', () => {
    const word = (net: number) => (net > 0 ? 'over' : net < 0 ? 'under' : 'fit');
    expect(scheduled.map((agents, index) => intervalState(agents - required[index]!, 0))).toEqual(table.map(({ net }) => word(net)));
  });
});

const agents = fc.integer({ min: 0, max: 500 });
const interval = fc.tuple(agents, agents);
const day = fc.array(interval, { minLength: 1, maxLength: 96 }).map((pairs) => ({ required: pairs.map(([r]) => r), scheduled: pairs.map(([, a]) => a) }));
const staffed = day.filter(({ required, scheduled }) => required.some((r) => r > 0) && scheduled.some((a) => a > 0));

describe('for any day', () => {
  test('useful efficiency and coverage lie between nothing and all', () => {
    fc.assert(fc.property(staffed, (coverage) => {
      for (const measure of ['USEFUL', 'COVERAGE'] as const) {
        const value = scheduleEfficiency(coverage, measure) as number;
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }
    }), { seed: 11 });
  });

  test('hours over less hours under are hours scheduled less hours required', () => {
    fc.assert(fc.property(day, fc.constantFrom(15, 30, 60), (coverage, minutes) => {
      const { over, under, scheduled, required, useful } = coverageHours(coverage, minutes) as CoverageTotals;
      expect(over - under).toBeCloseTo(scheduled - required, 6);
      expect(useful + under).toBeCloseTo(required, 6);
    }), { seed: 12 });
  });

  test('simple efficiency and net inefficiency are one figure in two forms', () => {
    fc.assert(fc.property(staffed, (coverage) => {
      expect((scheduleEfficiency(coverage, 'SIMPLE') as number) * (1 + (scheduleEfficiency(coverage, 'NET') as number))).toBeCloseTo(1, 9);
    }), { seed: 13 });
  });

  test('agents where they are required are fully efficient and misplace nothing', () => {
    fc.assert(fc.property(staffed, ({ required }) => {
      const coverage = { required, scheduled: required };
      expect(EFFICIENCY_MEASURES.map((measure) => scheduleEfficiency(coverage, measure))).toEqual([1, 1, 1, 0, 0]);
      expect(shapeFit(required, required)).toBe(1);
      expect(intervalsWithin(coverage)).toBe(required.length);
    }), { seed: 14 });
  });

  test('ratios average one, and twice the agents change neither them nor the fit', () => {
    fc.assert(fc.property(staffed, ({ required, scheduled }) => {
      const ratios = ratioComparison(scheduled, required) as readonly IntervalRatios[];
      const twice = scheduled.map((count) => 2 * count);
      expect(ratios.reduce((total, { agents: ratio }) => total + ratio, 0) / ratios.length).toBeCloseTo(1, 9);
      expect(ratioComparison(twice, required)).toEqual(ratios);
      expect(shapeFit(twice, required)).toBeCloseTo(shapeFit(scheduled, required) as number, 12);
    }), { seed: 15 });
  });

  test('the fit is one less half of the mean difference of the ratios', () => {
    fc.assert(fc.property(staffed, ({ required, scheduled }) => {
      const ratios = ratioComparison(scheduled, required) as readonly IntervalRatios[];
      expect(shapeFit(scheduled, required)).toBeCloseTo(1 - meanRatioDifference(ratios) / 2, 9);
    }), { seed: 16 });
  });
});

test('agents in the intervals without calls have no fit at all', () => {
  expect(shapeFit([5, 0, 5], [0, 7, 0])).toBe(0);
});

test('a correlation needs lists that vary', () => {
  expect(correlation([1, 2, 3], [2, 4, 6])).toBeCloseTo(1, 15);
  expect(correlation([1, 2, 3], [6, 4, 2])).toBeCloseTo(-1, 15);
  expect(correlation([5, 5, 5], [1, 2, 3])).toBeNull();
});

test('a gap of exactly the tolerance still fits', () => {
  expect([0.1, 0.1000001, -0.1, -0.11].map((gap) => intervalState(gap, 0.1))).toEqual(['fit', 'over', 'fit', 'under']);
  expect(intervalsWithin({ required: [20, 30, 70, 0, 0], scheduled: [22, 27, 78, 0, 1] })).toBe(3);
});

test('a range keeps its shape, and a blank interval has nobody in it', () => {
  expect(ratioTable([[10, null], [20, 10]], 'agents')).toEqual([[1, 0], [2, 1]]);
});

describe('refuses by name', () => {
  test.each([
    [{ required: [1, 2], scheduled: [1] }, 'unequal-sizes', 'scheduled'],
    [{ required: [], scheduled: [] }, 'no-data', 'required'],
    [{ required: [1, -1], scheduled: [1, 1] }, 'below', 'required'],
    [{ required: [1], scheduled: [NaN] }, 'below', 'scheduled'],
    [{ required: [1e308, 1e308], scheduled: [1, 1] }, 'too-large', 'required'],
  ])('%j', (coverage, code, argument) => {
    expect(coverageTotals(coverage)).toMatchObject({ code, argument });
    for (const measure of EFFICIENCY_MEASURES) expect(scheduleEfficiency(coverage, measure)).toMatchObject({ code, argument });
    expect(coverageHours(coverage, 30)).toMatchObject({ code, argument });
  });

  test('a negative count by its row', () => {
    expect(shapeFit([1, 2, -3], [1, 2, 3])).toMatchObject({ code: 'below', argument: 'agents', row: 3, given: -3 });
    expect(ratioTable([[1, 2], [3, -4]], 'calls')).toMatchObject({ code: 'below', argument: 'calls', row: 2, column: 2, given: -4 });
    expect(intervalsWithin({ required: [1], scheduled: [-1] })).toMatchObject({ code: 'below', argument: 'scheduled' });
  });

  test('a schedule or a requirement of nothing where it would be divided by', () => {
    const nobody = { required: [3, 4], scheduled: [0, 0] };
    const nothing = { required: [0, 0], scheduled: [3, 4] };
    expect(['USEFUL', 'SIMPLE'].map((measure) => scheduleEfficiency(nobody, measure as 'USEFUL'))).toMatchObject([{ code: 'all-zero', argument: 'scheduled' }, { code: 'all-zero', argument: 'scheduled' }]);
    expect(['COVERAGE', 'INFLEXIBILITY', 'NET'].map((measure) => scheduleEfficiency(nothing, measure as 'NET'))).toMatchObject(new Array(3).fill({ code: 'all-zero', argument: 'required' }));
    expect(scheduleEfficiency(nobody, 'COVERAGE')).toBe(0);
    expect([shapeFit([0, 0], [1, 2]), shapeFit([1, 2], [0, 0])]).toMatchObject([{ argument: 'agents' }, { argument: 'calls' }]);
    expect([ratioComparison([0, 0], [1, 2]), ratioComparison([1, 2], [0, 0])]).toMatchObject([{ code: 'all-zero', argument: 'agents' }, { code: 'all-zero', argument: 'calls' }]);
    expect(ratioTable([[0], [null]], 'calls')).toMatchObject({ code: 'all-zero', argument: 'calls' });
  });

  test('intervals without length or in seconds, rates below zero, sums beyond computing', () => {
    const coverage = { required: [1], scheduled: [1] };
    expect(coverageHours(coverage, 0)).toMatchObject({ code: 'not-positive', argument: 'interval' });
    expect(coverageHours(coverage, 1800)).toMatchObject({ code: 'interval-in-seconds', argument: 'interval' });
    expect(intervalsWithin(coverage, -0.1)).toMatchObject({ code: 'below', argument: 'tolerance' });
    expect(misfitCost({ over: 1, under: 1 }, { wagePerHour: -1, shortagePerHour: 1 })).toMatchObject({ code: 'below', argument: 'wage' });
    expect(misfitCost({ over: 1, under: 1 }, { wagePerHour: 1, shortagePerHour: NaN })).toMatchObject({ code: 'below', argument: 'shortage_rate' });
    expect(misfitCost({ over: 1e308, under: 1 }, { wagePerHour: 10, shortagePerHour: 1 })).toMatchObject({ code: 'too-large' });
    expect(shapeFit([1e308, 1e308], [1, 1])).toMatchObject({ code: 'too-large', argument: 'agents' });
    expect(shapeFit([1, 1], [1e308, 1e308])).toMatchObject({ code: 'too-large', argument: 'calls' });
    expect(ratioTable([[1e308, 1e308]], 'agents')).toMatchObject({ code: 'too-large', argument: 'agents' });
  });
});
