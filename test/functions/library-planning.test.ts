import fc from 'fast-check';
import type { Input } from '../../src/functions/binding/cell-value';
import { evaluate, type CellError } from '../../src/functions/binding/evaluate';
import type { FunctionName } from '../../src/functions/catalogue/catalogue';
import { LOCALE_NAMES } from '../../src/locales/locale-name';
import { SCHEDULE_CASES, scheduleCase } from '../reference/cases/schedule-efficiency';

// What planners forecast, check and pay with, asked as cells ask.
const cell = (name: FunctionName, ...inputs: Input[]) => evaluate(name, inputs, 'en')[0]![0] as number;
const spill = (name: FunctionName, ...inputs: Input[]) => evaluate(name, inputs, 'en');
const refusal = (name: FunctionName, ...inputs: Input[]) => evaluate(name, inputs, 'en')[0]![0] as CellError;
const column = (values: readonly (number | string | null)[]): Input => values.map((value) => [value]);

describe('TOPDOWN', () => {
  test('gives each step of the worked example by leaving the later ones out', () => {
    const steps = [[720_000, 1.12], [720_000, 1.12, 0.071], [720_000, 1.12, 0.071, 31], [720_000, 1.12, 0.071, 31, 1.469], [720_000, 1.12, 0.071, 31, 1.469, 0.055]];
    expect(steps.map((inputs) => Math.round(cell('TOPDOWN', ...inputs)))).toEqual([806_400, 57_254, 1847, 2713, 149]);
  });

  test('forecasts a week from the indices of DAYINDEX: seven days that average the average day', () => {
    const [indices] = spill('DAYINDEX', [[210, 170, 165, 165, 150, 95, 45]]) as [number[]];
    const [week] = spill('TOPDOWN', 720_000, 1.12, 0.071, 31, [indices]) as [number[]];
    expect(week).toHaveLength(7);
    expect(week.reduce((total, day) => total + day, 0) / 7).toBeCloseTo(cell('TOPDOWN', 720_000, 1.12, 0.071, 31), 6);
    expect(week[0]).toBeCloseTo((57_254.4 / 31) * 1.47, 6);
  });

  test('a closed interval of a column has no calls', () => {
    expect(spill('TOPDOWN', 720_000, 1.12, 0.071, 31, 1, column([0.055, 0]))[1]).toEqual([0]);
  });

  test('a share typed as a percentage is refused with what it probably is', () => {
    expect(refusal('TOPDOWN', 720_000, 1.12, 7.1)).toEqual({ error: '#NUM!', message: 'Not a fraction: month_share is 7.1. Enter a number from 0 to 1; 7.1 % is 0.071.' });
    expect(refusal('TOPDOWN', 720_000, 1.12, 0.071, 400).message).toContain('open_days');
  });
});

describe('DAYINDEX', () => {
  const week = [300, 200, 200, 200, 200, 100, 200];
  const indices = [1.5, 1, 1, 1, 1, 0.5, 1];

  test('spills as the weeks lie', () => {
    expect(spill('DAYINDEX', [week, week])).toEqual([indices]);
    expect(spill('DAYINDEX', column([...week, ...week]))).toEqual(indices.map((index) => [index]));
  });

  test('takes dates in any order, two columns wide or one beside the other, and answers from Monday', () => {
    const dates = [46_033, 46_027, 46_028, 46_029, 46_030, 46_031, 46_032]; // Sunday 11 January 2026 first
    const volumes = [200, 300, 200, 200, 200, 200, 100];
    expect(spill('DAYINDEX', column(volumes), column(dates))).toEqual(indices.map((index) => [index]));
    expect(spill('DAYINDEX', [volumes], column(dates))).toEqual(indices.map((index) => [index]));
  });

  test('empty rows under a history change nothing on either platform', () => {
    for (const blank of [null, '', 0]) {
      const shown = spill('DAYINDEX', column([...week, blank]), column([1, 2, 3, 4, 5, 6, 7, blank]));
      expect(shown).toEqual(indices.map((index) => [index]));
    }
  });

  test.each([
    [[[[1, 2, 3, 4, 5]]], 'Not whole weeks: volumes is 1 × 5 cells. Select seven columns, a week to a row; or weeks end to end in one column; or give days.'],
    [[[[1, 2, 3, 4, 5, 6, null]]], 'No volume for day 7 of the week in volumes. Select weeks that have that day; if the centre is closed then, enter 0.'],
    [[column([5, 6]), column([1, 9])], 'Not a day: row 2 of days is 9. Enter dates, or 1 for Monday to 7 for Sunday.'],
    [[column([5, 6]), column([1, null])], 'No value for row 2 of days. Enter one, or select the cell that holds it.'],
    [[[[0, 0, 0, 0, 0, 0, 0]]], 'Nothing to divide by: the values of volumes add up to 0. Enter at least one above 0.'],
    [[column([5, 6]), column([1, 2, 3])], 'Not as many cells: days has 3, volumes has 2. Select ranges of the same size.'],
  ] as [Input[], string][])('says what is wrong with %j', (inputs, message) => {
    expect(refusal('DAYINDEX', ...inputs).message).toBe(message);
  });
});

