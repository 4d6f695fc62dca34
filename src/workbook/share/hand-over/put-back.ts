import { qualifyFunctions, type FunctionSpace } from '../../qualify-functions';
import { forgetSheets } from '../../written-sheets';
import { putBackPlaces } from '../../write/places';
import { forgetWayBack, recallWayBack } from '../way-back/ways-back';
import { deleteNames, restoreContents } from '../way-back/restore';
import type { Work } from './convert';

/** Takes a conversion back that has just been written, in whole or in part: the workbook is as it was. */
export async function putBack(context: Excel.RequestContext, { handing, before, places, key }: Work, newStyles: readonly string[], space: FunctionSpace | undefined): Promise<void> {
  const memory = await recallWayBack(context, key);
  if (memory) {
    const qualified = (formula: string) => (space ? qualifyFunctions(formula, space) : formula);
    await restoreContents(context, {
      ...memory,
      cells: memory.cells.map((cell) => ({ ...cell, before: qualified(cell.before) })),
      names: memory.names.map((name) => ({ ...name, before: qualified(name.before) })),
    });
    await deleteNames(context, handing.plan.names.filter((_, index) => before.definitions[index] === null).map(({ name }) => name));
  }
  const made = await idsOf(context, places.filter((place) => !place.before).map(({ name }) => name));
  await putBackPlaces(context, places);
  await forgetSheets(context, made);
  if (memory) await forgetWayBack(context, key);
  for (const name of newStyles) context.workbook.styles.getItem(name).delete();
  if (before.selection) {
    const sheet = context.workbook.worksheets.getItem(before.selection.sheet);
    sheet.activate();
    sheet.getRange(before.selection.address).select();
  }
  await context.sync();
}

async function idsOf(context: Excel.RequestContext, names: readonly string[]): Promise<string[]> {
  const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
  for (const sheet of sheets) sheet.load('id');
  if (sheets.length > 0) await context.sync();
  return sheets.flatMap((sheet) => (sheet.isNullObject ? [] : [sheet.id]));
}
