import { findColumns, type ChosenColumns, type FoundColumn, type HistoryColumns } from '../history/find-columns';
import { countHeaderRows, headerTexts } from '../history/header-rows';
import { isNumeric } from '../history/number-text';
import { isBlank, type TableRow } from '../history/table-cell';

export type ScheduleRole = 'date' | 'interval' | 'calls' | 'scheduled' | 'required' | 'aht';

/** What the planner decided: a column for a role, or null for none. Roles that are absent are found. */
export type ChosenScheduleColumns = Readonly<Partial<Record<ScheduleRole, number | null>>>;

/** Which columns of a table hold a schedule beside its calls. */
export interface ScheduleColumns extends HistoryColumns {
  readonly scheduled: FoundColumn | null;
  readonly required: FoundColumn | null;
}

type AgentsRole = 'scheduled' | 'required';

/** What stands above agents on a schedule and agents asked for: English, Chinese, German, French, Spanish, Portuguese, Italian, Dutch. */
const WORDS: Readonly<Record<AgentsRole, { readonly certain: RegExp; readonly likely: RegExp; readonly not?: RegExp }>> = {
  scheduled: {
    certain: /^(agents )?(scheduled|rostered|planned|staffed)( agents| staff| people| heads)?$|^people at work$|^(排班|在班|在岗|在崗|上班|当班|當班)(人数|人數|座席|坐席)?数?$/i,
    likely: /schedul|roster|staffed|on shift|headcount|排班|在班|上岗|上崗|当班|當班|出勤|eingeplant|geplant|besetz|planifi|programad|escalad|pianificat|ingepland|^agents?$|^staff$|座席|坐席|agent/i,
    not: /requir|need|target|hour|cost|wage|per agent|所需|需求|应排|應排|工时|工時|benötigt|bedarf|requis|necesari|requerid|necess|richiest|benodigd|%/i,
  },
  required: {
    certain: /^(agents )?(required|needed)( agents| staff| people| heads)?$|^(所需|需求)(人数|人數|座席|坐席)数?$/i,
    likely: /requir|need|^target (agents|staff)|所需|需求人|需求座|需求坐|应排|應排|benötigt|bedarf|soll|requis|besoin|necesari|requerid|necessár|richiest|necessari|benodigd/i,
    not: /hour|cost|wage|service level|工时|工時|%/i,
  },
};

function fit(header: string, role: AgentsRole): 0 | 1 | 2 {
  const text = header.replace(/[（(].*?[)）]/g, '').trim();
  if (WORDS[role].certain.test(text)) return 2;
  if (WORDS[role].not?.test(text)) return 0;
  return WORDS[role].likely.test(text) ? 1 : 0;
}

/** Finds agents scheduled and required by their headers, then date, interval, calls and AHT among the columns that are left. */
export function findScheduleColumns(rows: readonly TableRow[], numberFormats: readonly (readonly string[])[] = [], chosen: ChosenScheduleColumns = {}): ScheduleColumns {
  const headerRows = countHeaderRows(rows);
  const headers = headerTexts(rows, headerRows);
  const spokenFor = new Set(Object.values(chosen).filter((column) => column !== null));
  const agents = (role: AgentsRole): FoundColumn | null => {
    const decided = chosen[role];
    if (decided !== undefined) return decided === null ? null : { column: decided, header: headers[decided] ?? '', because: 'chosen' };
    const best = headers.map((header, column) => ({ column, header, fit: fit(header, role) }))
      .filter(({ column, fit: fits }) => fits > 0 && !spokenFor.has(column) && mostlyNumbers(rows, headerRows, column))
      .sort((a, b) => b.fit - a.fit || a.column - b.column)[0];
    if (!best) return null;
    spokenFor.add(best.column);
    return { column: best.column, header: best.header, because: 'header' };
  };
  const required = agents('required');
  const scheduled = agents('scheduled');
  const others: ChosenColumns = Object.fromEntries(Object.entries(chosen).filter(([role]) => role !== 'scheduled' && role !== 'required'));
  return { ...findColumns(rows, numberFormats, others, [...spokenFor]), scheduled, required };
}

/** Bad cells are for the notes to tell: half of good ones make a column of numbers. */
function mostlyNumbers(rows: readonly TableRow[], headerRows: number, column: number): boolean {
  const cells = rows.slice(headerRows).map((row) => row[column] ?? '').filter((cell) => !isBlank(cell));
  return cells.filter(isNumeric).length * 2 >= cells.length && cells.length > 0;
}

/**
 * How much a table looks like a schedule, 0–1: agents scheduled are half of it, calls and an interval a fifth each, agents required
 * a tenth.
 */
export function scheduleScore({ scheduled, required, calls, interval }: ScheduleColumns): number {
  if (!scheduled || !calls || !interval) return 0;
  const worth = (found: FoundColumn, full: number) => full * (found.because === 'header' ? 1 : 0.6);
  return worth(scheduled, 0.5) + worth(calls, 0.2) + worth(interval, 0.2) + (required ? 0.1 : 0);
}
