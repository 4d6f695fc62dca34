import { headersOverNumbers } from '../../../sheets/number-headers';
import type { HandingOver, HandOverResult, WorkbookProblem } from '../../port';
import { problem, toProblem } from '../../problems';
import { qualifiedPlan } from '../../qualified-plan';
import { plainFunctions, type FunctionSpace } from '../../qualify-functions';
import { asOneUndoStep, inExcel } from '../../run';
import { collisionsWith } from '../../write/collisions';
import { preparePlaces, stepsForPlaces } from '../../write/places';
import { Cancelled, Steps, type WriteOptions } from '../../write/progress';
import { portions } from '../cells/portions';
import { RefusedName } from '../names';
import { newKey } from '../way-back/ways-back';
import { convert, type Work } from './convert';
import { areaOf, lookBefore } from './look';
import { protectSheets } from './protect';
import { putBack } from './put-back';
import { recalculate } from './recalculate';
import { FileRefused, takeFile } from './take-file';

type Into = 'workbook' | 'copy';

/** Writes a conversion into the workbook, or into a copy of it that opens by itself. */
export async function handOver(asked: HandingOver, into: Into, options: WriteOptions, space?: FunctionSpace): Promise<HandOverResult> {
  const handing = { ...asked, plan: qualifiedPlan({ ...asked.plan, sheets: asked.plan.sheets.map(headersOverNumbers) }, space) };
  const target = { kind: 'sheet', sheet: handing.plan.sheets[0]?.name ?? '' } as const;
  const requests = portions(handing.cells.map((cell) => ({ sheet: cell.sheet, area: areaOf(cell), contents: [] }))).length;
  try {
    const collisions = await inExcel((context) => collisionsWith(context, handing.plan, target));
    if (collisions.length > 0) return { kind: 'collision', collisions };
    const plain = (formula: string) => (space ? plainFunctions(formula, space) : formula);
    const looked = await inExcel((context) => lookBefore(context, handing, plain, new Steps(requests, options)));
    if (!('before' in looked)) return looked;
    const { places, newStyles } = await inExcel((context) => preparePlaces(context, handing.plan, target));
    const work: Work = { handing, before: looked.before, places, key: newKey() };
    const steps = () => new Steps(stepsForPlaces(places) + requests + 2, options);
    return await (into === 'copy' ? intoCopy : intoWorkbook)(work, steps, () => inExcel((context) => putBack(context, work, newStyles, space)));
  } catch (error) {
    if (error instanceof Cancelled) return { kind: 'cancelled' };
    return { kind: 'failed', reason: problemOf(error) };
  }
}

async function intoWorkbook(work: Work, steps: () => Steps, takeBack: () => Promise<void>): Promise<HandOverResult> {
  try {
    let pace = steps();
    const notesLeftOut = await asOneUndoStep((context) => convert(context, work, pace = steps()));
    const agreement = await inExcel((context) => recalculate(context, work.handing.cells, pace));
    await inExcel((context) => protectSheets(context, work.places));
    return { kind: 'handed-over', agreement, sheets: work.places.map(({ name }) => name), notesLeftOut };
  } catch (error) {
    await takeBack();
    throw error;
  }
}

/** The workbook is converted, copied, and put back as it was; what fails on the way comes out afterwards. */
async function intoCopy(work: Work, steps: () => Steps, takeBack: () => Promise<void>): Promise<HandOverResult> {
  const pace = steps();
  const copied = async () => {
    const notesLeftOut = await inExcel((context) => convert(context, work, pace));
    const agreement = await inExcel((context) => recalculate(context, work.handing.cells, pace));
    await inExcel((context) => protectSheets(context, work.places));
    return { notesLeftOut, agreement, file: await takeFile() };
  };
  const copy = await copied().then((done) => ({ done }), (error: unknown) => ({ error }));
  await takeBack();
  if ('error' in copy) throw copy.error;
  const { file, ...told } = copy.done;
  await Excel.createWorkbook(file);
  return { kind: 'handed-over', ...told, sheets: work.places.map(({ name }) => name) };
}

function problemOf(error: unknown): WorkbookProblem {
  if (error instanceof FileRefused) return problem('unsupported', error.message);
  if (!(error instanceof RefusedName)) return toProblem(error);
  const { code, detail } = toProblem(error.refusal);
  return problem(code, `${error.definition}: ${detail}`);
}
