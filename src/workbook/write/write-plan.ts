import { headersOverNumbers } from '../../sheets/number-headers';
import type { Plan } from '../../sheets/plan';
import type { WriteResult, WriteTarget } from '../port';
import { toProblem } from '../problems';
import { asOneUndoStep, inExcel } from '../run';
import { collisionsWith } from './collisions';
import { drawPlaces, openPlaces, preparePlaces, putBackPlaces, rememberPlaces, stepsForPlaces, type Place } from './places';
import { Cancelled, Steps } from './progress';
import type { WriteOptions } from './progress';
import { writeNames } from './write-names';

/**
 * Carries out a plan: looks for collisions, then writes everything as one step of undo. Cancelled or refused halfway, the
 * workbook is as it was.
 */
export async function writePlan(planned: Plan, target: WriteTarget, options: WriteOptions): Promise<WriteResult> {
  const plan = { ...planned, sheets: planned.sheets.map(headersOverNumbers) };
  try {
    const collisions = await inExcel((context) => collisionsWith(context, plan, target));
    if (collisions.length > 0) return { kind: 'collision', collisions };
    const { places } = await inExcel((context) => preparePlaces(context, plan, target));
    return await writePlaces(plan, places, options);
  } catch (error) {
    return { kind: 'failed', reason: toProblem(error) };
  }
}

async function writePlaces(plan: Plan, places: readonly Place[], options: WriteOptions): Promise<WriteResult> {
  try {
    await asOneUndoStep((context) => draw(context, plan, places, options));
  } catch (error) {
    await inExcel((context) => putBackPlaces(context, places));
    if (error instanceof Cancelled) return { kind: 'cancelled' };
    throw error;
  }
  return { kind: 'written', sheets: places.map((place) => place.name) };
}

async function draw(context: Excel.RequestContext, plan: Plan, places: readonly Place[], options: WriteOptions): Promise<void> {
  const steps = new Steps(stepsForPlaces(places), options);
  context.application.suspendScreenUpdatingUntilNextSync();
  const sheets = await openPlaces(context, places, steps);
  await drawPlaces(context, places, sheets, steps);
  await writeNames(context, plan.names);
  await rememberPlaces(context, plan, places);
}
