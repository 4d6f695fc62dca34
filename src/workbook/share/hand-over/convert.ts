import { sheetReference } from '../../../sheets/sheet-reference';
import type { BookValue } from '../../../sheets/share/book';
import type { ConvertedCell } from '../../../sheets/share/conversion';
import type { HandingOver } from '../../port';
import { drawPlaces, openPlaces, rememberPlaces, type Place } from '../../write/places';
import type { Steps } from '../../write/progress';
import { enterCells } from '../cells/enter-cells';
import type { Filled } from '../cells/filled';
import { readCells } from '../cells/read-cells';
import { changeName, defineNames, formulasOfNames } from '../names';
import { putNotes } from '../notes';
import type { RememberedNote, WayBackMemory } from '../way-back/memory';
import { printOf } from '../way-back/print-of';
import { keepWayBack } from '../way-back/ways-back';
import { areaOf, type Before } from './look';

export interface Work {
  readonly handing: HandingOver;
  readonly before: Before;
  readonly places: readonly Place[];
  /** Of the way back. */
  readonly key: string;
}

/**
 * Writes a conversion: the way back first, then what the formulas lean on, then the formulas. Safe to repeat. Tells which
 * notes could not be written.
 */
export async function convert(context: Excel.RequestContext, work: Work, steps: Steps): Promise<number> {
  const { handing: { plan, cells, names }, places } = work;
  const planned = plannedMemory(work);
  await keepWayBack(context, work.key, planned);
  await context.sync();
  context.application.suspendScreenUpdatingUntilNextSync();
  const sheets = await openPlaces(context, places, steps);
  await defineNames(context, plan.names);
  await drawPlaces(context, places, sheets, steps);
  await enterCells(context, cells.map(filledAfter), steps);
  for (const { name, sheet, after } of names) if (after !== undefined) await changeName(context, { name, sheet }, after);
  const left = await putNotes(context, planned.notes.map(({ sheet, address, after }) => ({ sheet, address, content: after })));
  const without = new Set(left.map(({ sheet, address }) => sheetReference(sheet, address)));
  const written = planned.notes.filter(({ sheet, address }) => !without.has(sheetReference(sheet, address)));
  await keepWayBack(context, work.key, { ...await asExcelHasIt(context, work, planned), notes: written });
  if (places.length > 0) await rememberPlaces(context, plan, places);
  await context.sync();
  return left.length;
}

/** What the cells of a formula hold afterwards; of one that spills, its own cell. */
function contentsAfter({ after, values }: ConvertedCell): readonly (readonly BookValue[])[] {
  if (after.kind === 'formulas') return after.formulas;
  return after.kind === 'spill' ? [[after.formula]] : values;
}

function filledAfter(cell: ConvertedCell): Filled {
  const contents = contentsAfter(cell);
  return { sheet: cell.sheet, area: { ...areaOf(cell), rows: contents.length, columns: contents[0]?.length ?? 1 }, contents };
}

function plannedMemory({ handing, before, places }: Work): WayBackMemory {
  const idOf = (sheet: string) => before.ids.get(sheet) ?? sheet;
  const notes = handing.cells.filter(({ after }) => after.kind === 'values').map((cell): RememberedNote => {
    const known = before.notes.get(sheetReference(cell.sheet, cell.address));
    const ours = `${handing.noteOf(cell)}\n${cell.before}`;
    return { sheet: idOf(cell.sheet), address: cell.address, ...(known !== undefined && { before: known }), after: known === undefined ? ours : `${known}\n\n${ours}` };
  });
  return {
    cells: handing.cells.map((cell) => ({ sheet: idOf(cell.sheet), address: cell.address, before: cell.before, after: contentsAfter(cell) })),
    names: handing.names.flatMap(({ name, sheet, before: formula, after }) => (
      after === undefined ? [] : [{ name, ...(sheet !== undefined && { sheet: idOf(sheet) }), before: formula, after }]
    )),
    definitions: handing.plan.names.filter((_, index) => before.definitions[index] === null).map(({ name, refersTo }) => ({ name, formula: refersTo })),
    sheets: places.filter((place) => !place.before).map(({ name }) => ({ id: name, print: '' })),
    notes,
  };
}

/** Excel writes a formula in its own way: what it holds now is what the way back will look for. */
async function asExcelHasIt(context: Excel.RequestContext, { handing, places }: Work, planned: WayBackMemory): Promise<WayBackMemory> {
  const held = await readCells(context, handing.cells.map(filledAfter));
  const formulas = await formulasOfNames(context, planned.names);
  const definitions = await formulasOfNames(context, planned.definitions);
  const made = places.filter((place) => !place.before).map(({ name }) => context.workbook.worksheets.getItem(name));
  for (const sheet of made) sheet.load('id,name');
  await context.sync();
  const sheets: { id: string; print: string }[] = [];
  for (const sheet of made) sheets.push({ id: sheet.id, print: await printOf(context, sheet) });
  return {
    ...planned,
    cells: planned.cells.map((kept, index) => {
      const cell = handing.cells[index]!;
      const { row, column } = areaOf(cell);
      return { ...kept, after: kept.after.map((line, down) => line.map((_, across) => held.content(cell.sheet, row + down, column + across))) };
    }),
    names: planned.names.map((name, index) => ({ ...name, after: formulas[index] ?? name.after })),
    definitions: planned.definitions.map((each, index) => ({ ...each, formula: definitions[index] ?? each.formula })),
    sheets,
  };
}
