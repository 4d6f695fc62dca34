import { dayNumber } from '../objects/day-number';
import { ORDINARY_SIZE } from '../objects/ordinary-size';
import type { CellContent, CellStyle, CellValue, SheetContent, WorkbookContent } from '../files/workbook-content';
import type { PageLocale } from './appearance';
import { SAMPLE_WORDING } from './wording/sample';

/** A working day of an ordinary week, high enough to be worth staffing. */
const DEMO_DAY = '2014-06-02';
const HOURS = 24;
const FIRST_HOUR_ROW = 11;

const title: CellStyle = { bold: true, size: 16, colour: '#1f3864' };
const note: CellStyle = { italic: true, colour: '#595959' };
const header: CellStyle = { bold: true, colour: '#ffffff', fill: '#1f3864', wrap: true, vertical: 'middle', horizontal: 'center' };
const input: CellStyle = { colour: '#0000ff', fill: '#fff9db' };

/**
 * The workbook that the preview opens with: a year of hourly calls as a table, and a day of it staffed by formulas.
 * `csv` is the sample of `assets/samples`: a row a day, a column an hour.
 */
export function sampleWorkbook(csv: string, locale: PageLocale): WorkbookContent {
  const days = csv.trim().split(/\r?\n/).slice(1).map((line) => line.split(','));
  return { sheets: [history(days), demo(days.length * HOURS + 1, locale)], names: [], active: 0, settings: {} };
}

function history(days: readonly string[][]): SheetContent {
  const cells: CellContent[] = ['Date', 'Hour', 'Calls'].map((value, column) => ({ row: 0, column, value, style: { bold: true } }));
  const date: CellStyle = { numberFormat: 'yyyy-mm-dd', horizontal: 'center' };
  const hour: CellStyle = { numberFormat: 'hh:mm', horizontal: 'center' };
  const count: CellStyle = { numberFormat: '#,##0' };
  let row = 1;
  for (const [day = '', ...calls] of days) {
    calls.forEach((value, index) => {
      cells.push({ row, column: 0, value: dayNumber(day), style: date });
      cells.push({ row, column: 1, value: index / HOURS, style: hour });
      cells.push({ row, column: 2, value: Number(value), style: count });
      row += 1;
    });
  }
  return {
    ...plainSheet('311', cells),
    columnWidths: new Map([[0, 110], [1, 80], [2, 90]]),
    freeze: { rows: 1, columns: 0 },
    tables: [{ name: 'Calls', row: 0, column: 0, rows: row, columns: 3, headers: true, style: 'TableStyleMedium2' }],
  };
}

