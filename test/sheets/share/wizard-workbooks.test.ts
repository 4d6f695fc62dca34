import { contentOfGrid } from '../../../preview/page/grid/grid-to-content';
import type { WorkbookContent } from '../../../preview/files/workbook-content';
import { writeXlsx } from '../../../preview/files/write-xlsx';
import { callsIn } from '../../../src/functions/reading/calls-in';
import { shareSheet } from '../../../src/locales/zh-TW/share-sheet';
import { cellAddress, parseArea } from '../../../src/sheets/area';
import type { Plan } from '../../../src/sheets/plan';
import type { BookValue } from '../../../src/sheets/share/book';
import type { Conversion } from '../../../src/sheets/share/conversion';
import { conversionOf } from '../../../src/sheets/share/conversion-of';
import type { CellValue } from '../../../src/workbook/port';
import { describeInLibreOffice, recalculated, type Recalculated } from '../../engines/libre-office';
import { liveWorkbook, type LiveWorkbook } from '../../workbook/live-workbook';
import { SCHEDULE_CASES } from '../../reference/cases/schedule-efficiency';
import { made as costed, uneven } from '../cost/example';
import { exampleDay, HEADER as ROSTER_HEADER, made as checked } from '../efficiency/example';
import { planFor as scenarioPlan } from '../scenario/example';
import { made as scored, sampleTable } from '../scorecard/example';
import { day, HEADER, planFor as staffingPlan } from '../staffing/example';
import { judged, made as weighed, rater } from '../weights/example';
import { bookOfContent, convertedContent } from './content';

/** Whole workbooks that wizards wrote, calculated by the preview's engine with our functions, and by LibreOffice without them. */
jest.setTimeout(300_000);

type Table = readonly (readonly CellValue[])[];

interface Written {
  readonly content: WorkbookContent;
  readonly conversion: Conversion;
}

const formulasIn = ({ cells }: Conversion) => cells.flatMap(({ after }) => (after.kind === 'formulas' ? after.formulas.flat() : after.kind === 'spill' ? [after.formula] : []));

async function saved(live: LiveWorkbook, ours: readonly string[]): Promise<Written> {
  await live.host.workbook.settled();
  const content = contentOfGrid(live.host.workbook);
  return { content, conversion: conversionOf(bookOfContent(content, ours), 'native', shareSheet) };
}

async function workbook(tables: Readonly<Record<string, Table>>, plans: readonly Plan[]): Promise<Written> {
  const live = liveWorkbook();
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  try {
    for (const [sheet, rows] of Object.entries(tables)) await live.put(sheet, 'A1', rows);
    for (const plan of plans) expect(await live.port.write(plan, { kind: 'new-sheet' }, {})).toMatchObject({ kind: 'written' });
    return await saved(live, plans.flatMap(({ sheets }) => sheets.map(({ name }) => name)));
  } finally {
    live.dispose();
    jest.restoreAllMocks();
  }
}

function differences({ conversion }: Written, cell: Recalculated): string[] {
  return conversion.cells.flatMap(({ sheet, address, values, after, before }) => {
    if (after.kind === 'values') return [];
    const { row, column } = parseArea(address)!;
    return values.flatMap((line, down) => line.flatMap((was, across) => {
      const at = cellAddress(row + down, column + across);
      const now = cell(sheet, at);
      return agrees(was, now) ? [] : [`${sheet}!${at} ${before}: ${String(now)} for ${String(was)}`];
    }));
  });
}

function agrees(was: BookValue, now: unknown): boolean {
  if (typeof was === 'number' && typeof now === 'number') return Math.abs(was - now) <= 1e-9 * Math.abs(was) + 1e-12;
  return was === now || (was === '' && now === null) || (String(was).startsWith('#') && String(now).startsWith('#'));
}

describeInLibreOffice('workbooks of the wizards, converted and recalculated by LibreOffice', () => {
  const written: Record<string, Written> = {};
  const cells: Record<string, Recalculated> = {};

  beforeAll(async () => {
    const table = [HEADER, ...day()];
    const patient = staffingPlan(table, { settings: { patienceSeconds: 90, maxAbandonment: 0.02 } });
    const figures = sampleTable().rows;
    written.staffing = await workbook({ Calls: table.map((row) => row.map((cell) => cell ?? '')), Roster: [ROSTER_HEADER, ...exampleDay(SCHEDULE_CASES[0])].map((row) => row.map((cell) => cell ?? '')) }, [
      staffingPlan(table), patient, scenarioPlan(), checked([ROSTER_HEADER, ...exampleDay(SCHEDULE_CASES[0])], { settings: { ahtSeconds: 180 } }).plan,
    ]);
    written.indicators = await workbook({ Figures: figures.map((row) => row.map((cell) => cell ?? ''))}, [
      scored(figures).plan, weighed(judged({ method: 'ahp', raters: [rater('A', [[1, 3, 5], [1 / 3, 1, 2], [1 / 5, 1 / 2, 1]])], together: 'judgements' }), 3).plan,
    ]);
    written.cost = await workbook({}, [costed(uneven())]);
    const files = await Promise.all(Object.values(written).map(({ content, conversion }) => writeXlsx(convertedContent(content, conversion), { id: '', version: '', isFunction: () => false })));
    (await recalculated(files)).forEach((cell, index) => { cells[Object.keys(written)[index]!] = cell; });
  });

  test.each(['staffing', 'indicators', 'cost'])('%s: every converted cell agrees with the add-in', (name) => {
    expect(written[name]!.conversion.cells.length).toBeGreaterThan(0);
    expect(differences(written[name]!, cells[name]!)).toEqual([]);
  });

  test('nothing of ours is left in what was converted, and nothing was kept', () => {
    for (const { conversion } of Object.values(written)) {
      expect(formulasIn(conversion).filter((formula) => callsIn(formula).length > 0)).toEqual([]);
      expect(conversion.cells.flatMap(({ after, before }) => (after.kind === 'values' ? [[before, after.why]] : []))).toEqual([]);
    }
  });
});
