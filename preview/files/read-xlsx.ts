import { Workbook, ValueType, type Cell, type Style, type Worksheet } from 'exceljs';
import JSZip from 'jszip';
import { ORDINARY_SIZE } from '../objects/ordinary-size';
import { parseRange } from './cell-address';
import { officeColour } from './office-colours';
import { readFacts } from './document-facts-part';
import { leftInFile, readNames, readPart, readSettings, readSharedLooks, readSheetParts, sheetPaths, type Edges, type LeftOut } from './read-package';
import { fromStored } from './stored-formula';
import type { BorderLine, CellContent, CellStyle, CellValue, Edge, Rectangle, SheetContent, TableContent, WorkbookContent } from './workbook-content';

export interface OpenedFile {
  readonly content: WorkbookContent;
  readonly left: readonly LeftOut[];
}

/**
 * Opens an .xlsx file, ours or any other, for the add-in with this id and these functions. What the preview cannot hold is
 * named in `left`, not dropped in silence.
 */
export async function readXlsx(bytes: ArrayBuffer, addInId: string, isFunction: (name: string) => boolean = () => true): Promise<OpenedFile> {
  const zip = await JSZip.loadAsync(bytes);
  const book = new Workbook();
  // Rules are read from the file itself: exceljs spreads those on typing over every cell.
  await book.xlsx.load(bytes, { ignoreNodes: ['conditionalFormatting', 'dataValidations', 'extLst'] });
  const paths = await sheetPaths(zip);
  const looks = await readSharedLooks(zip);
  const left = new Set(leftInFile(zip));
  const sheets: SheetContent[] = [];
  for (const sheet of [...book.worksheets].sort((a, b) => orderOf(a) - orderOf(b))) {
    const widths = columnWidths(sheet);
    const heights = rowHeights(sheet);
    const parts = await readSheetParts(zip, paths[sheets.length] ?? '', edgesOf(widths, heights, ordinarySize(sheet)), looks);
    parts.left.forEach((each) => left.add(each));
    sheets.push({ ...(parts.id ? { id: parts.id } : {}), ...readSheet(sheet, widths, heights, isFunction), charts: parts.charts, conditions: parts.conditions, validations: parts.validations, ...(parts.notes.length > 0 ? { notes: parts.notes } : {}), ...(parts.protection ? { protection: parts.protection } : {}) });
  }
  const { settings, others } = await readSettings(zip, addInId);
  if (others) left.add('other add-ins');
  const active = (book.views as Workbook['views'] | null)?.[0]?.activeTab ?? 0;
  return { content: { sheets, names: await readNames(zip, isFunction), active, settings, properties: readFacts(book, await readPart(zip, 'docProps/custom.xml')) }, left: [...left] };
}

/** exceljs keeps the place of the tab but does not type it. */
function orderOf(sheet: Worksheet): number {
  return (sheet as Worksheet & { orderNo: number }).orderNo;
}

function readSheet(sheet: Worksheet, widths: Map<number, number>, heights: Map<number, number>, isFunction: (name: string) => boolean): Omit<SheetContent, 'charts' | 'conditions' | 'validations'> {
  // Null, against its type, in a file without views.
  const view = (sheet.views as Worksheet['views'] | null)?.[0];
  const frozen = view?.state === 'frozen' ? view : undefined;
  return {
    name: sheet.name,
    hidden: sheet.state !== 'visible',
    cells: readCells(sheet, isFunction),
    ordinarySize: ordinarySize(sheet),
    columnWidths: widths,
    rowHeights: heights,
    freeze: { rows: frozen?.ySplit ?? 0, columns: frozen?.xSplit ?? 0 },
    merges: (sheet.model as { merges?: string[] }).merges?.flatMap((address) => parseRange(address) ?? []) ?? [],
    tables: readTables(sheet),
    gridlines: view?.showGridLines !== false,
  };
}

function readCells(sheet: Worksheet, isFunction: (name: string) => boolean): CellContent[] {
  const styles = new Map<string, CellStyle>();
  const cells: CellContent[] = [];
  sheet.eachRow({ includeEmpty: false }, (row) =>
    row.eachCell({ includeEmpty: true }, (cell) => {
      if (cell.type === ValueType.Merge) return;
      const style = readStyle(cell.style, styles);
      const formula = cell.formula ? fromStored(cell.formula, isFunction) : undefined;
      const value = readValue(cell);
      if (value === null && !formula && !style) return;
      cells.push({ row: Number(cell.row) - 1, column: Number(cell.col) - 1, value, ...(formula ? { formula } : {}), ...(style ? { style } : {}) });
    }),
  );
  return withSpills(sheet, cells);
}

/** Values under an array formula belong to it: entered by themselves they would stand in its way. */
function withSpills(sheet: Worksheet, cells: readonly CellContent[]): CellContent[] {
  const byPlace = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const replaced = new Map<string, CellContent | undefined>();
  for (const cell of cells) {
    const area = cell.formula ? arrayArea(sheet, cell) : undefined;
    if (!area || area.rows * area.columns === 1) continue;
    const values = grid(area, (row, column) => byPlace.get(`${row},${column}`)?.value ?? null);
    grid(area, (row, column) => {
      const under = byPlace.get(`${row},${column}`);
      if (under) replaced.set(`${row},${column}`, under.style ? { row, column, value: null, style: under.style } : undefined);
    });
    replaced.set(`${cell.row},${cell.column}`, { ...cell, spill: { rows: area.rows, columns: area.columns, values } });
  }
  return cells.flatMap((cell) => {
    const key = `${cell.row},${cell.column}`;
    return replaced.has(key) ? (replaced.get(key) ?? []) : cell;
  });
}

