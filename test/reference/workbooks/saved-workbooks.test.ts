import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readXlsx } from '../../../preview/files/read-xlsx';
import { isErrorValue, type CellContent, type WorkbookContent } from '../../../preview/files/workbook-content';
import { mendedFormula } from '../../../src/functions/mending/mended-formula';
import { callsIn } from '../../../src/functions/reading/calls-in';
import { areaAddress, cellAddress } from '../../../src/sheets/area';
import { catalogueWords } from '../../../src/sheets/kpi/catalogue-words';
import type { Book } from '../../../src/sheets/share/book';
import { brokenCells } from '../../../src/sheets/mending/broken-cells';
import type { CellValue, WorkbookPort } from '../../../src/workbook/port';
import { rememberedCost } from '../../../src/taskpane/wizards/cost/remembered';
import { rememberedSchedule } from '../../../src/taskpane/wizards/efficiency/remembered';
import { rememberedForecast } from '../../../src/taskpane/wizards/forecasting/remembered';
import { rememberedScenario } from '../../../src/taskpane/wizards/scenario/remembered';
import { rememberedScorecard } from '../../../src/taskpane/wizards/scorecard/remembered';
import { rememberedStaffing } from '../../../src/taskpane/wizards/staffing/remembered';
import { rememberedWeights } from '../../../src/taskpane/wizards/weights/remembered';
import { bookOfContent } from '../../sheets/share/content';
import { ADD_IN, liveWorkbook, type LiveWorkbook } from '../../workbook/live-workbook';

/** Workbooks that planners saved with a release: every later one opens them, computes what they show, and reopens their wizards. */
jest.setTimeout(240_000);

