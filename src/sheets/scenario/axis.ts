import { CHANGES_BY_SHARE, type Axis, type BaseCase, type ScenarioSettings, type Varied } from './settings';

const SETTING = {
  calls: 'calls', aht: 'ahtSeconds', serviceLevel: 'serviceLevel', answerWithin: 'answerWithinSeconds', shrinkage: 'shrinkage', patience: 'patienceSeconds',
} as const satisfies Record<Varied, keyof BaseCase>;

/** As the sheet rounds them: 3 × 0.05 − 0.15 is no change at all. */
export function axisChanges({ first, step, count }: Axis): number[] {
  return Array.from({ length: count }, (_, index) => Math.round((first + index * step) * 1e9) / 1e9 + 0);
}

/** The base case with one input changed. */
export function changedBy(base: BaseCase, vary: Varied, change: number): BaseCase {
  const value = base[SETTING[vary]] ?? 0;
  return { ...base, [SETTING[vary]]: CHANGES_BY_SHARE.has(vary) ? value * (1 + change) : value + change };
}

/** The base case at one step of each axis. */
export function caseAt(settings: ScenarioSettings, down: number, across: number): BaseCase {
  const moved = changedBy(settings, settings.rows.vary, down);
  return settings.columns ? changedBy(moved, settings.columns.vary, across) : moved;
}

export function valueOf(base: BaseCase, vary: Varied): number | null {
  return base[SETTING[vary]];
}

/** The values that an axis runs through. */
export function axisValues(axis: Axis, base: BaseCase): number[] {
  return axisChanges(axis).map((change) => valueOf(changedBy(base, axis.vary, change), axis.vary) ?? 0);
}

export type AxisProblem = 'same-twice' | 'no-patience' | 'outside';

/** Why a table cannot be made of these axes; the values of each must make sense as an input. */
export function axisProblem(settings: ScenarioSettings, axis: Axis): AxisProblem | null {
  if (settings.columns !== null && axis === settings.columns && axis.vary === settings.rows.vary) return 'same-twice';
  if (axis.vary === 'patience' && settings.patienceSeconds === null) return 'no-patience';
  return axisValues(axis, settings).every((value) => makesSense(axis.vary, value)) ? null : 'outside';
}

function makesSense(vary: Varied, value: number): boolean {
  switch (vary) {
    case 'calls': case 'answerWithin': return value >= 0;
    case 'aht': case 'patience': return value > 0;
    case 'serviceLevel': return value > 0 && value < 1;
    case 'shrinkage': return value >= 0 && value < 1;
  }
}

/** Agents do not depend on shrinkage: a grid that varies it shows people. */
export function measureOf({ rows, columns, measure }: ScenarioSettings): ScenarioSettings['measure'] {
  return columns !== null && [rows.vary, columns.vary].includes('shrinkage') ? 'people' : measure;
}
