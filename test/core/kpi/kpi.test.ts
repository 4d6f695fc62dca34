import { attritionRate, averageHandleTime } from '../../../src/core/kpi';

describe('average handle time', () => {
  test('adds averages, and divides totals by the calls', () => {
    expect(averageHandleTime([180], [15], [45], null)).toBe(240);
    expect(averageHandleTime([18_000, 9_000], [1_500], [4_500], [100, 50])).toBe(220);
    expect(averageHandleTime([180], [], [], null)).toBe(180);
  });

  test.each([
    [[[-1], [0], [0], null], 'below', 'talk'],
    [[[1], [-1], [0], null], 'below', 'hold'],
    [[[1], [0], [NaN], null], 'below', 'wrap'],
    [[[1], [0], [0], [-5]], 'below', 'calls'],
    [[[1], [0], [0], [0]], 'not-positive', 'calls'],
    [[[1], [0], [0], []], 'not-positive', 'calls'],
    [[[], [0], [0], null], 'no-data', 'talk'],
    [[[Number.MAX_VALUE, Number.MAX_VALUE], [], [], null], 'too-large', 'talk'],
  ] as const)('refuses %j by name', (input, code, argument) => {
    expect(averageHandleTime(input[0], input[1], input[2], input[3])).toMatchObject({ code, argument });
  });
});

describe('attrition', () => {
  test('is 6 % for the 12 leavers of 200 agents in the worked example', () => {
    expect(attritionRate(12, 200)).toBe(0.06);
  });

  test('takes the mean headcount and a full year', () => {
    expect(attritionRate(12, 220, 180)).toBe(0.06);
    expect(attritionRate(3, 200, 200, 3)).toBe(0.06);
    expect(attritionRate(0, 200)).toBe(0);
    expect(attritionRate(10, 0, 10)).toBe(2);
  });

  test.each([
    [[-1, 200], 'below', 'leavers'],
    [[1, -200], 'below', 'headcount_open'],
    [[1, 200, -1], 'below', 'headcount_close'],
    [[1, 0], 'not-positive', 'headcount_open'],
    [[1, 200, 200, 0], 'not-positive', 'months'],
    [[1e300, 1e-300], 'too-large', 'leavers'],
  ] as const)('refuses %j by name', (input, code, argument) => {
    expect(attritionRate(input[0], input[1], input[2] ?? null, input[3] ?? 12)).toMatchObject({ code, argument });
  });
});