const RELEASES = readdirSync(__dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
const file = (release: string, name: string) => readFileSync(path.join(__dirname, release, `${name}.xlsx`));
const bytesOf = (release: string, name: string) => Uint8Array.from(file(release, name)).buffer;

async function contentOf(release: string, name: string): Promise<WorkbookContent> {
  return (await readXlsx(bytesOf(release, name), ADD_IN)).content;
}

let live: LiveWorkbook;
afterEach(() => live?.dispose());
beforeEach(() => { jest.spyOn(console, 'error').mockImplementation(() => undefined); });
afterEach(() => jest.restoreAllMocks());

async function opened(content: WorkbookContent): Promise<LiveWorkbook> {
  live = liveWorkbook(undefined, content);
  await live.host.Excel.run(async (context) => {
    context.workbook.application.calculate('Full' as Excel.CalculationType);
    await context.sync();
  });
  return live;
}

const shown = (value: CellContent['value']): CellValue => (value === null ? '' : isErrorValue(value) ? value.error : value);
const close = (now: CellValue | undefined, was: CellValue) => (typeof now === 'number' && typeof was === 'number' ? Math.abs(now - was) <= 1e-9 * Math.max(1, Math.abs(was)) : now === was);

/** Formulas that are gone, and cells that show something else than when they were saved, those of spills one by one. */
async function changedIn(content: WorkbookContent, workbook: LiveWorkbook): Promise<string[]> {
  const changed: string[] = [];
  for (const { name, cells } of content.sheets) {
    const formulas = cells.filter(({ formula }) => formula !== undefined);
    if (formulas.length === 0) continue;
    const [rows, columns] = [Math.max(...cells.map(({ row }) => row)) + 1, Math.max(...cells.map(({ column }) => column)) + 1];
    const all = areaAddress({ row: 0, column: 0, rows, columns });
    const [values, texts] = [await workbook.values(name, all), await workbook.formulas(name, all)];
    for (const { row, column, formula, value, spill } of formulas) {
      const at = `${name}!${cellAddress(row, column)}`;
      if (texts[row]?.[column] !== formula) changed.push(`${at} holds ${String(texts[row]?.[column])} for ${formula!}`);
      (spill?.values ?? [[value]]).forEach((line, down) => line.forEach((one, across) => {
        const was = down + across === 0 ? value : one;
        const now = values[row + down]?.[column + across];
        if (!close(now, shown(was))) changed.push(`${at} shows ${String(now)} for ${String(shown(was))}`);
      }));
    }
  }
  return changed;
}

const { aims } = catalogueWords('en').phrases;
/** What reopens the wizard of each job; null where the memory is none of its own. */
const REOPENED: Readonly<Record<string, (port: WorkbookPort, key: string) => Promise<unknown>>> = {
  staffing: (port, key) => rememberedStaffing(port, key, 'continue'),
  goals: (port, key) => rememberedScenario(port, key),
  efficiency: (port, key) => rememberedSchedule(port, key, 'continue'),
  forecast: (port, key) => rememberedForecast(port, key, 'continue'),
  weights: (port, key) => rememberedWeights(port, key, 'continue', aims),
  scorecard: (port, key) => rememberedScorecard(port, key, 'continue', []),
  cost: (port, key) => rememberedCost(port, key, 'continue', []),
};

/** Jobs of the sheets that a workbook remembers, whose wizards found all they need to begin where they were left. */
async function reopened({ port }: LiveWorkbook): Promise<string[]> {
  const jobs: string[] = [];
  for (const key of await port.remembered()) {
    const { job } = await port.recall(key) as { job: string };
    if (!REOPENED[job]) continue;
    expect([job, await REOPENED[job](port, key)]).toEqual([job, expect.objectContaining({ sheet: expect.any(String) as unknown })]);
    jobs.push(job);
  }
  return jobs.sort();
}

test('there is a release', () => expect(RELEASES).toContain('1.0.0'));

describe.each(RELEASES)('saved by %s', (release) => {
  test.each([
    ['planning', ['efficiency', 'goals', 'staffing']], ['forecast', ['forecast']], ['indicators', ['scorecard', 'weights']], ['cost', ['cost']],
  ])('%s opens, computes what it showed, and its wizards reopen', async (name, jobs) => {
    const content = await contentOf(release, name);
    const workbook = await opened(content);
    expect(await changedIn(content, workbook)).toEqual([]);
    expect(await reopened(workbook)).toEqual(jobs);
  });

  test('a saved value that its formula does not give would be found', async () => {
    const content = await contentOf(release, 'cost');
    const cells = content.sheets.flatMap((sheet) => sheet.cells);
    const cell = cells.find(({ formula, value }) => formula !== undefined && typeof value === 'number');
    Object.assign(cell!, { value: Number(cell!.value) + 1 });
    expect(await changedIn(content, await opened(content))).toHaveLength(1);
  });

  test.each(['shared-native', 'shared-lambdas'])('%s opens without a function of ours, and its formulas can be put back', async (name) => {
    const content = await contentOf(release, name);
    const formulas = content.sheets.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? []));
    expect(formulas.length).toBeGreaterThan(100);
    expect(formulas.filter((formula) => callsIn(formula).length > 0)).toEqual([]);
    const workbook = await opened(content);
    const ways = await workbook.port.waysBack();
    expect(ways).toMatchObject([{ cells: expect.any(Number) as number }]);
    if (name === 'shared-native') expect(await changedIn(content, workbook)).toEqual([]);
    expect(await workbook.port.takeBack(ways[0]!.key)).toMatchObject({ kind: 'restored', cells: ways[0]!.cells, kept: [] });
    expect((await workbook.formulas('Staffing', 'K6'))[0]![0]).toContain('AGENTS(');
  });

  test('what was saved without the add-in shows each of its formulas to be mended, and computes when they are', async () => {
    // As an Excel reads it that knows none of our functions.
    const { content } = await readXlsx(bytesOf(release, 'without-add-in'), ADD_IN, () => false);
    const broken = brokenCells(bookOfContent(content));
    const ours = content.sheets.flatMap(({ cells }) => cells.filter(({ formula }) => formula !== undefined && mendedFormula(formula).ours.length > 0));
    expect(broken).toHaveLength(ours.length);
    expect(new Set(broken.flatMap(({ faults }) => faults.map(({ kind }) => kind)))).toEqual(new Set(['file-name', 'lost-link']));
    const workbook = await opened(content);
    const result = await workbook.port.enterFormulas(broken.map(({ sheet, address, from, to }) => ({ sheet, address, from, to })));
    expect(result).toEqual({ kind: 'changed' });
    const book = await workbook.port.book({});
    expect(book).toHaveProperty('sheets');
    expect(brokenCells(book as Book)).toEqual([]);
    expect((await workbook.values('Staffing', 'K6:K8')).flat()).toEqual([expect.any(Number), expect.any(Number), expect.any(Number)]);
    expect(await reopened(workbook)).toEqual(['goals', 'staffing']);
  });
});
