import type { Plan } from '../../../sheets/plan';
import type { Speech } from '../../language-context';
import type { RegionReading } from '../../parts';
import { MOST_ROWS, type FiguresAnalysis } from '../figures/analysis';
import { targetBlock } from '../writing/target-block';
import type { TargetCheck } from '../writing/use-target-check';
import type { ScorecardState } from './state';
import type { CardInTheMaking } from './use-card';

interface Standing {
  readonly state: ScorecardState;
  readonly reading: RegionReading;
  readonly analysis: FiguresAnalysis | null;
  readonly making: CardInTheMaking;
  readonly plan: Plan | null;
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

function dataBlock({ state, reading, analysis }: Standing, { words: { scorecard: { data } }, say }: Speech): string | undefined {
  if (state.found.kind === 'looking' || reading.reading) return data.wait;
  if (state.address.trim() === '' || !reading.region) return data.needRange;
  if (reading.region.rows > MOST_ROWS) return say(data.tooLong, { most: MOST_ROWS });
  if (!analysis || analysis.columns.indicators.length === 0) return data.needIndicators;
  return analysis.figures.rows.some(({ values }) => values.some((value) => value !== null)) ? undefined : data.needRows;
}

function settingsBlock({ making: { block } }: Standing, { words: { scorecard: { settings } }, say }: Speech): string | undefined {
  switch (block?.why) {
    case 'no-weights': return settings.needWeights;
    case 'weight': return say(settings.fixWeight, { name: block.name });
    case 'rule': return say(settings.fixRule, { name: block.name });
    case 'lights': return settings.fixLights;
    case 'nothing': return settings.nothing;
    default: return undefined;
  }
}

function previewBlock({ state, plan, check }: Standing, { words }: Speech): string | undefined {
  return plan ? targetBlock(state.where, state.writing, check, words.writing) : words.scorecard.preview.computing;
}
