import type { ChosenMeanings, KpiColumnsFound } from '../../../core/kpi/table/kpi-table';
import { RAW_KINDS, type RawKind } from '../../../sheets/reports/raw-table';
import { GOAL_IDS, type GoalId, type RememberedTable, type ReportInput, type ReportKind, type ReportsMemory, type ReportsSettings } from '../../../sheets/reports/request';
import { sheetReference } from '../../../sheets/sheet-reference';
import type { WorkbookPort } from '../../../workbook/port';
import type { Intent } from '../../route';
import { sameHeaders } from '../table/same-headers';
import { entriesOf, periodsOf } from './settings/entries';
import type { Restored, TablePick, Tables } from './state';
import { lookedUp } from './tables/looked-up';

/** What the wizard keeps beside the memory of its sheets: what each column meant, so that none is asked for again. */
export interface WizardMemory extends ReportsMemory {
  readonly meanings: Readonly<Partial<Record<RawKind, ChosenMeanings>>>;
}

export function meaningsOf(tables: Readonly<Partial<Record<RawKind, KpiColumnsFound>>>): WizardMemory['meanings'] {
  return Object.fromEntries(Object.entries(tables).map(([kind, { columns }]) => [kind, Object.fromEntries(columns.map(({ column, meaning }) => [column, meaning]))]));
}

/**
 * What the workbook remembers of reports. Their own input cells come before what was answered at the time: whoever changed one
 * there meant it.
 */
export async function rememberedReports(port: WorkbookPort, key: string, intent: Intent): Promise<Restored | null> {
  const memory = await port.recall(key);
  if (!isMemory(memory)) return null;
  const { sheet, reports, settings } = memory;
  const [first] = reports;
  const names = { ...memory.names, ...(first && { [first]: sheet }) };
  const [found, now] = await Promise.all([tablesToday(port, memory), onSheets(port, memory.inputs, names, settings)]);
  return {
    sheet, names, reports, tables: found.tables, entries: entriesOf(now), periods: periodsOf(now), weekStartsOn: now.weekStartsOn, choices: now.choices,
    // Where a table is gone, or another stands in its place, the planner looks at it first.
    step: intent === 'refresh' && found.complete ? 'preview' : 'data',
  };
}

function isMemory(memory: unknown): memory is WizardMemory & { readonly sheet: string } {
  if (typeof memory !== 'object' || memory === null) return false;
  const { tables, settings, inputs, names, meanings, reports, sheet } = memory as Partial<WizardMemory & { sheet: string }>;
  return typeof sheet === 'string' && Array.isArray(reports) && [tables, settings, inputs, names, meanings].every((part) => typeof part === 'object' && part !== null);
}

/** Each table where it is today, or the one with the same headers that took its place. */
async function tablesToday(port: WorkbookPort, { tables, meanings }: WizardMemory): Promise<{ readonly tables: Tables; readonly complete: boolean }> {
  const kinds = RAW_KINDS.filter((kind) => tables[kind]);
  const standing = await Promise.all(kinds.map((kind) => standingTable(port, tables[kind]!, meanings[kind] ?? {})));
  const others = standing.includes(null) ? await lookedUp(port) : {};
  const picks = kinds.map((kind, index): [RawKind, TablePick | undefined] => [kind, standing[index] ?? others[kind]]);
  return {
    tables: Object.fromEntries(picks.filter(([, pick]) => pick !== undefined)) as Tables,
    complete: picks.every(([, pick]) => pick !== undefined && (pick.origin === 'remembered' || pick.origin === 'known')),
  };
}

/** @returns null where the cells are gone or have other headers */
async function standingTable(port: WorkbookPort, table: RememberedTable, chosen: ChosenMeanings): Promise<TablePick | null> {
  const address = await port.today({ ...table, wholeBlock: table.wholeBlock ?? false });
  const there = await port.read(address);
  return 'values' in there && await sameHeaders(port, address, table) ? { address, chosen, origin: 'remembered' } : null;
}

const MINUTES_PER_DAY = 1440;
const PERIODS: readonly ReportInput[] = ['day', 'week', 'month', 'projectFrom', 'projectUntil'];
const HOURS: readonly ReportInput[] = ['dayFromMinute', 'dayUntilMinute'];

/** Settings with what the input cells say now. A cell that was emptied means no goal, or the latest period; others keep what was answered. */
async function onSheets(port: WorkbookPort, inputs: ReportsMemory['inputs'], names: Readonly<Partial<Record<ReportKind, string>>>, settings: ReportsSettings): Promise<ReportsSettings> {
  const places = (Object.entries(inputs) as [ReportInput, { report: ReportKind; address: string }][]).flatMap(([input, { report, address }]) => (names[report] === undefined ? [] : [{ input, reference: sheetReference(names[report], address) }]));
  if (places.length === 0) return settings;
  const cells = await port.cellsOf(places.map(({ reference }) => reference), { sheet: Object.values(names)[0] ?? '', address: 'A1' });
  const [goals, others]: [Partial<Record<GoalId, number | null>>, Record<string, number | null>] = [{}, {}];
  places.forEach(({ input }, index) => {
    const read = cells[index];
    if (!read || !('values' in read)) return;
    // A period that is still a formula follows the data.
    const cell = read.formula !== undefined && PERIODS.includes(input) ? '' : read.values[0]?.[0];
    const value = typeof cell === 'number' ? (HOURS.includes(input) ? Math.round(cell * MINUTES_PER_DAY) : cell) : cell === '' ? null : undefined;
    if (value === undefined) return;
    if (isGoal(input)) goals[input] = value;
    else if (value !== null || PERIODS.includes(input)) others[input] = value;
  });
  return { ...settings, ...others, goals: { ...settings.goals, ...goals } };
}

function isGoal(input: ReportInput): input is GoalId {
  return (GOAL_IDS as readonly string[]).includes(input);
}
