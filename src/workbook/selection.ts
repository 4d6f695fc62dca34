import { splitReference } from '../sheets/sheet-reference';
import type { Selection, WorkbookProblem } from './port';
import { problem, toProblem } from './problems';
import { inExcel } from './run';

/** A drag over cells fires many events; the last one within this time counts. */
const PAUSE_MS = 150;

export async function currentSelection(): Promise<Selection | WorkbookProblem> {
  try {
    return await inExcel(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load('address');
      await context.sync();
      const { sheet, address } = splitReference(range.address);
      return sheet === null ? problem('no-such-range', range.address) : { sheet, address };
    });
  } catch (error) {
    return toProblem(error);
  }
}

/** Calls back with what is selected, a moment after the user stops selecting. Several areas at once are passed over. */
export function followSelection(listener: (selection: Selection) => void): () => void {
  return followEvent((handler) => inExcel(async (context) => {
    const registration = context.workbook.onSelectionChanged.add(handler);
    await context.sync();
    return registration;
  }), async () => {
    const selection = await currentSelection();
    if ('sheet' in selection) listener(selection);
  });
}

/** Calls back with the cells that someone changed, on any sheet. */
export function followChanges(listener: (change: Selection) => void): () => void {
  const changed: Excel.WorksheetChangedEventArgs[] = [];
  return followEvent<Excel.WorksheetChangedEventArgs>((handler) => inExcel(async (context) => {
    const registration = context.workbook.worksheets.onChanged.add((event) => {
      changed.push(event);
      return handler(event);
    });
    await context.sync();
    return registration;
  }), async () => {
    for (const { worksheetId, address } of changed.splice(0)) {
      const sheet = await sheetName(worksheetId);
      if (sheet !== null) listener({ sheet, address });
    }
  });
}

async function sheetName(id: string): Promise<string | null> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load('name');
    await context.sync();
    return sheet.isNullObject ? null : sheet.name;
  });
}

type Register<T> = (handler: (event: T) => Promise<void>) => Promise<OfficeExtension.EventHandlerResult<T>>;

function followEvent<T>(register: Register<T>, settled: () => Promise<void>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const registered = register(() => {
    clearTimeout(timer);
    timer = setTimeout(() => { if (!stopped) void settled(); }, PAUSE_MS);
    return Promise.resolve();
  });
  return () => {
    stopped = true;
    clearTimeout(timer);
    void registered.then((registration) => Excel.run(registration.context as Excel.RequestContext, async (context) => {
      registration.remove();
      await context.sync();
    }));
  };
}
