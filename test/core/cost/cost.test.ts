import fc from 'fast-check';
import { attritionCost, costPerCall, costPerMinute, costPerSeat, costPerSuccess, staffCostPerCall, type AttritionCost } from '../../../src/core/cost';

describe('cost over units', () => {
  test('per call and per minute is all cost over all units', () => {
    expect(costPerCall([250_000, 50_000], [40_000, 20_000])).toBe(5);
    expect(costPerCall([0], [10])).toBe(0);
    expect(costPerMinute([250_000, -10_000], [180_000, 120_000])).toBe(0.8);
  });

  test('per seat is all cost over the mean number of seats', () => {
    expect(costPerSeat([600_000], [100])).toBe(6000);
    expect(costPerSeat([200_000, 400_000], [90, 100, 110])).toBe(6000);
  });

  test.each([
    [[[], [1]], 'no-data', 'total_cost'],
    [[[NaN], [1]], 'not-a-number', 'total_cost'],
    [[[-5], [1]], 'below', 'total_cost'],
    [[[1], [-1]], 'below', 'calls'],
    [[[1], [0]], 'not-positive', 'calls'],
    [[[1], []], 'not-positive', 'calls'],
    [[[1e308], [1e-300]], 'too-large', 'total_cost'],
  ] as const)('refuses %j by name', (input, code, argument) => {
    expect(costPerCall(input[0], input[1])).toMatchObject({ code, argument });
    expect(costPerMinute(input[0], input[1])).toMatchObject({ code, argument: argument === 'calls' ? 'minutes' : argument });
  });

  test('refuses seats that are none', () => {
    expect(costPerSeat([1], [])).toMatchObject({ code: 'no-data', argument: 'seats' });
    expect(costPerSeat([1], [0, 0])).toMatchObject({ code: 'not-positive', argument: 'seats' });
    expect(costPerSeat([1], [10, -1])).toMatchObject({ code: 'below', argument: 'seats' });
  });
});

describe('labour over results', () => {
  test('a success costs the hours logged in for it', () => {
    expect(costPerSuccess(40, 1200, 960)).toBe(50);
    expect(costPerSuccess(40, 0, 960)).toBe(0);
  });

  test('a call costs the hours paid for it, with what comes on top of pay', () => {
    const staff = { agents: 20, hourlyCost: 30, hours: 160, calls: 24_000, overhead: 0 };
    expect(staffCostPerCall(staff)).toBeCloseTo(4, 12);
    expect(staffCostPerCall({ ...staff, overhead: 0.25 })).toBeCloseTo(5, 12);
  });

  test.each([
    [[-1, 1, 1], 'below', 'hourly_cost'],
    [[1, -1, 1], 'below', 'login_hours'],
    [[1, 1, 0], 'not-positive', 'successes'],
    [[1e308, 1e308, 1], 'too-large', 'hourly_cost'],
  ] as const)('refuses %j for a success by name', (input, code, argument) => {
    expect(costPerSuccess(input[0], input[1], input[2])).toMatchObject({ code, argument });
  });

  test.each([
    [{ agents: -1 }, 'below', 'agents'],
    [{ hourlyCost: NaN }, 'below', 'hourly_cost'],
    [{ hours: -1 }, 'below', 'hours'],
    [{ calls: 0 }, 'not-positive', 'calls'],
    [{ overhead: -0.1 }, 'below', 'overhead'],
    [{ agents: 1e308 }, 'too-large', 'agents'],
  ])('refuses %j for a call by name', (wrong, code, argument) => {
    expect(staffCostPerCall({ agents: 20, hourlyCost: 30, hours: 160, calls: 24_000, overhead: 0, ...wrong })).toMatchObject({ code, argument });
  });
});

describe('attrition', () => {
  const query = { leavers: 12, hiring: 3000, training: 5000, rampWeeks: 8, weeklyCost: 1000, rampProductivity: 0.5, leaving: 500 };

  test('costs hiring, training, the output missed while learning, and the departure, for each leaver', () => {
    expect(attritionCost(query)).toEqual({ hiring: 36_000, training: 60_000, ramp: 48_000, leaving: 6000, total: 150_000 });
    expect(attritionCost({ ...query, rampProductivity: 1 })).toMatchObject({ ramp: 0, total: 102_000 });
    expect(attritionCost({ ...query, leavers: 0 })).toMatchObject({ total: 0 });
  });

  test('grows in proportion to the leavers and falls with what new agents produce', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(fc.property(fc.integer({ min: 1, max: 1000 }), share, share, (leavers, one, other) => {
      const total = (change: object) => (attritionCost({ ...query, ...change }) as AttritionCost).total;
      expect(total({ leavers }) / leavers).toBeCloseTo(total({ leavers: 1 }), 6);
      expect(total({ rampProductivity: Math.max(one, other) })).toBeLessThanOrEqual(total({ rampProductivity: Math.min(one, other) }));
    }), { seed: 41 });
  });

  test.each([
    [{ leavers: -1 }, 'below', 'leavers'],
    [{ hiring: -1 }, 'below', 'hiring'],
    [{ training: -1 }, 'below', 'training'],
    [{ rampWeeks: -1 }, 'below', 'ramp_weeks'],
    [{ weeklyCost: -1 }, 'below', 'weekly_cost'],
    [{ leaving: -1 }, 'below', 'leaving'],
    [{ rampProductivity: 50 }, 'not-a-fraction', 'ramp_productivity'],
    [{ leavers: 1e308 }, 'too-large', 'leavers'],
  ])('refuses %j by name', (wrong, code, argument) => {
    expect(attritionCost({ ...query, ...wrong })).toMatchObject({ code, argument });
  });
});
