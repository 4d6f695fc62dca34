import type { WorkbookHappening } from '../objects/preview-workbook';
import { EVENT_MESSAGE, EventType, WORKBOOK_TARGET } from './wire';

/** One entry of a richApiMessage: category, type, target, JSON, id, remote. */
export type MessageEntry = readonly [number, number, string, string, string, boolean];

let last = 0;

function entry(type: number, target: string, message: object): MessageEntry {
  last += 1;
  return [EVENT_MESSAGE, type, target, JSON.stringify(message), String(last), false];
}

/** To listeners of the sheet, and to listeners of all sheets. */
function both(type: number, sheetId: string, message: object): MessageEntry[] {
  return [entry(type, sheetId, message), entry(type, WORKBOOK_TARGET, message)];
}

/** What the client's event tables read from each message was taken from their `eventArgsTransformFunc`. */
export function messagesOf(happening: WorkbookHappening): MessageEntry[] {
  const { sheetId } = happening;
  const here = { worksheetId: sheetId, source: 'Local' };
  switch (happening.kind) {
    case 'selection':
      return both(EventType.SelectionChanged, sheetId, { address: happening.address, worksheetId: sheetId });
    case 'data':
      return both(EventType.DataChanged, sheetId, { ...here, address: happening.address, changeType: happening.changeType, triggerSource: 'Unknown' });
    case 'sheet-added':
      return [entry(EventType.Added, WORKBOOK_TARGET, here)];
    case 'sheet-deleted':
      return [entry(EventType.Deleted, WORKBOOK_TARGET, here)];
    case 'sheet-activated':
      return [
        ...both(EventType.Deactivated, happening.previousSheetId, { worksheetId: happening.previousSheetId }),
        ...both(EventType.Activated, sheetId, { worksheetId: sheetId }),
      ];
    case 'sheet-renamed':
      return both(EventType.NameChanged, sheetId, { ...here, nameBefore: happening.before, nameAfter: happening.after });
  }
}

/** `Office.addin.onVisibilityModeChanged`. */
export function visibilityMessage(visible: boolean): MessageEntry {
  return entry(EventType.VisibilityChanged, '', { visibility: visible ? 'Visible' : 'Hidden' });
}