describe('FORECASTERROR', () => {
  test('leaves out the intervals that have not come yet, and takes the measure in any case', () => {
    const actual = column([100, 200, null, '']);
    const forecast = column([110, 190, 300, 400]);
    expect(cell('FORECASTERROR', actual, forecast)).toBeCloseTo(20 / 300, 15);
    expect(cell('FORECASTERROR', actual, forecast, 'mae')).toBe(10);
    expect(cell('FORECASTERROR', actual, forecast, 'bias')).toBe(0);
  });

  test('names the row of the range, blank ones counted, in every language', () => {
    const told = { en: 'row 4 of actual', 'zh-CN': 'actual 第 4 行', 'zh-TW': 'actual 第 4 列' };
    for (const locale of LOCALE_NAMES) {
      const [[shown]] = evaluate('FORECASTERROR', [column([100, null, 50, 0]), column([90, 80, 60, 5]), 'MAPE'], locale) as [[CellError]];
      expect(shown.error).toBe('#NUM!');
      expect(shown.message).toContain(told[locale]);
    }
  });

  test('refuses a word that is no measure, and ranges of other sizes', () => {
    expect(refusal('FORECASTERROR', 1, 1, 'SMAPE')).toEqual({ error: '#VALUE!', message: 'No such choice: measure is “SMAPE”. Enter one of WAPE, MAPE, MAE, RMSE, BIAS.' });
    expect(refusal('FORECASTERROR', column([1, 2]), column([1, 2, 3]))).toEqual({ error: '#VALUE!', message: 'Not as many cells: forecast has 3, actual has 2. Select ranges of the same size.' });
    expect(refusal('FORECASTERROR', column([0, 0]), column([1, 2])).message).toContain('actual add up to 0');
    expect(refusal('FORECASTERROR', column([5, null]), column([null, 2]))).toEqual({ error: '#VALUE!', message: expect.stringContaining('row 1 of forecast') });
  });
});

describe.each(SCHEDULE_CASES)('the functions of schedule efficiency, for the day staffed as %s', (name) => {
  const { inputs, table, indices } = scheduleCase(name);
  const [required, scheduled, calls] = [column(inputs.required), column(inputs.scheduled), column(inputs.calls)];
  const printed = (value: number, decimals = 4) => Number(value.toFixed(decimals));

  test('show the figures of the table', () => {
    const shown = spill('SCHEDULEEFFICIENCY', required, scheduled, [['USEFUL', 'SIMPLE', 'COVERAGE']])[0] as number[];
    expect(shown.map((value) => printed(value))).toEqual([indices.useful_efficiency, indices.simple_efficiency_required_over_scheduled, indices.coverage]);
    expect(printed(100 * cell('SCHEDULEEFFICIENCY', required, scheduled, 'INFLEXIBILITY'), 2)).toBe(indices.inflexibility_pct_SWPP);
    expect(printed(100 * cell('SCHEDULEEFFICIENCY', required, scheduled, 'NET'), 2)).toBe(indices.net_inefficiency_pct);
    expect([cell('OVERSTAFFING', required, scheduled), cell('UNDERSTAFFING', required, scheduled)]).toEqual([indices.over_hours, indices.under_hours]);
    expect([cell('SCHEDULEFIT', scheduled, calls), cell('SCHEDULEFIT', scheduled, required)].map((value) => printed(value))).toEqual([indices.shape_fit_calls, indices.shape_fit_required]);
  });

  test('show the ratios of every interval', () => {
    const ratios = (ratio: 'STAFFRATIO' | 'CALLRATIO', range: Input) => (spill(ratio, range) as number[][]).map(([value]) => [printed(value!)]);
    expect(ratios('STAFFRATIO', scheduled)).toEqual(table.map((row) => [row.ratio_agents]));
    expect(ratios('CALLRATIO', calls)).toEqual(table.map((row) => [row.ratio_calls]));
  });
});

