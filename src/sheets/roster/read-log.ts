import { LOCALE_NAMES } from '../../locales/locale-name';
import { words } from '../../locales';
import { dateOfSerial } from '../forecasting/weekday-names';
import { LOG_COLUMNS } from './log-sheet';
import type { LoggedChange, RosterMemory } from './request';

type Cell = string | number | boolean;

/**
 * The changes that stand in the table of the log, headers included. Rows without a moment, a name or a day are left out.
 * @param memory of the roster whose first day the days are counted from
 */
export function readLog({ asked, marks }: { readonly asked: Pick<RosterMemory['asked'], 'firstDay'>; readonly marks: RosterMemory['marks'] }, cells: readonly (readonly Cell[])[]): LoggedChange[] {
  const reasons = reasonWords();
  return cells.slice(1).flatMap((row): LoggedChange[] => {
    const at = (column: (typeof LOG_COLUMNS)[number]) => row[LOG_COLUMNS.indexOf(column)] ?? '';
    const [moment, name, day, by] = [at('at'), String(at('name')).trim(), at('day'), reasons.get(String(at('by')).trim()) ?? 'hand'];
    if (typeof moment !== 'number' || typeof day !== 'number' || name === '') return [];
    const code = (cell: Cell) => (String(cell).trim() === marks.off ? '' : String(cell).trim());
    return [{ at: localMoment(moment), name, day: Math.round(day) - asked.firstDay, from: code(at('from')), to: code(at('to')), by }];
  });
}

/** A cell holds what the planner's clock showed; the other way round is `serialOfDate`. */
function localMoment(serial: number): string {
  const read = dateOfSerial(Math.round(serial * 86_400) / 86_400);
  return new Date(read.getUTCFullYear(), read.getUTCMonth(), read.getUTCDate(), read.getUTCHours(), read.getUTCMinutes(), read.getUTCSeconds()).toISOString();
}

/** A sheet keeps the language in which it was written, whatever the pane speaks. */
function reasonWords(): Map<string, LoggedChange['by']> {
  return new Map(LOCALE_NAMES.flatMap((locale) => Object.entries(words(locale).sheets.roster.log.by).map(([by, word]) => [word, by as LoggedChange['by']] as const)));
}
