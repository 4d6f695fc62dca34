import { insertFormula } from './insert-formula';
import { locate } from './locate';
import type { WorkbookPort, WrittenJob } from './port';
import { isProblem } from './problems';
import { readRegion } from './read';
import { inExcel } from './run';
import { currentSelection, followChanges, followSelection } from './selection';
import { keep, memories } from './settings';
import { tableCandidates } from './tables';
import { collisionsWith } from './write/collisions';
import { writePlan } from './write/write-plan';
import { writtenSheets } from './written-sheets';

const JOB_KEY = 'job.';

/** The workbook that the pane stands beside. */
export function officeWorkbook(): WorkbookPort {
  return {
    read: readRegion,
    tables: tableCandidates,
    selection: currentSelection,
    onSelection: followSelection,
    onChange: followChanges,
    goTo,
    collisions: (plan, target) => inExcel((context) => collisionsWith(context, plan, target)),
    write: writePlan,
    insertFormula,
    remember: (key, memory) => inExcel(async (context) => {
      keep(context, JOB_KEY + key, memory);
      await context.sync();
    }),
    recall: (key) => inExcel(async (context) => (await memories(context)).find((memory) => memory.key === JOB_KEY + key)?.value),
    remembered: () => inExcel(async (context) => (await memories(context))
      .filter((memory) => memory.key.startsWith(JOB_KEY)).map((memory) => memory.key.slice(JOB_KEY.length))),
    sheetNames: () => inExcel(async (context) => (await allSheets(context)).map((sheet) => sheet.name)),
    writtenJobs: () => inExcel(writtenJobs),
  };
}

async function allSheets(context: Excel.RequestContext): Promise<Excel.Worksheet[]> {
  const sheets = context.workbook.worksheets;
  sheets.load('items/name,items/id');
  await context.sync();
  return sheets.items;
}

async function writtenJobs(context: Excel.RequestContext): Promise<WrittenJob[]> {
  const names = new Map((await allSheets(context)).map((sheet) => [sheet.id, sheet.name]));
  const jobs: WrittenJob[] = [];
  for (const { key, at, job, sheetId, memory } of await writtenSheets(context)) {
    const sheet = names.get(sheetId);
    if (sheet !== undefined) jobs.push({ key, job, sheet, writtenAt: at, memory });
  }
  return jobs;
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