function arrayArea(sheet: Worksheet, cell: CellContent): Rectangle | undefined {
  const { shareType, ref } = sheet.getCell(cell.row + 1, cell.column + 1).model as { shareType?: string; ref?: string };
  return shareType === 'array' && ref ? parseRange(ref) : undefined;
}

function grid<T>(area: Rectangle, read: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, down) => Array.from({ length: area.columns }, (_unused, across) => read(area.row + down, area.column + across)));
}

function readValue(cell: Cell): CellValue {
  const raw = cell.formula ? cell.result : cell.value;
  if (raw === null || raw === undefined) return null;
  if (raw instanceof Date) return serial(raw);
  if (typeof raw !== 'object') return raw;
  if ('error' in raw) return { error: String(raw.error) };
  if ('richText' in raw) return raw.richText.map((run) => run.text).join('');
  if ('text' in raw) return typeof raw.text === 'string' ? raw.text : cell.text;
  return null;
}

/** exceljs turns numbers in a date format into dates, to the millisecond; this undoes it. */
function serial(date: Date): number {
  return Math.round(date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000;
}

function readTables(sheet: Worksheet): TableContent[] {
  // exceljs types the list of tables as its constructor arguments; each holds its model under `table`.
  const tables = sheet.getTables() as unknown as { table: { name: string; tableRef?: string; headerRow?: boolean; style?: { theme?: string } } }[];
  return tables.flatMap(({ table }) => {
    const area = parseRange(table.tableRef ?? '');
    return area ? [{ ...area, name: table.name, headers: table.headerRow !== false, ...(table.style?.theme ? { style: table.style.theme } : {}) }] : [];
  });
}

function readStyle(style: Partial<Style> | undefined, known: Map<string, CellStyle>): CellStyle | undefined {
  if (!style) return undefined;
  const { font, fill, alignment } = style;
  const colour = officeColour(font?.color);
  const background = fill?.type === 'pattern' && fill.pattern === 'solid' ? officeColour(fill.fgColor) : undefined;
  const borders = readBorders(style);
  const read: CellStyle = {
    ...(style.numFmt && style.numFmt !== 'General' ? { numberFormat: style.numFmt } : {}),
    ...(font?.name && font.name !== 'Calibri' ? { font: font.name } : {}),
    ...(font?.size && font.size !== 11 ? { size: font.size } : {}),
    ...(font?.bold ? { bold: true } : {}),
    ...(font?.italic ? { italic: true } : {}),
    ...(font?.underline && font.underline !== 'none' ? { underline: true } : {}),
    ...(font?.strike ? { strike: true } : {}),
    ...(colour && colour !== '#000000' ? { colour } : {}),
    ...(background ? { fill: background } : {}),
    ...(alignment?.horizontal === 'left' || alignment?.horizontal === 'center' || alignment?.horizontal === 'right' ? { horizontal: alignment.horizontal } : {}),
    ...(alignment?.vertical === 'top' || alignment?.vertical === 'middle' || alignment?.vertical === 'bottom' ? { vertical: alignment.vertical } : {}),
    ...(alignment?.wrapText ? { wrap: true } : {}),
    ...(style.protection?.locked === false ? { unlocked: true } : {}),
    ...(borders ? { borders } : {}),
  };
  const key = JSON.stringify(read);
  if (key === '{}') return undefined;
  const old = known.get(key) ?? read;
  known.set(key, old);
  return old;
}

function readBorders({ border }: Partial<Style>): CellStyle['borders'] {
  const lines: readonly string[] = ['thin', 'medium', 'thick', 'dashed', 'dotted', 'double', 'hair'];
  const found = (['top', 'bottom', 'left', 'right'] as const).flatMap((edge): [Edge, { line: BorderLine; colour: string }][] => {
    const drawn = border?.[edge];
    if (!drawn?.style) return [];
    return [[edge, { line: lines.includes(drawn.style) ? (drawn.style as BorderLine) : 'thin', colour: officeColour(drawn.color) ?? '#000000' }]];
  });
  return found.length ? Object.fromEntries(found) : undefined;
}

function columnWidths(sheet: Worksheet): Map<number, number> {
  const widths = new Map<number, number>();
  (sheet.columns ?? []).forEach((column, index) => {
    if (column.width !== undefined) widths.set(index, Math.round(column.width * 7 + 5));
  });
  return widths;
}

function rowHeights(sheet: Worksheet): Map<number, number> {
  const heights = new Map<number, number>();
  sheet.eachRow({ includeEmpty: true }, (row, number) => {
    if (row.height) heights.set(number - 1, Math.round(row.height / 0.75));
  });
  return heights;
}

function ordinarySize({ properties }: Worksheet): SheetContent['ordinarySize'] {
  const { defaultColWidth, defaultRowHeight } = properties as Partial<Worksheet['properties']>;
  return {
    width: defaultColWidth ? Math.round(defaultColWidth * 7 + 5) : ORDINARY_SIZE.width,
    height: defaultRowHeight ? Math.round(defaultRowHeight / 0.75) : ORDINARY_SIZE.height,
  };
}

function edgesOf(widths: Map<number, number>, heights: Map<number, number>, ordinary: SheetContent['ordinarySize']): Edges {
  const edge = (sizes: Map<number, number>, otherwise: number, index: number): number => {
    let pixels = 0;
    for (let at = 0; at < index; at += 1) pixels += sizes.get(at) ?? otherwise;
    return pixels * 0.75;
  };
  return { column: (index) => edge(widths, ordinary.width, index), row: (index) => edge(heights, ordinary.height, index) };
}
