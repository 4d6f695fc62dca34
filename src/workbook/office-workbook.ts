import { appendRows } from './append-rows';
import { changeCells } from './change-cells';
import { placeToday } from './extent';
import { formulaCell } from './formula-cell';
import { formulasInFront } from './formulas-in-front';
import { insertFormula } from './insert-formula';
import { locate } from './locate';
import type { WorkbookPort } from './port';
import { isProblem } from './problems';
import { qualifiedPlan } from './qualified-plan';
import type { FunctionSpace } from './qualify-functions';
import { readRegion } from './read';
import { inExcel } from './run';
import { currentSelection, followChanges, followSelection } from './selection';
import { keep, memories } from './settings';
import { enterFormulas } from './share/enter-formulas';
import { readBook } from './share/book/read-book';
import { handOver } from './share/hand-over/hand-over';
import { takeBack } from './share/way-back/take-back';
import { isOfWayBack, waysBack } from './share/way-back/ways-back';
import { tableCandidates } from './tables';
import { collisionsWith } from './write/collisions';
import { writePlan } from './write/write-plan';
import { isPart, rememberSheet, writtenSheets } from './written-sheets';

/** The workbook that the pane stands beside. A space is handed in where our functions have a namespace in formulas. */
export function officeWorkbook(space?: FunctionSpace): WorkbookPort {
  return {
    read: readRegion,
    today: (place) => inExcel((context) => placeToday(context, place)),
    tables: tableCandidates,
    selection: currentSelection,
    onSelection: followSelection,
    onChange: followChanges,
    goTo,
    collisions: (plan, target) => inExcel((context) => collisionsWith(context, plan, target)),
    write: (plan, target, options) => writePlan(qualifiedPlan(plan, space), target, options),
    insertFormula: (formula) => insertFormula(formula, space),
    formulaCell: () => formulaCell(space),
    formulasInFront: () => formulasInFront(space),
    // The parser of formulas comes with the first formula that is looked into.
    cellsOf: async (references, from) => (await import('./read-references')).readReferences(references, from),
    changeCells,
    appendRows,
    remember: (key, memory) => inExcel(async (context) => {
      const written = (await writtenSheets(context)).find((sheet) => sheet.key === key);
      if (written) rememberSheet(context, { job: written.job, sheetId: written.sheetId, sheet: written.sheet, layout: written.layout, memory });
      else keep(context, key, memory);
      await context.sync();
    }),
    recall: (key) => inExcel((context) => recall(context, key)),
    remembered: () => inExcel(async (context) => (await memories(context)).filter(({ key, value }) => !isPart(value) && !isOfWayBack(key)).map(({ key }) => key)),
    tableNames: () => inExcel(async (context) => {
      const { tables } = context.workbook;
      tables.load('items/name');
      await context.sync();
      return tables.items.map(({ name }) => name);
    }),
    book: (options) => readBook(options, space),
    handOver: (handing, into, options) => handOver(handing, into, options, space),
    waysBack: () => inExcel(waysBack),
    takeBack: (key) => takeBack(key, space),
    enterFormulas: (changes) => enterFormulas(changes, space),
    sheetNames: () => inExcel(async (context) => (await allSheets(context)).map((sheet) => sheet.name)),
  };
}

async function allSheets(context: Excel.RequestContext): Promise<Excel.Worksheet[]> {
  const sheets = context.workbook.worksheets;
  sheets.load('items/name,items/id');
  await context.sync();
  return sheets.items;
}

async function recall(context: Excel.RequestContext, key: string): Promise<unknown> {
  const written = (await writtenSheets(context)).find((sheet) => sheet.key === key);
  if (!written) return (await memories(context)).find((memory) => memory.key === key)?.value;
  const today = (await allSheets(context)).find((sheet) => sheet.id === written.sheetId)?.name ?? written.sheet;
  const memory = typeof written.memory === 'object' ? written.memory : { memory: written.memory };
  return { ...memory, job: written.job, sheet: today, writtenAt: written.at };
}

async function goTo(address: string): Promise<void> {
  await inExcel(async (context) => {
    const range = await locate(context, address);
    if (isProblem(range)) return;
    range.worksheet.activate();
    range.select();
    await context.sync();
  });
}
