import type { Speech } from '../../language-context';
import type { RegionReading } from '../../parts';
import { targetBlock } from '../writing/target-block';
import type { TargetCheck } from '../writing/use-target-check';
import type { ShiftsSettings } from '../../../sheets/shifts/request';
import type { Analysis } from './analysis';
import type { CardProblem } from './card-problem';
import { isUnsettled, type Unsettled } from './entries';
import type { ShiftsState } from './state';
import type { CoverWork } from './use-cover';

export interface Standing {
  readonly state: ShiftsState;
  readonly reading: RegionReading;
  readonly analysis: Analysis | null;
  readonly settled: ShiftsSettings | Unsettled;
  /** What is wrong with a card. */
  readonly problem: CardProblem | null;
  readonly work: CoverWork;
  readonly hasPlan: boolean;
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

function dataBlock({ state, reading, analysis }: Standing, { words: { shifts: { data } } }: Speech): string | undefined {
  if (state.found.kind === 'looking' || reading.reading) return data.wait;
  if (state.address.trim() === '' || !reading.region) return data.needRange;
  if (!analysis) return data.needRows;
  if (!analysis.columns.matrix && !analysis.columns.interval) return data.needInterval;
  if (!analysis.columns.matrix && !analysis.columns.required) return data.needRequired;
  if (analysis.reading.notes.some(({ code }) => code === 'too-long')) return data.needFewerDays;
  if (analysis.reading.notes.some(({ weight, rows }) => weight === 'fault' && rows.length > 0)) return data.needMending;
  return analysis.source && analysis.peak ? undefined : data.needRows;
}

function settingsBlock({ settled, problem }: Standing, { words: { shifts: { settings } }, say }: Speech): string | undefined {
  if (problem) return problem.sentence;
  if (!isUnsettled(settled) || 'card' in settled) return undefined;
  return settled.fix === 'no-cards' ? settings.needCards : say(settings.fix, { setting: settings[settled.fix] });
}

function previewBlock({ state, work, hasPlan, check }: Standing, { words }: Speech): string | undefined {
  const { search } = words.shifts;
  if (state.stopped || work.kind === 'nothing') return search.blockedStopped;
  if (work.kind === 'refused' || work.kind === 'broken') return search.blockedRefused;
  if (work.kind !== 'done' || !hasPlan) return search.blockedSearching;
  return targetBlock(state.where, state.writing, check, words.writing);
}
