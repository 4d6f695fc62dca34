import type { Speech } from '../../language-context';
import type { RegionReading } from '../../parts';
import { targetBlock } from '../writing/target-block';
import type { TargetCheck } from '../writing/use-target-check';
import { isUnsettled, type Settled, type Unsettled } from './entries';
import { hasFault, MOST_ROWS, type PeopleAnalysis } from './people-analysis';
import type { RosterState } from './state';
import type { RosterPlan } from './use-plan';
import type { Search } from './use-search';
import type { Shifts } from './use-shifts';

interface Standing {
  readonly state: RosterState;
  readonly shifts: Shifts | null;
  readonly reading: RegionReading;
  readonly analysis: PeopleAnalysis | null;
  readonly settled: Settled | Unsettled;
  readonly search: Search;
  readonly planned: RosterPlan | null;
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

function dataBlock({ state, shifts, reading, analysis }: Standing, { words: { roster: { data } }, say }: Speech): string | undefined {
  if (state.sheets === null) return data.wait;
  if (state.shiftsKey === null) return data.needShifts;
  if (!shifts || reading.reading) return data.wait;
  if (shifts.kind === 'gone') return say(data.shiftsBad, { sheet: shifts.sheet, reason: data.shiftsGone });
  if (state.address.trim() === '' || !reading.region) return data.needPeopleRange;
  if (reading.region.rows > MOST_ROWS) return say(data.tooLong, { most: MOST_ROWS });
  if (!analysis?.columns.name) return data.needName;
  if (analysis.people.length === 0) return data.needPeople;
  return hasFault(analysis) ? data.mend : undefined;
}

function settingsBlock({ settled }: Standing, { words: { roster: { settings } }, say }: Speech): string | undefined {
  if (!isUnsettled(settled)) return undefined;
  return settled.fix === 'skill' ? say(settings.fixSkill, { skill: settled.skill ?? '' }) : say(settings.fix, { setting: settings[settled.fix] });
}

function previewBlock({ state, search: { work }, planned, check }: Standing, { words }: Speech): string | undefined {
  const { preview } = words.roster;
  if (work.kind === 'refused' || work.kind === 'broken') return preview.cantPlan;
  if (work.kind === 'cancelled') return preview.searchAgain;
  return planned ? targetBlock(state.where, state.writing, check, words.writing) : preview.computing;
}
