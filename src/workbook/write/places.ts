import { formatRuns } from '../../sheets/format-runs';
import type { Plan, SheetPlan, StyleName } from '../../sheets/plan';
import { uniqueSheetName } from '../../sheets/unique-sheet-name';
import type { WriteTarget } from '../port';
import { layoutOf, type SheetLayout } from '../sheet-layout';
import { ensureStyles } from '../styles';
import { partOf, rememberSheet } from '../written-sheets';
import { clearLayout } from './clear-sheet';
import { ownLayout } from './collisions';
import { drawSheet, stepsFor } from './draw-sheet';
import { Steps } from './progress';
import { settle } from './settle';
import { snapshot } from './snapshot';

/** A sheet that is being written: what must be put back if the write does not come to its end. */
export interface Place {
  readonly plan: SheetPlan;
  readonly name: string;
  /** Absent where the write makes the sheet. */
  readonly before?: { readonly layout: SheetLayout | null; readonly content: SheetPlan | null };
}

/** Names the sheets, takes the snapshots and makes the styles: all that must not be part of the undo step. */
export async function preparePlaces(context: Excel.RequestContext, plan: Plan, target: WriteTarget): Promise<{ readonly places: readonly Place[]; readonly newStyles: readonly string[] }> {
  const sheets = context.workbook.worksheets;
  sheets.load('items/name,items/id');
  await context.sync();
  const taken = sheets.items.map((sheet) => sheet.name);
  const places: Place[] = [];
  for (const [index, planned] of plan.sheets.entries()) {
    const wanted = index === 0 && target.kind !== 'new-sheet' ? target.sheet : planned.name;
    const existing = target.kind === 'new-sheet' ? undefined : sheets.items.find((sheet) => sheet.name.toLowerCase() === wanted.toLowerCase());
    if (existing) {
      const layout = await ownLayout(context, plan.job, existing.id);
      places.push({ plan: planned, name: existing.name, before: { layout, content: layout && await snapshot(context, existing, layout) } });
    } else {
      const name = uniqueSheetName(wanted, taken);
      taken.push(name);
      places.push({ plan: planned, name });
    }
  }
  const used = new Set(plan.sheets.flatMap(formatRuns).flatMap((run): StyleName[] => (run.style ? [run.style] : [])));
  return { places, newStyles: await ensureStyles(context, [...used]) };
}

/** How many requests the places take, for the progress bar. */
export function stepsForPlaces(places: readonly Place[]): number {
  return places.reduce((sum, place) => sum + 2 + stepsFor(place.plan), 0);
}

/** All of them before the first formula: one may point to a sheet that comes after its own. */
export async function openPlaces(context: Excel.RequestContext, places: readonly Place[], steps: Steps): Promise<readonly Excel.Worksheet[]> {
  const sheets: Excel.Worksheet[] = [];
  for (const place of places) {
    steps.next('sheets');
    sheets.push(await openPlace(context, place));
  }
  return sheets;
}

export async function drawPlaces(context: Excel.RequestContext, places: readonly Place[], sheets: readonly Excel.Worksheet[], steps: Steps): Promise<void> {
  for (const [index, place] of places.entries()) {
    const sheet = sheets[index]!;
    await drawSheet(context, sheet, place.plan, steps);
    await settle(context, sheet, place.plan, steps);
  }
}

/** The empty sheet to draw on. Safe to repeat: a first try may have been stopped after the sheet was made. */
async function openPlace(context: Excel.RequestContext, place: Place): Promise<Excel.Worksheet> {
  const found = context.workbook.worksheets.getItemOrNullObject(place.name);
  found.load('name');
  await context.sync();
  if (found.isNullObject) {
    const made = context.workbook.worksheets.add(place.name);
    await context.sync();
    return made;
  }
  await clearLayout(context, found, place.before?.layout ?? layoutOf(place.plan));
  await context.sync();
  return found;
}

export async function putBackPlaces(context: Excel.RequestContext, places: readonly Place[]): Promise<void> {
  const silent = new Steps(1, {});
  for (const place of places) {
    const sheet = context.workbook.worksheets.getItemOrNullObject(place.name);
    sheet.load('name');
    await context.sync();
    if (sheet.isNullObject) continue;
    if (!place.before) sheet.delete();
    else {
      await clearLayout(context, sheet, layoutOf(place.plan));
      if (place.before.content) await drawSheet(context, sheet, place.before.content, silent);
    }
    await context.sync();
  }
}

export async function rememberPlaces(context: Excel.RequestContext, plan: Plan, places: readonly Place[]): Promise<void> {
  const sheets = places.map((place) => context.workbook.worksheets.getItem(place.name));
  for (const sheet of sheets) sheet.load('id');
  await context.sync();
  // The plan's first sheet last: of several that can be opened again it is the newest.
  for (const [index, place] of [...places.entries()].reverse()) {
    const sheetId = sheets[index]?.id ?? '';
    const memory = index === 0 || plan.memory === null ? plan.memory : place.plan.memory ?? partOf(sheets[0]?.id ?? '');
    rememberSheet(context, { job: plan.job, sheetId, sheet: place.name, layout: layoutOf(place.plan), memory });
  }
  sheets[0]?.activate();
  sheets[0]?.getRange('A1').select();
  await context.sync();
}
