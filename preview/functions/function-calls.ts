import type { Input } from './grid-values';

/** Not known yet: the cell shows `#BUSY!` and is calculated again when the answer is there. */
export const BUSY = Symbol('busy');

export interface CallPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Where a function's answers come from: the page's own window, the add-in's frame, or its runtime by messages. */
export interface FunctionCalls {
  /** The answer, an error as a value (`{ code, message }`), or `BUSY`. */
  call(id: string, inputs: readonly Input[], place: CallPlace): unknown;
  /** Told when answers have come for cells that were busy. */
  onAnswered(listener: (places: readonly CallPlace[]) => void): () => void;
  /** The add-in's runtime listens from now on. Nothing to do for those who call without messages. */
  start(): void;
  /** Answers from the runtime, as `[id, ok, value, errorCode]`. */
  receive(results: readonly (readonly unknown[])[]): void;
}
