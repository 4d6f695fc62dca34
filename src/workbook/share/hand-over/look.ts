import { parseArea, type Area } from '../../../sheets/area';
import type { ConvertedCell } from '../../../sheets/share/conversion';
import { sheetReference, splitReference } from '../../../sheets/sheet-reference';
import type { HandingOver, HandOverResult, Selection } from '../../port';
import { problem } from '../../problems';
import type { Steps } from '../../write/progress';
import { readCells } from '../cells/read-cells';
import { formulasOfNames } from '../names';
import { notesOn } from '../notes';

/** What the workbook is like before a conversion. */
export interface Before {
  /** Notes that stand in cells already, by reference. */
  readonly notes: ReadonlyMap<string, string>;
  /** What the names to be defined stand for now; null for those that are new. */
  readonly definitions: readonly (string | null)[];
  readonly ids: ReadonlyMap<string, string>;
  readonly selection: Selection | undefined;
}

/** All cells of a formula, from its own. */
export function areaOf({ address, values }: Pick<ConvertedCell, 'address' | 'values'>): Area {
  const { row, column } = parseArea(address)!;
  return { row, column, rows: Math.max(1, values.length), columns: Math.max(1, values[0]?.length ?? 1) };
}

/** Whether cells and names still hold what was seen, and may be written to; nothing is written yet. */
export async function lookBefore(context: Excel.RequestContext, { plan, cells, names }: HandingOver, plain: (formula: string) => string, steps: Steps): Promise<{ readonly before: Before } | HandOverResult> {
  const { worksheets } = context.workbook;
  const selection = await selected(context);
  worksheets.load('items/id,items/name,items/protection/protected');
  await context.sync();
  const sheets = new Map(worksheets.items.map((sheet) => [sheet.name, sheet]));
  for (const sheet of new Set(cells.map((cell) => cell.sheet))) {
    const found = sheets.get(sheet);
    if (!found) return { kind: 'failed', reason: problem('no-such-sheet', sheet) };
    if (found.protection.protected) return { kind: 'failed', reason: problem('protected', sheet) };
  }
  const held = await readCells(context, cells.map((cell) => ({ sheet: cell.sheet, area: { ...areaOf(cell), rows: 1, columns: 1 } })), steps);
  const changed = cells.find((cell) => {
    const { row, column } = areaOf(cell);
    return plain(String(held.content(cell.sheet, row, column))) !== cell.before;
  });
  if (changed) return { kind: 'refused', address: sheetReference(changed.sheet, changed.address) };
  const formulas = await formulasOfNames(context, names);
  const renamed = names.find((name, index) => formulas[index] === null || plain(formulas[index]!) !== name.before);
  if (renamed) return { kind: 'refused', address: renamed.name };
  const definitions = await formulasOfNames(context, plan.names);
  const taken = plan.names.find(({ refersTo }, index) => definitions[index] !== null && definitions[index] !== refersTo);
  if (taken) return { kind: 'refused', address: taken.name };
  const withNotes = new Set(cells.filter(({ after }) => after.kind === 'values').map(({ sheet }) => sheet));
  const notes = await notesOn(context, worksheets.items.filter(({ name }) => withNotes.has(name)));
  return {
    before: {
      notes: new Map(notes.map(({ sheet, address, content }) => [sheetReference(sheet, address), content])),
      definitions,
      ids: new Map(worksheets.items.map(({ id, name }) => [name, id])),
      selection,
    },
  };
}

/** Undefined where a chart is selected, or several areas. */
async function selected(context: Excel.RequestContext): Promise<Selection | undefined> {
  const range = context.workbook.getSelectedRange();
  range.load('address');
  try {
    await context.sync();
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return undefined;
    throw error;
  }
  const { sheet, address } = splitReference(range.address);
  return sheet === null ? undefined : { sheet, address };
}
