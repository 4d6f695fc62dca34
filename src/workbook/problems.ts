import type { WorkbookProblem } from './port';

const codes: Readonly<Record<string, WorkbookProblem['code']>> = {
  ItemNotFound: 'no-such-range',
  InvalidArgument: 'no-such-range',
  InvalidReference: 'no-such-range',
  InvalidSelection: 'several-areas',
  AccessDenied: 'protected',
  InvalidOperationInCellEditMode: 'cell-edit-mode',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  RangeExceedsLimit: 'too-large',
  ApiNotFound: 'unsupported',
  UnsupportedOperation: 'unsupported',
  NotImplemented: 'unsupported',
};

export function problem(code: WorkbookProblem['code'], detail: string): WorkbookProblem {
  return { code, detail };
}

/** What Excel refused, in our words. Errors that are not Excel's own are bugs of ours: they pass through. */
export function toProblem(error: unknown): WorkbookProblem {
  if (error instanceof OfficeExtension.Error) return problem(codes[error.code] ?? 'other', `${error.code}: ${error.message}`);
  throw error;
}

export function isProblem(value: unknown): value is WorkbookProblem {
  return typeof value === 'object' && value !== null && 'code' in value && 'detail' in value;
}
