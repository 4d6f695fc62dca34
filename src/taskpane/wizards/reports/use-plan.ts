import { useMemo } from 'react';
import type { CatalogueWords } from '../../../sheets/kpi/catalogue-words';
import type { Plan } from '../../../sheets/plan';
import type { RawTables } from '../../../sheets/reports/raw-table';
import { reportSheetNames } from '../../../sheets/reports/report-sheet-names';
import { reportsPlan } from '../../../sheets/reports/reports-plan';
import type { ReportKind, ReportSheetNames, ReportsMemory, ReportsSettings } from '../../../sheets/reports/request';
import { sheetReference } from '../../../sheets/sheet-reference';
import { useWords } from '../../language-context';
import { builtVersion } from '../../version';
import { useTaken, type Taken } from '../forecasting/use-taken';
import type { Where } from '../writing/writing';
import { meaningsOf, type WizardMemory } from './remembered';
import type { ReportsState } from './state';
import type { ReadTables } from './tables/use-tables';

export interface PlanAtHand {
  readonly plan: Plan;
  /** Where its first sheet goes; the others have names of their own. */
  readonly where: Where;
}

interface Parts {
  readonly state: ReportsState;
  readonly read: Pick<ReadTables, 'raw' | 'found'>;
  readonly reports: readonly ReportKind[];
  readonly settings: ReportsSettings | null;
  readonly catalogue: CatalogueWords;
}

/** The reports as they would be written now; null until tables and settings are there, and until it is known which names are free. */
export function usePlan({ state, read: { raw: tables, found }, reports, settings, catalogue }: Parts): PlanAtHand | null {
  const { words, locale } = useWords();
  const { where, names, named } = state;
  const wanted = settings !== null && reports.length > 0 && (state.step === 'preview' || state.step === 'write' || state.step === 'settings');
  const taken = useTaken(wanted, state.writing.kind === 'written');
  return useMemo(() => {
    const [first] = reports;
    if (!taken || !settings || first === undefined) return null;
    const called = namesFor({ taken, where, names, named, first }, words.sheets.reports);
    const plan = reportsPlan({ reports, names: called, tables, settings, words: words.sheets.reports, catalogue, locale, writtenAt: new Date(), version: builtVersion() });
    const kept: WizardMemory = { ...(plan.memory as ReportsMemory), source: sourceInWords(tables), meanings: meaningsOf(found) };
    return { plan: { ...plan, memory: kept }, where: { before: where.before === null ? null : names[first] ?? called[first], refresh: where.refresh, sheet: named ? where.sheet : called[first] } };
  }, [taken, settings, reports, where, names, named, words, tables, catalogue, locale, found]);
}

/** Tables go by their names. */
function sourceInWords(tables: RawTables): string {
  return Object.values(tables).map(({ source: { table, sheet, address } }) => table ?? sheetReference(sheet, address)).join(', ');
}

interface Naming extends Pick<ReportsState, 'where' | 'names' | 'named'> {
  readonly taken: Taken;
  readonly first: ReportKind;
}

/** Sheets that are refreshed keep their names, the others take free ones; the first is called as the planner says. */
function namesFor({ taken, where, names, named, first }: Naming, words: Parameters<typeof reportSheetNames>[0]): ReportSheetNames {
  const free = reportSheetNames(words, taken.sheets);
  if (where.refresh) return { ...free, ...names };
  const own = where.sheet.trim();
  return named && own !== '' ? { ...free, [first]: own } : free;
}
