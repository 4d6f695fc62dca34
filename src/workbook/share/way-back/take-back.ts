import { cellAddress, parseArea } from '../../../sheets/area';
import { splitReference } from '../../../sheets/sheet-reference';
import type { Selection, WorkbookPort } from '../../port';
import { problem, toProblem } from '../../problems';
import { plainFunctions, qualifyFunctions, type FunctionSpace } from '../../qualify-functions';
import { asOneUndoStep, inExcel } from '../../run';
import { forgetSheets } from '../../written-sheets';
import { readCells } from '../cells/read-cells';
import { formulasOfNames } from '../names';
import { notesOn } from '../notes';
import { stillNeeded } from './still-needed';
import type { RememberedCell, RememberedName, RememberedNote, WayBackMemory } from './memory';
import { printOf } from './print-of';
import { deleteNames, filledBefore, restoreContents } from './restore';
import { forgetWayBack, recallWayBack } from './ways-back';

/** Restores what a conversion changed, as far as nobody has changed it since. */
export async function takeBack(key: string, space?: FunctionSpace): ReturnType<WorkbookPort['takeBack']> {
  try {
    const memory = await inExcel((context) => recallWayBack(context, key));
    if (!memory) return problem('no-such-range', key);
    const held = await inExcel((context) => compare(context, memory, space));
    await asOneUndoStep((context) => restoreContents(context, qualified(held, space)));
    const left = await inExcel((context) => takeAway(context, memory));
    await inExcel((context) => forgetWayBack(context, key));
    return { kind: 'restored', cells: held.cells.length + held.already, kept: [...held.kept, ...left] };
  } catch (error) {
    return toProblem(error);
  }
}

interface Held extends Pick<WayBackMemory, 'cells' | 'names' | 'notes'> {
  /** Cells that have their formula again, by undo or by hand. */
  readonly already: number;
  readonly kept: readonly Selection[];
}

/** What still is as the conversion left it. Sheets that someone has deleted are passed over. */
async function compare(context: Excel.RequestContext, memory: WayBackMemory, space: FunctionSpace | undefined): Promise<Held> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  const nameOf = new Map(worksheets.items.map(({ id, name }) => [id, name]));
  const plain = (formula: string) => (space ? plainFunctions(formula, space) : formula);
  const here = memory.cells.filter(({ sheet }) => nameOf.has(sheet));
  const read = await readCells(context, here.map(filledBefore));
  const state = (cell: RememberedCell): 'converted' | 'restored' | 'changed' => {
    const { row, column } = parseArea(cell.address)!;
    const content = (down: number, across: number) => read.content(cell.sheet, row + down, column + across);
    if (cell.after.every((line, down) => line.every((after, across) => content(down, across) === after))) return 'converted';
    return plain(String(content(0, 0))) === cell.before ? 'restored' : 'changed';
  };
  const states = here.map(state);
  const names = memory.names.filter(({ sheet }) => sheet === undefined || nameOf.has(sheet));
  const formulas = await formulasOfNames(context, names);
  const notes = memory.notes.length === 0 ? [] : await notesOn(context, worksheets.items);
  const noteIs = ({ sheet, address, after }: RememberedNote) => notes.some((note) => note.sheet === nameOf.get(sheet) && note.address === address && note.content === after);
  const changedName = (name: RememberedName, index: number) => formulas[index] !== null && formulas[index] !== name.after && plain(formulas[index]!) !== name.before;
  return {
    cells: here.filter((_, index) => states[index] === 'converted'),
    already: states.filter((each) => each === 'restored').length,
    names: names.filter(({ after }, index) => formulas[index] === after),
    notes: memory.notes.filter(noteIs),
    kept: [
      ...here.filter((_, index) => states[index] === 'changed').map(({ sheet, address }) => ({ sheet: nameOf.get(sheet)!, address })),
      ...names.filter(changedName).map(({ name, sheet }) => ({ sheet: sheet === undefined ? '' : nameOf.get(sheet)!, address: name })),
    ],
  };
}

function qualified(held: Held, space: FunctionSpace | undefined): Held {
  if (!space) return held;
  return {
    ...held,
    cells: held.cells.map((cell) => ({ ...cell, before: qualifyFunctions(cell.before, space) })),
    names: held.names.map((name) => ({ ...name, before: qualifyFunctions(name.before, space) })),
  };
}

/** The sheets and definitions that nobody has changed and nothing leans on any more. */
async function takeAway(context: Excel.RequestContext, memory: WayBackMemory): Promise<Selection[]> {
  const sheets = memory.sheets.map(({ id, print }) => ({ id, print, sheet: context.workbook.worksheets.getItemOrNullObject(id) }));
  for (const { sheet } of sheets) sheet.load('name');
  if (sheets.length > 0) await context.sync();
  const there = sheets.filter(({ sheet }) => !sheet.isNullObject);
  const same: typeof there = [];
  for (const each of there) if (await printOf(context, each.sheet) === each.print) same.push(each);
  const defined = await formulasOfNames(context, memory.definitions);
  const definitions = memory.definitions.filter(({ formula }, index) => defined[index] === formula).map(({ name }) => name);
  const needed = await stillNeeded(context, { sheets: same.map(({ sheet }) => sheet.name), names: definitions });
  await deleteNames(context, definitions.filter((name) => !needed.names.has(name)));
  const going = same.filter(({ sheet }) => !needed.sheets.has(sheet.name));
  for (const { sheet } of going) sheet.delete();
  await context.sync();
  await forgetSheets(context, going.map(({ id }) => id));
  return usedParts(context, there.filter((each) => !going.includes(each)).map(({ sheet }) => sheet));
}

async function usedParts(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<Selection[]> {
  const used = sheets.map((sheet) => sheet.getUsedRangeOrNullObject(true));
  for (const range of used) range.load('address');
  if (used.length > 0) await context.sync();
  return sheets.map((sheet, index) => ({ sheet: sheet.name, address: used[index]!.isNullObject ? cellAddress(0, 0) : splitReference(used[index]!.address).address }));
}
