import type { SHRINKAGE_PARTS } from '../../../sheets/staffing/settings';
import type { StaffingSettings } from '../../../sheets/staffing/settings';
import type { Speech } from '../../language-context';
import type { RegionReading } from '../../parts';
import { targetBlock } from '../writing/target-block';
import type { TargetCheck } from '../writing/use-target-check';
import type { Analysis } from './analysis';
import { isUnsettled } from './entries';
import type { SettingKey, Unsettled } from './entries';
import type { StaffingState } from './state';
import type { PlanAtHand } from './use-plan';

interface Standing {
  readonly state: StaffingState;
  readonly reading: RegionReading;
  readonly analysis: Analysis | null;
  readonly settings: StaffingSettings | Unsettled;
  readonly atHand: PlanAtHand | null;
  readonly check: TargetCheck;
  /** The figures belong to the settings as they are now. */
  readonly current: boolean;
}

/** Why the planner can't go on from this step, in a sentence; undefined where they can. */
export function blockedBy(standing: Standing, speech: Speech): string | undefined {
  switch (standing.state.step) {
    case 'data': return dataBlock(standing, speech);
    case 'settings': return dataBlock(standing, speech) ?? settingsBlock(standing, speech);
    case 'preview': return dataBlock(standing, speech) ?? settingsBlock(standing, speech) ?? planBlock(standing, speech);
    default: return undefined;
  }
}

function dataBlock({ state, reading, analysis }: Standing, { words }: Speech): string | undefined {
  const sentences = words.staffing.data;
  if (state.found.kind === 'looking' || reading.reading) return sentences.wait;
  if (state.address.trim() === '' || !reading.region) return sentences.needRange;
  if (!analysis?.source) return sentences.needCalls;
  return analysis.rows.some((row) => row.calls !== null) ? undefined : sentences.needRows;
}

function settingsBlock({ settings }: Standing, { words, say }: Speech): string | undefined {
  if (!isUnsettled(settings)) return undefined;
  const sentences = words.staffing.settings;
  return settings.fix === 'shrinkage' ? sentences.tooMuch : say(sentences.fix, { setting: sentences[labelOf(settings.fix)] });
}

const LABELS = {
  serviceLevel: 'serviceLevel', answerWithinSeconds: 'answerWithin', ahtSeconds: 'aht', intervalMinutes: 'interval', maxOccupancy: 'maxOccupancy',
  patienceSeconds: 'patience', maxAbandonment: 'maxAbandonment', paidHoursPerWeek: 'paidHours', openDaysPerWeek: 'openDays',
  productivity: 'productivity', attendance: 'attendance', thumbAsaSeconds: 'thumbAsa',
} as const;

function labelOf(key: SettingKey): (typeof LABELS)[keyof typeof LABELS] | (typeof SHRINKAGE_PARTS)[number] {
  return key in LABELS ? LABELS[key as keyof typeof LABELS] : (key as (typeof SHRINKAGE_PARTS)[number]);
}

function planBlock({ state, atHand, check, current }: Standing, { words }: Speech): string | undefined {
  return atHand && current ? targetBlock(state.where, state.writing, check, words.writing) : words.staffing.preview.computing;
}
