import fc from 'fast-check';
import { axisChanges, axisProblem, axisValues } from '../../../src/sheets/scenario/axis';
import { DEFAULT_SCENARIO, USUAL_AXES, VARIED } from '../../../src/sheets/scenario/settings';

test('steps that pass through the base case meet it exactly', () => {
  expect(axisChanges({ vary: 'calls', first: -0.15, step: 0.05, count: 5 })).toEqual([-0.15, -0.1, -0.05, 0, 0.05]);
  fc.assert(fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 999 }), (back, thousandths) => {
    const step = thousandths / 1000;
    expect(axisChanges({ vary: 'calls', first: -back * step, step, count: back + 2 })).toContain(0);
  }));
});

test('calls change by a share of the base case, handle times by seconds, levels by points', () => {
  expect(axisValues({ vary: 'calls', first: -0.1, step: 0.1, count: 3 }, DEFAULT_SCENARIO)).toEqual([108, 120, 132]);
  expect(axisValues({ vary: 'aht', first: -80, step: 20, count: 3 }, DEFAULT_SCENARIO)).toEqual([160, 180, 200]);
  expect(axisValues({ vary: 'serviceLevel', first: -0.1, step: 0.05, count: 2 }, DEFAULT_SCENARIO)).toEqual([0.7, 0.75].map((level) => expect.closeTo(level, 12)));
});

test('the usual steps make sense beside the usual base case', () => {
  for (const vary of VARIED) {
    const settings = { ...DEFAULT_SCENARIO, patienceSeconds: 120, rows: USUAL_AXES[vary] };
    expect([vary, axisProblem(settings, settings.rows)]).toEqual([vary, null]);
  }
});

test('an axis is refused where it says the same twice, lacks a patience, or leaves what is possible', () => {
  const twice = { ...DEFAULT_SCENARIO, columns: USUAL_AXES.calls };
  expect(axisProblem(twice, twice.columns)).toBe('same-twice');
  expect(axisProblem(DEFAULT_SCENARIO, USUAL_AXES.patience)).toBe('no-patience');
  expect(axisProblem(DEFAULT_SCENARIO, { vary: 'serviceLevel', first: 0, step: 0.05, count: 5 })).toBe('outside');
  expect(axisProblem(DEFAULT_SCENARIO, { vary: 'aht', first: -240, step: 10, count: 2 })).toBe('outside');
});
