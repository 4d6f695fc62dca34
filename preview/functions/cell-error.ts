/** An error as a custom function gives it: `CustomFunctions.Error` of whatever window, or one that looks like it. */
export interface FunctionError {
  readonly code: string;
  readonly message?: string;
}

const CODES: readonly string[] = ['#VALUE!', '#N/A', '#DIV/0!', '#NUM!', '#NULL!'];

/** Excel shows a function's own words with these two errors only. */
const WORDED: readonly string[] = ['#VALUE!', '#N/A'];

export function isFunctionError(value: unknown): value is FunctionError {
  return typeof value === 'object' && value !== null && 'code' in value && CODES.includes(String(value.code));
}

/** Whatever was thrown, as the error that the cell shows. */
export function thrownError(thrown: unknown): FunctionError {
  return isFunctionError(thrown) ? thrown : { code: '#VALUE!' };
}

export function sentenceOf({ code, message }: FunctionError): string | undefined {
  return message !== undefined && message !== '' && WORDED.includes(code) ? message : undefined;
}
