/** Excel's own error codes, with the messages and HTTP-like statuses that its client library shows. */
const ERRORS = {
  InvalidArgument: [400, 'The argument is invalid or missing or has an incorrect format.'],
  InvalidReference: [400, 'This reference is not valid for the current operation.'],
  InvalidBinding: [404, 'This object binding is no longer valid due to previous updates.'],
  InvalidSelection: [400, 'The current selection is invalid for this operation.'],
  InvalidOperation: [400, 'The operation attempted is invalid on the object.'],
  InvalidOperationInCellEditMode: [400, 'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.'],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  ItemAlreadyExists: [409, 'The resource being created already exists.'],
  AccessDenied: [403, 'You cannot perform the requested operation.'],
  InsertDeleteConflict: [409, 'The insert or delete operation attempted resulted in a conflict.'],
  ApiNotFound: [404, "The API you are trying to use could not be found. It may be available in a newer version of Excel."],
  NotImplemented: [501, 'The requested feature isn’t implemented.'],
  Conflict: [409, 'Request could not be processed because of a conflict.'],
  UndoNotSupported: [400, 'Undo is not supported for this operation.'],
  GeneralException: [500, 'There was an internal error while processing the request.'],
} as const satisfies Record<string, readonly [number, string]>;

export type HostErrorCode = keyof typeof ERRORS;

/** What Excel answers to a request that it refuses. The client library turns it into `OfficeExtension.Error`. */
export class HostError extends Error {
  readonly status: number;

  constructor(readonly code: HostErrorCode, message?: string) {
    super(message ?? ERRORS[code][1]);
    this.status = ERRORS[code][0];
  }
}
