import type { NoGroups } from '../../../../sheets/kpis/groups';
import type { ReadSource } from '../../../../sheets/kpis/request';
import type { Speech } from '../../../language-context';
import { targetBlock } from '../../../wizards/writing/target-block';
import type { TargetCheck } from '../../../wizards/writing/use-target-check';
import type { KpiTableReading } from '../../../wizards/kpi-table/kpi-table-entry';
import { wantedSingles, type Lack } from './needs';
import type { InsertState } from './state';
import type { PlanAtHand } from './use-plan';

interface Standing {
  readonly state: InsertState;
  readonly readings: readonly KpiTableReading[];
  readonly sources: readonly ReadSource[] | null;
  readonly lacks: readonly Lack[];
  readonly made: PlanAtHand | NoGroups | null;
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

function dataBlock({ state, readings, sources, lacks }: Standing, { words: { kpis: { insert } } }: Speech): string | undefined {
  if (state.found.kind === 'looking' || readings.some(({ reading }) => reading.reading)) return insert.wait;
  if (state.basket.length === 0) return insert.needIndicator;
  if (state.tables.some(({ address }) => address.trim() === '') || !sources) return insert.needRange;
  if (lacks.length > 0) return insert.needColumns;
  return readings.some(({ problems }) => problems.some(({ severity }) => severity === 'error')) ? insert.needNoErrors : undefined;
}

function settingsBlock({ state, sources, made }: Standing, { words: { kpis: { insert } }, say }: Speech): string | undefined {
  if (wantedSingles(state.basket).some((input) => typeof state.singles[input] !== 'number')) return insert.needSingles;
  if (made && 'lacks' in made) return say(insert.noGroups[made.lacks], { number: made.place + 1 });
  // A row of totals among the others would be added to what it is the total of.
  const twice = state.grouping.period === 'none' && state.grouping.by === 'none' && sources?.some(({ table }) => table.findings.some(({ code }) => code === 'total-row'));
  return twice ? insert.totals : undefined;
}

function previewBlock({ state, made, check }: Standing, { words }: Speech): string | undefined {
  return made ? targetBlock(state.where, state.writing, check, words.writing) : words.kpis.insert.computing;
}