function demo(historyRows: number, locale: PageLocale): SheetContent {
  const words = SAMPLE_WORDING[locale];
  const cells: CellContent[] = [];
  const put = (row: number, column: number, content: CellValue, style?: CellStyle): void => {
    const formula = typeof content === 'string' && content.startsWith('=') ? content : undefined;
    cells.push({ row, column, value: formula ? null : content, ...(formula ? { formula } : {}), ...(style ? { style } : {}) });
  };
  put(0, 0, words.title, title);
  put(1, 0, words.subtitle, note);
  const inputs: [string, number, string, string][] = [
    [words.day, dayNumber(DEMO_DAY), 'yyyy-mm-dd', words.dayNote],
    [words.aht, 240, '0', words.ahtNote],
    [words.target, 0.8, '0.0%', words.targetNote],
    [words.within, 20, '0', words.withinNote],
    [words.shrinkage, 0.3, '0.0%', words.shrinkageNote],
  ];
  inputs.forEach(([label, value, numberFormat, why], index) => {
    put(3 + index, 0, label);
    put(3 + index, 1, value, { ...input, numberFormat, horizontal: 'right' });
    put(3 + index, 2, why, note);
  });
  words.headers.forEach((text, column) => put(FIRST_HOUR_ROW - 1, column, text, header));
  const first = FIRST_HOUR_ROW + 1;
  const last = FIRST_HOUR_ROW + HOURS;
  const calls = `B${first}:B${last}`;
  for (let hour = 0; hour < HOURS; hour += 1) {
    const row = FIRST_HOUR_ROW + hour;
    put(row, 0, hour / HOURS, { numberFormat: 'hh:mm', horizontal: 'center' });
    put(row, 1, `=INDEX('311'!$C$2:$C$${historyRows},MATCH($B$4,'311'!$A$2:$A$${historyRows},0)+${hour})`, { numberFormat: '#,##0' });
  }
  put(FIRST_HOUR_ROW, 2, `=ERLANGC(${calls},$B$5,$B$6,$B$7,60)`);
  put(FIRST_HOUR_ROW, 3, `=SERVICELEVEL(${calls},$B$5,C${first}:C${last},$B$7,60)`);
  put(FIRST_HOUR_ROW, 4, `=ERLANGC(${calls},$B$5,$B$6,$B$7,60,1,$B$8)`);
  for (let row = FIRST_HOUR_ROW; row < FIRST_HOUR_ROW + HOURS; row += 1) {
    styleOf(cells, row, 2, { numberFormat: '0' });
    styleOf(cells, row, 3, { numberFormat: '0.0%' });
    styleOf(cells, row, 4, { numberFormat: '0' });
  }
  const total: CellStyle = { bold: true, borders: { top: { line: 'thin', colour: '#1f3864' } } };
  put(FIRST_HOUR_ROW + HOURS, 0, words.total, total);
  put(FIRST_HOUR_ROW + HOURS, 1, `=SUM(${calls})`, { ...total, numberFormat: '#,##0' });
  put(FIRST_HOUR_ROW + HOURS, 2, `=SUM(C${first}:C${last})`, { ...total, numberFormat: '#,##0' });
  put(FIRST_HOUR_ROW + HOURS, 3, `=SUMPRODUCT(${calls},D${first}:D${last})/SUM(${calls})`, { ...total, numberFormat: '0.0%' });
  put(FIRST_HOUR_ROW + HOURS, 4, `=SUM(E${first}:E${last})`, { ...total, numberFormat: '#,##0' });
  return {
    ...plainSheet(words.sheet, cells),
    columnWidths: new Map([[0, 150], [1, 90], [2, 80], [3, 90], [4, 100]]),
    rowHeights: new Map([[0, 30], [FIRST_HOUR_ROW - 1, 44]]),
    charts: [demoChart(words.sheet, words, first, last)],
  };
}

function demoChart(sheet: string, words: (typeof SAMPLE_WORDING)['en'], first: number, last: number): SheetContent['charts'][number] {
  const quoted = `'${sheet.replaceAll("'", "''")}'`;
  const axis = { title: { text: '', visible: false }, minimum: null, maximum: null, numberFormat: '', visible: true };
  const [, callsHeader = '', agentsHeader = ''] = words.headers;
  const categories = `${quoted}!A${first}:A${last}`;
  return {
    name: 'Calls and agents',
    type: 'ColumnClustered',
    title: { text: words.chart, visible: true },
    legend: { visible: true, position: 'Bottom' },
    top: 180,
    left: 392,
    width: 328,
    height: 240,
    axes: {
      category: { ...axis, numberFormat: 'hh:mm' },
      value: { ...axis, title: { text: callsHeader, visible: true } },
      secondaryValue: { ...axis, title: { text: agentsHeader, visible: true } },
    },
    series: [
      { id: '1', name: callsHeader, type: 'ColumnClustered', values: `${quoted}!B${first}:B${last}`, categories, colour: '#2f6fb5', lineWeight: null, axis: 'Primary' },
      { id: '2', name: agentsHeader, type: 'Line', values: `${quoted}!C${first}:C${last}`, categories, colour: '#c55a11', lineWeight: 2, axis: 'Secondary' },
    ],
  };
}

function styleOf(cells: CellContent[], row: number, column: number, style: CellStyle): void {
  const at = cells.findIndex((cell) => cell.row === row && cell.column === column);
  const cell = cells[at];
  if (cell) cells[at] = { ...cell, style };
  else cells.push({ row, column, value: null, style });
}

function plainSheet(name: string, cells: readonly CellContent[]): SheetContent {
  return {
    name,
    hidden: false,
    cells,
    ordinarySize: ORDINARY_SIZE,
    columnWidths: new Map(),
    rowHeights: new Map(),
    freeze: { rows: 0, columns: 0 },
    merges: [],
    tables: [],
    charts: [],
    conditions: [],
    validations: [],
    gridlines: true,
  };
}
