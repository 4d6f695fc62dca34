import type { Speech } from '../../language-context';
import type { RegionReading } from '../../parts';
import { targetBlock } from '../writing/target-block';
import type { TargetCheck } from '../writing/use-target-check';
import { MOST_ROWS, type Analysis } from './data/analysis';
import { isUnsettled, type Settled, type Unsettled } from './settings/entries';
import type { AttritionState } from './state';
import type { PlanAtHand } from './use-plan';

interface Standing {
  readonly state: AttritionState;
  readonly reading: RegionReading;
  readonly needReading: RegionReading;
  readonly analysis: Analysis | null;
  readonly settled: Settled | Unsettled;
  readonly atHand: PlanAtHand | 'empty' | null;
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

function dataBlock({ state, reading, analysis }: Standing, { words: { attrition: { data } }, say }: Speech): string | undefined {
  if (state.found.kind === 'looking' || reading.reading) return data.wait;
  if (state.address.trim() === '' || !reading.region) return data.needRange;
  if (reading.region.rows > MOST_ROWS) return say(data.tooLong, { most: MOST_ROWS });
  if (analysis?.kind === 'people') {
    if (!analysis.columns.start) return data.needStart;
    if (!analysis.columns.leave) return data.needLeave;
    return analysis.people.some(({ start }) => start !== null) ? undefined : data.needPeople;
  }
  if (!analysis?.columns.month) return data.needMonth;
  if (!analysis.columns.open) return data.needOpen;
  if (!analysis.columns.leavers) return data.needLeavers;
  return analysis.reading.used.length > 0 ? undefined : data.needMonths;
}

function settingsBlock({ state, settled, atHand, needReading }: Standing, { words: { attrition: { settings } }, say }: Speech): string | undefined {
  if (isUnsettled(settled)) return say(settings.fix, { setting: settings[settled.fix] });
  if (atHand === 'empty') return settings.nothing;
  const { headcount } = state;
  if (!headcount.on) return undefined;
  if (headcount.from === 'table') {
    if (headcount.address.trim() === '') return settings.chooseNeed;
    if (needReading.reading) return settings.readingNeed;
    if (atHand && atHand.needsFound === 0) return settings.emptyNeed;
  }
  return atHand?.figures.headcount && !(atHand.figures.headcount.loss < 1 && atHand.figures.headcount.months.every(({ rate }) => rate < 1)) ? settings.allLeave : undefined;
}

function previewBlock({ state, atHand, check }: Standing, { words }: Speech): string | undefined {
  return atHand ? targetBlock(state.where, state.writing, check, words.writing) : words.attrition.preview.computing;
}
