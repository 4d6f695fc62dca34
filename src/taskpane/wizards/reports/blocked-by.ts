import { RAW_KINDS } from '../../../sheets/reports/raw-table';
import type { ReportKind, ReportsSettings } from '../../../sheets/reports/request';
import type { Speech } from '../../language-context';
import { targetBlock } from '../writing/target-block';
import type { TargetCheck } from '../writing/use-target-check';
import { isUnsettled, type Unsettled } from './settings/entries';
import type { ReportsState } from './state';
import type { ReadTables } from './tables/use-tables';
import type { PlanAtHand } from './use-plan';
import type { CatalogueWords } from '../../../sheets/kpi/catalogue-words';

interface Standing {
  readonly state: ReportsState;
  readonly read: ReadTables;
  readonly chosen: readonly ReportKind[];
  readonly settled: ReportsSettings | Unsettled;
  readonly atHand: PlanAtHand | null;
  readonly check: TargetCheck;
  readonly catalogue: CatalogueWords;
}

/** Why the planner can't go on from this step, in a sentence; undefined where they can. */
export function blockedBy(standing: Standing, speech: Speech): string | undefined {
  switch (standing.state.step) {
    case 'data': return standing.state.editing === null ? dataBlock(standing, speech) : editorBlock(standing, speech);
    case 'settings': return dataBlock(standing, speech) ?? settingsBlock(standing, speech);
    case 'preview': return dataBlock(standing, speech) ?? settingsBlock(standing, speech) ?? previewBlock(standing, speech);
    default: return undefined;
  }
}

function editorBlock({ state: { editing, tables }, read }: Standing, { words: { reports: { data } } }: Speech): string | undefined {
  const pick = editing === null ? undefined : tables[editing];
  if (!pick || pick.address.trim() === '') return data.needRange;
  const { reading } = read.all[editing!];
  if (reading.reading.reading) return data.wait;
  if (!reading.reading.region) return data.needRange;
  return reading.found && Object.keys(reading.found.inputs).length > 0 ? undefined : data.needColumns;
}

function dataBlock({ state: { looking, tables }, read }: Standing, { words: { reports: { data, kindsInside } }, say }: Speech): string | undefined {
  if (looking) return data.wait;
  const kinds = RAW_KINDS.filter((kind) => tables[kind] !== undefined);
  if (kinds.length === 0) return data.needTable;
  for (const kind of kinds) {
    const { reading, raw } = read.all[kind];
    if (reading.reading.reading) return data.wait;
    if (!raw) return say(data.unreadable, { kind: kindsInside[kind] });
    if (reading.problems.some(({ severity }) => severity === 'error')) return say(data.mend, { kind: kindsInside[kind] });
  }
  return undefined;
}

function settingsBlock({ settled, chosen, catalogue }: Standing, { words: { reports: { settings } }, say }: Speech): string | undefined {
  if (chosen.length === 0) return settings.needReport;
  if (!isUnsettled(settled)) return undefined;
  const { fix } = settled;
  if (fix === 'day-hours') return settings.fixDay;
  return say(settings.fix, { setting: fix === 'near' || fix === 'answerWithinSeconds' || fix === 'dayFromMinute' || fix === 'dayUntilMinute' ? settings[fix] : catalogue.indicators[fix].name });
}

function previewBlock({ state, atHand, check }: Standing, { words }: Speech): string | undefined {
  return atHand ? targetBlock(atHand.where, state.writing, check, words.writing) : words.reports.preview.computing;
}
