import type { Book } from '../objects/book';
import { workbookClass } from '../objects/classes/workbook';
import { HostError } from '../objects/host-error';
import { ref, type Ref } from '../objects/object-class';
import { Batch, type Roots } from './batch';
import { LocatedError } from './location';
import { References } from './references';
import { ActionType, DELAY_FOR_CELL_EDIT, UNDO_GROUP_HEADER, type BatchBody, type BatchError, type BatchResponse } from './wire';

export interface DispatchOptions {
  /** The request's flags. */
  readonly flags?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** What the client calls the part of the host that it speaks to; the workbook where it says nothing special. */
  readonly partition?: string;
}

export type Dispatcher = (body: BatchBody, options?: DispatchOptions) => Promise<BatchResponse>;

/** Services beside the workbook, by the name that the client gives; the custom functions runtime is one. */
export type Services = Readonly<Record<string, Ref>>;

/** Carries out batches of one add-in, one after the other as Excel does. */
export function createDispatcher(workbook: Book, services: Services = {}): Dispatcher {
  const references = new References();
  const service = (name: string): Ref | undefined => services[name];
  const rootsOf = (partition: string | undefined): Roots => ({ global: (partition && service(partition)) || ref(workbookClass, null), service });
  let last: Promise<unknown> = Promise.resolve();
  return (body, options = {}) => {
    const answer = last.then(() => dispatch(body, options, workbook, rootsOf(options.partition), references));
    last = answer.catch(() => undefined);
    return answer;
  };
}

async function dispatch(body: BatchBody, options: DispatchOptions, book: Book, roots: Roots, references: References): Promise<BatchResponse> {
  if (book.isCellEditing) {
    if (((options.flags ?? 0) & DELAY_FOR_CELL_EDIT) === 0) return refusal(new HostError('InvalidOperationInCellEditMode'), 0);
    await book.notEditing();
  }
  return book.calculation.undisturbed(() => book.history.step(options.headers?.[UNDO_GROUP_HEADER], () => carryOut(body, book, roots, references)));
}

/** Long enough to get on with the work, short enough that a drag or a progress bar does not stutter. */
const TURN_MS = 30;

/** Stops at the first error; what was done before it stays done. The page is drawn and answers in between. */
async function carryOut(body: BatchBody, book: Book, roots: Roots, references: References): Promise<BatchResponse> {
  const batch = new Batch(body, book, roots, references);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traceIds: number[] = [];
  let turnEnds = performance.now() + TURN_MS;
  for (const [index, action] of body.Actions.entries()) {
    if (performance.now() > turnEnds) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      turnEnds = performance.now() + TURN_MS;
    }
    try {
      const value = await batch.run(action);
      if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
      if (action.ActionType === ActionType.Trace) traceIds.push(action.Id);
    } catch (error) {
      return { ...refusal(error, index), Results: results, TraceIds: traceIds };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

function refusal(error: unknown, index: number): BatchResponse {
  return { Results: [], TraceIds: [], Error: errorOf(error, index) };
}

function errorOf(error: unknown, index: number): BatchError {
  const known = error instanceof HostError ? error : new HostError('GeneralException', `The preview failed: ${error instanceof Error ? error.message : String(error)}`);
  return {
    ActionIndex: index, Code: known.code, Message: known.message,
    Location: known instanceof LocatedError ? known.location : '', HttpStatusCode: known.status,
  };
}
