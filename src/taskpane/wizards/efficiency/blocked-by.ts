import { isFault, type Fault } from '../../../core/fault';
import type { Speech } from '../../language-context';
import type { RegionReading } from '../../parts';
import { targetBlock } from '../writing/target-block';
import type { TargetCheck } from '../writing/use-target-check';
import { MOST_ROWS, type Analysis } from './analysis';
import { isUnsettled, type Settled, type Unsettled } from './entries';
import type { EfficiencyState } from './state';
import type { PlanAtHand } from './use-plan';

interface Standing {
  readonly state: EfficiencyState;
  readonly reading: RegionReading;
  readonly analysis: Analysis | null;
  readonly settled: Settled | Unsettled;
  readonly atHand: PlanAtHand | Fault | null;
  readonly check: TargetCheck;
}

/** Why the planner can't go on from this step, in a sentence; undefined where they can. */
export function blockedBy(standing: Standing, speech: Speech): string | undefined {
  switch (standing.state.step) {
    case 'data': return dataBlock(standing, speech);
    case 'settings': return dataBlock(standing, speech) ?? settingsBlock(standing, speech);
    case 'preview': return dataBlock(standing, speech) ?? settingsBlock(standing, speech) ?? previewBlock(standing, speech);
    default: return undefined;
  }
}

function dataBlock({ state, reading, analysis }: Standing, { words: { efficiency: { data } }, say }: Speech): string | undefined {
  if (state.found.kind === 'looking' || reading.reading) return data.wait;
  if (state.address.trim() === '' || !reading.region) return data.needRange;
  if (reading.region.rows > MOST_ROWS) return say(data.tooLong, { most: MOST_ROWS });
  if (!analysis?.columns.interval) return data.needInterval;
  if (!analysis.columns.calls) return data.needCalls;
  if (!analysis.columns.scheduled) return data.needScheduled;
  return analysis.usable > 0 ? undefined : data.needRows;
}

function settingsBlock({ settled, atHand }: Standing, { words: { efficiency: { settings } }, say }: Speech): string | undefined {
  if (isUnsettled(settled)) return settled.fix === 'missing-aht' ? settings.needAht : say(settings.fix, { setting: settings[settled.fix] });
  return isFault(atHand) ? settings.nothing : undefined;
}

function previewBlock({ state, atHand, check }: Standing, { words }: Speech): string | undefined {
  return atHand ? targetBlock(state.where, state.writing, check, words.writing) : words.efficiency.preview.computing;
}
