import vm from 'node:vm';

/** Excel's own error, as far as functions use it: what office.js defines once the host's script has come. */
export class CustomFunctionError extends Error {
  constructor(readonly code: string, message?: string) {
    super(message);
  }
}

export const ErrorCode = {
  invalidValue: '#VALUE!', notAvailable: '#N/A', divisionByZero: '#DIV/0!', invalidNumber: '#NUM!', nullReference: '#NULL!',
  invalidName: '#NAME?', invalidReference: '#REF!',
};

export type Computed = number | { readonly code: string; readonly message: string };
type Associated = (...inputs: unknown[]) => Computed[][];

export interface Page {
  readonly ids: readonly string[];
  /** Calls a function as Excel does, an invocation object behind its arguments; throws what the function throws. */
  call(id: string, ...inputs: unknown[]): Computed[][];
  /** The one value of a single-cell result, or the error that it threw. */
  cell(id: string, ...inputs: unknown[]): Computed;
}

/** Runs the bundle in a page of its own that has nothing but these globals. */
export function openPage(bundle: string, { error = true, office }: { error?: boolean; office?: unknown } = {}): Page {
  const associated = new Map<string, Associated>();
  const CustomFunctions: Record<string, unknown> = { associate: (id: string, fn: Associated) => associated.set(id, fn) };
  const context = vm.createContext({ CustomFunctions, ...(office === undefined ? {} : { Office: office }) });
  vm.runInContext(bundle, context);
  // The host's script comes after the bundle.
  if (error) Object.assign(CustomFunctions, { Error: CustomFunctionError, ErrorCode });
  const call = (id: string, ...inputs: unknown[]) => associated.get(id)!(...inputs, { functionName: id });
  return {
    ids: [...associated.keys()],
    call,
    cell: (id, ...inputs) => {
      try {
        return call(id, ...inputs)[0]![0]!;
      } catch (thrown) {
        return thrown as Computed;
      }
    },
  };
}
