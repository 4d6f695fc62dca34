import { thrownError, type FunctionError } from './cell-error';
import { BUSY, type CallPlace, type FunctionCalls } from './function-calls';

/** Category and type of a call of a custom function among the messages of office.js 1.1.110. */
const FUNCTION_MESSAGE = 1;
const INVOKE = 1000;

/** `CustomFunctions.SetInvocationArrayResults` gives errors by these numbers. */
const ERRORS: Readonly<Record<number, string>> = { 1: '#N/A', 5: '#DIV/0!', 6: '#NUM!', 7: '#VALUE!', 8: '#NULL!' };

/** Enough for the formulas of a large workbook; beyond it, answers are asked for again. */
const MOST_KEPT = 100_000;

interface Waiting {
  readonly key: string;
  readonly places: CallPlace[];
}

/**
 * Calls functions as Excel does: the cell is busy, all calls of one calculation go out together, and the cells are
 * calculated again when the answers have come. Functions are not volatile, so equal calls have equal answers.
 */
export function cachedCalls(send: (entries: readonly (readonly unknown[])[]) => void): FunctionCalls {
  const answers = new Map<string, unknown>();
  const asked = new Map<string, number>();
  const waiting = new Map<number, Waiting>();
  const listeners = new Set<(places: readonly CallPlace[]) => void>();
  let outbox: (readonly unknown[])[] = [];
  let started = false;
  let last = 0;

  const flush = (): void => {
    if (!started || outbox.length === 0) return;
    const entries = outbox;
    outbox = [];
    send(entries);
  };

  return {
    call: (id, inputs, place) => {
      const key = `${id.toUpperCase()}|${JSON.stringify(inputs)}`;
      if (answers.has(key)) return answers.get(key);
      const before = asked.get(key);
      if (before !== undefined) {
        waiting.get(before)?.places.push(place);
        return BUSY;
      }
      last += 1;
      asked.set(key, last);
      waiting.set(last, { key, places: [place] });
      const call = { invocationId: last, functionName: id.toUpperCase(), parameterValues: inputs, address: '', flags: 0, parameterAddresses: null };
      if (outbox.length === 0) setTimeout(flush, 0);
      outbox.push([FUNCTION_MESSAGE, INVOKE, '', JSON.stringify(call), String(last), false]);
      return BUSY;
    },
    start: () => {
      started = true;
      flush();
    },
    receive: (results) => {
      const places: CallPlace[] = [];
      if (answers.size > MOST_KEPT) answers.clear();
      for (const [id, ok, value, code] of results) {
        const call = waiting.get(Number(id));
        if (!call) continue;
        waiting.delete(Number(id));
        asked.delete(call.key);
        answers.set(call.key, ok === true ? value : errorOf(code, value));
        places.push(...call.places);
      }
      listeners.forEach((listener) => listener(places));
    },
    onAnswered: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function errorOf(code: unknown, message: unknown): FunctionError {
  const error = ERRORS[Number(code)];
  return error === undefined ? thrownError(message) : { code: error, ...(typeof message === 'string' ? { message } : {}) };
}
