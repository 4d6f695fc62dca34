import { DIMENSIONS } from '../../../../core/cost/attrition/dimensions';
import { parseArea } from '../../../../sheets/area';
import type { AttritionMemory, InputPlace, ReasonDimension, VoluntaryWord } from '../../../../sheets/attrition/request';
import { sheetReference } from '../../../../sheets/sheet-reference';
import type { CellValue, WorkbookPort } from '../../../../workbook/port';
import type { Intent } from '../../../route';
import { sameHeaders } from '../../table/same-headers';
import { entriesOf, type EntryKey } from '../settings/entries';
import type { HeadcountChoices, Restored } from '../state';

type Memory = AttritionMemory & { readonly sheet: string };

/**
 * What the workbook remembers of sheets of ours. The sheets' own input cells come before what was answered at the time: whoever
 * changed one there meant it.
 */
export async function rememberedAttrition(port: WorkbookPort, key: string, intent: Intent): Promise<Restored | null> {
  const memory = await port.recall(key);
  if (!isMemory(memory)) return null;
  const { table, kind, chosen, settings, months, headcount, names, sheet } = memory;
  const inputs = await numbersOn(port, sheet, memory.inputs, ['recordedSince']);
  const planned = headcount ? await numbersOn(port, names.headcount, memory.headcountInputs, ['ownHeads', 'ownAttrition', 'ownLoss', 'maxClass']) : {};
  const address = await port.today({ ...table, wholeBlock: table.wholeBlock ?? false });
  return {
    address, kind, chosen, names: { ...names, attrition: sheet },
    entries: entriesOf({ ...settings, ...inputs, ...(headcount && { ...headcount.inputs, ...planned }), months }),
    voluntary: await voluntaryOn(port, memory.voluntary), dimensions: await dimensionsOn(port, memory), headcount: await headcountOn(port, memory),
    // Under other headers stands another table: the planner looks at it first.
    step: intent === 'refresh' && await sameHeaders(port, address, table) ? 'preview' : 'data',
  };
}

function isMemory(memory: unknown): memory is Memory {
  if (typeof memory !== 'object' || memory === null) return false;
  const { table, settings, inputs, names, chosen, sheet, kind } = memory as Partial<Memory>;
  return typeof sheet === 'string' && (kind === 'people' || kind === 'months') && [table, settings, inputs, names, chosen].every((part) => typeof part === 'object' && part !== null);
}

/** Numbers in single cells of one column. A cell that was emptied counts as blank where blank means something. */
async function numbersOn<Key extends EntryKey>(port: WorkbookPort, sheet: string, places: Readonly<Partial<Record<Key, string>>>, mayBeBlank: readonly Key[]): Promise<Partial<Record<Key, number | null>>> {
  const entries = Object.entries(places) as [Key, string][];
  const rows = entries.map(([, address]) => parseArea(address)?.row ?? 0);
  if (rows.length === 0) return {};
  const top = Math.min(...rows);
  const cells = await valuesOf(port, { sheet, address: `B${top + 1}:B${Math.max(...rows) + 1}` });
  if (!cells) return {};
  return Object.fromEntries(entries.flatMap(([key], index): [Key, number | null][] => {
    const cell = cells[rows[index]! - top]?.[0];
    if (typeof cell === 'number') return [[key, cell]];
    return (cell === '' || cell === undefined) && mayBeBlank.includes(key) ? [[key, null]] : [];
  })) as Partial<Record<Key, number | null>>;
}

/** The cells of a place; what is read may be cut to what is filled, so blank ones are put back. */
async function valuesOf(port: WorkbookPort, place: InputPlace | null): Promise<readonly (readonly CellValue[])[] | null> {
  const wanted = parseArea(place?.address ?? '');
  if (!place || !wanted) return null;
  const region = await port.read(sheetReference(place.sheet, place.address));
  if (!('values' in region)) return null;
  const read = parseArea(region.address) ?? wanted;
  return Array.from({ length: wanted.rows }, (_, row) => Array.from({ length: wanted.columns }, (__, column) => region.values[row + wanted.row - read.row]?.[column + wanted.column - read.column] ?? ''));
}

async function voluntaryOn(port: WorkbookPort, place: InputPlace | null): Promise<VoluntaryWord[]> {
  const rows = await valuesOf(port, place) ?? [];
  return rows.flatMap(([text = '', meaning = '']) => (text === '' ? [] : [{ text, voluntary: meaning === 1 ? true : meaning === 0 ? false : null }]));
}

async function dimensionsOn(port: WorkbookPort, { reasons, dimensionNames }: Memory): Promise<ReasonDimension[]> {
  const rows = await valuesOf(port, reasons) ?? [];
  return rows.flatMap(([reason = '', , name = '']) => (reason === '' ? [] : [{ reason: String(reason), dimension: DIMENSIONS[dimensionNames.indexOf(String(name))] ?? null }]));
}

async function headcountOn(port: WorkbookPort, { headcount, classMonths, needs }: Memory): Promise<HeadcountChoices> {
  if (!headcount) return { on: false, from: 'typed', address: '', classMonths: Array.from({ length: 12 }, () => true), sheetNeeds: null };
  const may = await valuesOf(port, classMonths);
  const rows = await valuesOf(port, needs);
  const number = (cell: CellValue | undefined) => (typeof cell === 'number' && cell >= 0 ? cell : 0);
  const { needSource } = headcount;
  return {
    on: true, from: needSource ? 'table' : 'typed',
    address: needSource ? await port.today({ ...needSource, wholeBlock: needSource.wholeBlock ?? false }) : '',
    classMonths: headcount.classMonths.map((was, month) => { const cell = may?.[month]?.[0]; return cell === undefined ? was : typeof cell === 'number' && cell !== 0; }),
    sheetNeeds: headcount.needs.map((was, month) => (rows?.[month] ? { required: number(rows[month][0]), hired: number(rows[month][1]), attrition: typeof rows[month][2] === 'number' && rows[month][2] >= 0 ? rows[month][2] : null } : was)),
  };
}