describe('a schedule', () => {
  test('with an interval forgotten names its cell, in every language', () => {
    const told = { en: 'No value for row 2 of scheduled.', 'zh-CN': '缺少 scheduled 第 2 行', 'zh-TW': '缺少 scheduled 第 2 列' };
    for (const name of ['SCHEDULEEFFICIENCY', 'OVERSTAFFING', 'UNDERSTAFFING'] as const) {
      for (const locale of LOCALE_NAMES) expect((evaluate(name, [column([8, 10, 14]), column([9, null, 12])], locale)[0]![0] as CellError).message).toContain(told[locale]);
    }
    expect(refusal('SCHEDULEFIT', [[8, 10, 14]], [[100, 90, null]]).message).toContain('column 3 of calls');
  });

  test('ignores empty rows under it, on either platform', () => {
    for (const blank of [null, '', 0]) {
      expect(cell('SCHEDULEEFFICIENCY', column([8, 10, blank]), column([10, 10, blank]))).toBeCloseTo(0.9, 15);
      expect(cell('OVERSTAFFING', column([8, 10, blank]), column([10, 10, blank]))).toBe(1);
      expect(cell('SCHEDULEFIT', column([10, 30, blank]), column([1, 3, blank]))).toBe(1);
    }
  });

  test('counts an empty interval as nobody in a ratio, on either platform', () => {
    for (const blank of [null, '', 0]) expect(spill('STAFFRATIO', column([10, blank, 20]))).toEqual([[1], [0], [2]]);
  });

  test('has hours over less hours under equal to hours scheduled less hours required', () => {
    const days = fc.array(fc.tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 90 })), { minLength: 2, maxLength: 48 });
    fc.assert(fc.property(days, fc.integer({ min: 5, max: 60 }), (rows, minutes) => {
      const ranges = [column(rows.map(([needed]) => needed)), column(rows.map(([, planned]) => planned))] as const;
      const net = rows.reduce((total, [needed, planned]) => total + planned - needed, 0) * (minutes / 60);
      expect(cell('OVERSTAFFING', ...ranges, minutes) - cell('UNDERSTAFFING', ...ranges, minutes)).toBeCloseTo(net, 6);
    }), { seed: 51 });
  });
});

describe('cost', () => {
  test('per seat averages the seats of the months that have any, and adds the cost up', () => {
    for (const blank of [null, '', 0]) expect(cell('COSTPERSEAT', column([250_000, 350_000]), column([80, blank, 120]))).toBe(6000);
  });

  test('per minute is cost per call over the minutes of a call', () => {
    expect(cell('COSTPERMINUTE', 250_000, 62_500 * 5)).toBeCloseTo(cell('COSTPERCALL', 250_000, 62_500) / 5, 12);
  });

  test('of credits that exceed it is refused', () => {
    for (const name of ['COSTPERCALL', 'COSTPERMINUTE', 'COSTPERSEAT'] as const) {
      expect(refusal(name, column([100, -300]), 10)).toEqual({ error: '#NUM!', message: 'Too small: total_cost is -200. Enter 0 or more.' });
    }
  });

  test('of attrition is leavers times the cost of one, and needs no ramp where new agents work at once', () => {
    expect(cell('ATTRITIONCOST', 12, 3000, 5000, 8, 1000)).toBe(12 * cell('ATTRITIONCOST', 1, 3000, 5000, 8, 1000));
    expect(cell('ATTRITIONCOST', 12, 3000, 5000, 8, 1000, 1)).toBe(cell('ATTRITIONCOST', 12, 3000, 5000, 0, 1000));
    expect(cell('ATTRITIONCOST', 12, 3000, 5000, 8, 1000, 0)).toBe(12 * 16_000);
  });

  test('of nothing done has no share: the empty column is named', () => {
    expect(refusal('COSTPERSUCCESS', 40, 1200, 0).message).toContain('successes must be greater than 0');
    expect(refusal('STAFFCOSTPERCALL', 20, 30, 160, 0).message).toContain('calls must be greater than 0');
    expect(refusal('STAFFCOSTPERCALL', 20, 30, 160, 24_000, 30).message).toContain('overhead');
  });
});
