import { axisProblem, axisValues } from '../../../sheets/scenario/axis';
import type { ScenarioSettings } from '../../../sheets/scenario/settings';
import type { Speech } from '../../language-context';
import { targetBlock } from '../writing/target-block';
import type { TargetCheck } from '../writing/use-target-check';
import { isUnsettled, type BaseKey, type Unsettled } from './entries';
import { shortList, shownValue } from './shown-value';
import type { ScenarioState } from './state';

const LABELS = {
  calls: 'calls', ahtSeconds: 'aht', serviceLevel: 'serviceLevel', answerWithinSeconds: 'answerWithin', intervalMinutes: 'interval',
  maxOccupancy: 'maxOccupancy', shrinkage: 'shrinkage', patienceSeconds: 'patience',
} as const satisfies Record<BaseKey, string>;

/** Why the planner can't go on from this step, in a sentence; undefined where they can. */
export function blockedBy(state: ScenarioState, settings: ScenarioSettings | Unsettled, check: TargetCheck, speech: Speech): string | undefined {
  switch (state.step) {
    case 'data': return baseBlock(settings, speech);
    case 'settings': return baseBlock(settings, speech) ?? axesBlock(settings, speech);
    case 'preview': return baseBlock(settings, speech) ?? axesBlock(settings, speech) ?? targetBlock(state.where, state.writing, check, speech.words.writing);
    default: return undefined;
  }
}

function baseBlock(settings: ScenarioSettings | Unsettled, { words: { scenario }, say }: Speech): string | undefined {
  if (!isUnsettled(settings) || settings.fix === 'rows' || settings.fix === 'columns') return undefined;
  return say(scenario.base.fix, { setting: scenario.base[LABELS[settings.fix]] });
}

function axesBlock(settings: ScenarioSettings | Unsettled, { words: { scenario }, say, numbersIn }: Speech): string | undefined {
  if (isUnsettled(settings)) return scenario.steps.fix;
  for (const axis of [settings.rows, ...(settings.columns ? [settings.columns] : [])]) {
    const problem = axisProblem(settings, axis);
    if (problem) return say(scenario.steps[problem], { values: shortList(axisValues(axis, settings).map((value) => shownValue(axis.vary, value, numbersIn))) });
  }
  return undefined;
}

/** The settings, if a table can be made of them. */
export function makeable(settings: ScenarioSettings | Unsettled): ScenarioSettings | null {
  if (isUnsettled(settings)) return null;
  return [settings.rows, ...(settings.columns ? [settings.columns] : [])].some((axis) => axisProblem(settings, axis)) ? null : settings;
}
