import { thrownError } from './cell-error';
import { BUSY, type CallPlace, type FunctionCalls } from './function-calls';
import type { Input } from './grid-values';

/** `CustomFunctions._association.mappings`: what the add-in has associated, by upper-case id. */
export type Associations = Readonly<Record<string, (...inputs: never[]) => unknown>>;

/** Calls the add-in's functions where they are. A promise makes the cell wait, as in Excel. */
export function directCalls(associations: () => Associations | undefined): FunctionCalls {
  const answered = new Map<string, unknown>();
  const listeners = new Set<(places: readonly CallPlace[]) => void>();

  function wait(key: string, promise: PromiseLike<unknown>, place: CallPlace): typeof BUSY {
    const keep = (answer: unknown): void => {
      answered.set(key, answer);
      listeners.forEach((listener) => listener([place]));
    };
    promise.then(keep, (error: unknown) => keep(thrownError(error)));
    return BUSY;
  }

  return {
    call: (id, inputs: readonly Input[], place) => {
      const mapped = associations()?.[id.toUpperCase()];
      // Excel shows #NAME? for a function whose add-in is not there.
      if (!mapped) return BUSY;
      const key = `${id}|${JSON.stringify(inputs)}`;
      if (answered.has(key)) return answered.get(key);
      try {
        const answer = mapped(...([...inputs, invocationOf(id)] as never[]));
        return isPromise(answer) ? wait(key, answer, place) : answer;
      } catch (error) {
        return thrownError(error);
      }
    },
    start: () => undefined,
    receive: () => undefined,
    onAnswered: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** What Excel appends to the arguments. */
function invocationOf(functionName: string): object {
  return { functionName, isInValuePreview: false };
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function';
}
