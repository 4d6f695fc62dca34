import type { TodayInputs } from '../../../sheets/today/request';
import type { Speech } from '../../language-context';
import type { RegionReading } from '../../parts';
import { targetBlock } from '../writing/target-block';
import type { TargetCheck } from '../writing/use-target-check';
import type { Analysis } from './analysis';
import { isUnsettled, type EntryKey, type Unsettled } from './entries';
import type { TodayState } from './state';
import type { PlanAtHand } from './use-plan';

interface Standing {
  readonly state: TodayState;
  readonly reading: RegionReading;
  readonly actual: RegionReading;
  readonly analysis: Analysis | null;
  readonly inputs: TodayInputs | Unsettled;
  readonly atHand: PlanAtHand | null;
  readonly check: TargetCheck;
}

const LABELS = {
  dayDeviation: 'dayDeviation', dispersion: 'dispersion', level: 'level', serviceLevel: 'serviceLevel', answerWithinSeconds: 'answerWithin', ahtSeconds: 'aht',
  maxOccupancy: 'maxOccupancy', patienceSeconds: 'patience',
} as const satisfies Record<EntryKey, string>;

/** Why the planner can't go on from this step, in a sentence; undefined where they can. */
export function blockedBy(standing: Standing, speech: Speech): string | undefined {
  switch (standing.state.step) {
    case 'data': return dataBlock(standing, speech);
    case 'settings': return dataBlock(standing, speech) ?? settingsBlock(standing, speech);
    case 'preview': return dataBlock(standing, speech) ?? settingsBlock(standing, speech) ?? previewBlock(standing, speech);
    default: return undefined;
  }
}

function dataBlock({ state, reading, actual, analysis }: Standing, { words: { today: { data } } }: Speech): string | undefined {
  if (state.found === 'looking' || reading.reading || actual.reading) return data.reading;
  if (state.address.trim() === '' || !reading.region) return data.needRange;
  if (!analysis?.forecast) return data.needForecast;
  return state.way === 'range' && (!actual.region || analysis.actualProblem) ? data.needActual : undefined;
}

function settingsBlock({ inputs }: Standing, { words: { today: { settings } }, say }: Speech): string | undefined {
  return isUnsettled(inputs) ? say(settings.fix, { setting: settings[LABELS[inputs.fix]] }) : undefined;
}

function previewBlock({ state, atHand, check }: Standing, { words }: Speech): string | undefined {
  return atHand ? targetBlock(state.where, state.writing, check, words.writing) : words.today.preview.computing;
}
