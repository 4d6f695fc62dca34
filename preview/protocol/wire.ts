/** Numbers of office.js 1.1.110 (excel-web-16.00.debug.js), undocumented; the package is pinned to that version. */
export const ObjectPathType = { GlobalObject: 1, NewObject: 2, Method: 3, Property: 4, Indexer: 5, ReferenceId: 6, NullObject: 7 } as const;

export const ActionType = {
  Instantiate: 1, Query: 2, Method: 3, SetProperty: 4, Trace: 5, RecursiveQuery: 6, QueryAsJson: 7, EnsureUnchanged: 8, Update: 9,
} as const;

/** `delayForCellEdit` of `Excel.run`, in the flags of a request. */
export const DELAY_FOR_CELL_EDIT = 64;

/** The category of an event among the messages that a host sends. */
export const EVENT_MESSAGE = 65536;

/** Types of event messages, the `eventType` of the client's event tables. */
export const EventType = {
  DataChanged: 10, Activated: 11, Deactivated: 12, Added: 13, SelectionChanged: 14, Deleted: 15, NameChanged: 25,
  VisibilityChanged: 65539,
} as const;

/** The target of events that concern the whole workbook. */
export const WORKBOOK_TARGET = 'Workbook';

/**
 * What the preview says it can do; the client itself refuses what is newer. `ExcelApi 1.18` has all that is built here, notes the newest of it.
 */
export const REQUIREMENTS: Readonly<Record<string, string>> = {
  ExcelApi: '1.18', SharedRuntime: '1.2', CustomFunctionsRuntime: '1.4', CustomFunctions: '1.7', RichApiRuntime: '1.2', DialogApi: '1.2',
  Settings: '1.1', DelayForCellEdit: '1.1', OfficeTheme: '1.1',
};

export function isSetSupported(name: string, version: string | number = '0'): boolean {
  const offered = Object.entries(REQUIREMENTS).find(([set]) => set.toLowerCase() === name.toLowerCase())?.[1];
  if (offered === undefined) return false;
  const [major = 0, minor = 0] = offered.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = String(version).split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** A request header of the preview's own; see undo-group-shim. */
export const UNDO_GROUP_HEADER = 'x-preview-undo-group';

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Beside each argument: 0 for a plain value, otherwise the id of the object meant; nested where an array holds some. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface BatchBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface BatchError {
  readonly ActionIndex: number;
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly HttpStatusCode: number;
}

export interface BatchResponse {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: BatchError;
}
