import { Workbook, type Border, type Borders, type CellValue as ExcelJsValue, type Style, type Worksheet } from 'exceljs';
import JSZip from 'jszip';
import type { AddInOfFile } from './add-in-of-file';
import { cellAddress, rangeAddress } from './cell-address';
import { ORDINARY_SIZE } from '../objects/ordinary-size';
import { needsArray, toStored } from './stored-formula';
import { isErrorValue, type CellContent, type CellStyle, type CellValue, type SheetContent, type TableContent, type WorkbookContent } from './workbook-content';
import { coreProperties } from './document-facts-part';
import { storedProtection } from './sheet-protection';
import { addParts } from './xlsx-package';

/** What tells how a formula is stored: functions of the add-in, names that stand for a LAMBDA. */
interface Knowledge {
  readonly isAddIn: AddInOfFile['isFunction'];
  readonly isLambda: (name: string) => boolean;
}

/** Writes a workbook as an .xlsx file. Formulas keep their last values, so a reader without the add-in shows them. */
export async function writeXlsx(content: WorkbookContent, addIn: AddInOfFile): Promise<Uint8Array<ArrayBuffer>> {
  const isAddIn = addIn.isFunction;
  const lambdas = new Set(content.names.filter(({ refersTo }) => /^=?LAMBDA\(/i.test(refersTo)).map(({ name }) => name.toUpperCase()));
  const knowledge: Knowledge = { isAddIn, isLambda: (name) => lambdas.has(name) };
  const book = new Workbook();
  Object.assign(book, coreProperties(content.properties));
  book.views = [{ x: 0, y: 0, width: 20000, height: 12000, firstSheet: 0, activeTab: content.active, visibility: 'visible' }];
  for (const sheet of content.sheets) addSheet(book, sheet, knowledge);
  const zip = await JSZip.loadAsync(await book.xlsx.writeBuffer());
  await addParts(zip, { ...content, names: content.names.map((name) => ({ ...name, refersTo: toStored(name.refersTo, isAddIn) })) }, addIn);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' }) as Promise<Uint8Array<ArrayBuffer>>;
}

function addSheet(book: Workbook, sheet: SheetContent, knowledge: Knowledge): void {
  const { width, height } = sheet.ordinarySize;
  const properties = { defaultRowHeight: height * 0.75, ...(width === ORDINARY_SIZE.width ? {} : { defaultColWidth: widthInCharacters(width) }) };
  const target = book.addWorksheet(sheet.name, { state: sheet.hidden ? 'hidden' : 'visible', properties });
  const { rows, columns } = sheet.freeze;
  target.views = [{ showGridLines: sheet.gridlines, ...(rows || columns ? { state: 'frozen', xSplit: columns, ySplit: rows } : { state: 'normal' }) }];
  for (const [column, pixels] of sheet.columnWidths) target.getColumn(column + 1).width = widthInCharacters(pixels);
  for (const [row, pixels] of sheet.rowHeights) target.getRow(row + 1).height = pixels * 0.75;
  for (const table of sheet.tables) addTable(target, sheet, table, knowledge);
  const styles = new Map<CellStyle, Partial<Style>>();
  for (const cell of sheet.cells) {
    const place = target.getCell(cell.row + 1, cell.column + 1);
    if (cell.style) place.style = styles.get(cell.style) ?? remember(styles, cell.style);
    // A blank cell may lie under a spill, whose value it must not take away.
    if ((cell.formula || cell.value !== null) && !inTable(sheet, cell)) place.value = cellValue(cell, knowledge);
    if (cell.spill) writeSpill(target, cell);
  }
  for (const merge of sheet.merges) target.mergeCells(rangeAddress(merge));
  for (const { row, column, content } of sheet.notes ?? []) target.getCell(row + 1, column + 1).note = { texts: [{ text: content }] };
  if (sheet.protection) void target.protect('', storedProtection(sheet.protection));
}

/** Excel counts widths in digits of the default font: Calibri 11 has 7 pixels a digit and 5 of padding (ECMA-376 part 1, 18.3.1.13). */
function widthInCharacters(pixels: number): number {
  return Math.max(0, Math.round(((pixels - 5) / 7) * 100) / 100);
}

function addTable(target: Worksheet, sheet: SheetContent, table: TableContent, knowledge: Knowledge): void {
  const cells = new Map(sheet.cells.filter((cell) => inside(cell, table)).map((cell) => [`${cell.row},${cell.column}`, cell]));
  const at = (row: number, column: number): CellContent | undefined => cells.get(`${row},${column}`);
  const columns = Array.from({ length: table.columns }, (_, index) => String(at(table.row, table.column + index)?.value ?? `Column${index + 1}`));
  target.addTable({
    name: table.name,
    ref: cellAddress(table.row, table.column),
    headerRow: table.headers,
    style: { theme: (table.style ?? 'TableStyleMedium2') as 'TableStyleMedium2', showRowStripes: true },
    columns: columns.map((name) => ({ name, filterButton: true })),
    rows: Array.from({ length: table.rows - 1 }, (_, down) =>
      columns.map((_name, across) => {
        const cell = at(table.row + 1 + down, table.column + across);
        return cell ? cellValue(cell, knowledge) : null;
      }),
    ),
  });
}

function inTable(sheet: SheetContent, cell: CellContent): boolean {
  return sheet.tables.some((table) => inside(cell, table));
}

function inside(cell: CellContent, area: TableContent): boolean {
  return cell.row >= area.row && cell.row < area.row + area.rows && cell.column >= area.column && cell.column < area.column + area.columns;
}

function cellValue(cell: CellContent, { isAddIn, isLambda }: Knowledge): ExcelJsValue {
  if (!cell.formula) return plain(cell.value);
  const formula = toStored(cell.formula, isAddIn);
  const result = plain(cell.value) as number;
  const { row, column, spill } = cell;
  if (!spill && !needsArray(cell.formula, isAddIn, isLambda)) return { formula, result };
  return { formula, result, shareType: 'array', ref: rangeAddress({ row, column, rows: spill?.rows ?? 1, columns: spill?.columns ?? 1 }) } as ExcelJsValue;
}

/** The values that a formula filled in beside its own cell, for readers that do not calculate. */
function writeSpill(target: Worksheet, { row, column, spill }: CellContent): void {
  spill?.values.forEach((line, down) =>
    line.forEach((value, across) => {
      if (down + across > 0) target.getCell(row + down + 1, column + across + 1).value = plain(value);
    }),
  );
}

function plain(value: CellValue): ExcelJsValue {
  return isErrorValue(value) ? { error: value.error as '#N/A' } : value;
}

function remember(styles: Map<CellStyle, Partial<Style>>, style: CellStyle): Partial<Style> {
  const { borders } = style;
  const fresh: Partial<Style> = {
    ...(style.numberFormat ? { numFmt: style.numberFormat } : {}),
    font: {
      name: style.font ?? 'Calibri',
      size: style.size ?? 11,
      ...(style.bold ? { bold: true } : {}),
      ...(style.italic ? { italic: true } : {}),
      ...(style.underline ? { underline: true } : {}),
      ...(style.strike ? { strike: true } : {}),
      ...(style.colour ? { color: { argb: argb(style.colour) } } : {}),
    },
    ...(style.fill ? { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(style.fill) } } } : {}),
    ...(style.horizontal || style.vertical || style.wrap
      ? { alignment: { ...(style.horizontal ? { horizontal: style.horizontal } : {}), ...(style.vertical ? { vertical: style.vertical } : {}), ...(style.wrap ? { wrapText: true } : {}) } }
      : {}),
    ...(style.unlocked ? { protection: { locked: false } } : {}),
    ...(borders
      ? { border: Object.fromEntries(Object.entries(borders).map(([edge, { line, colour }]): [string, Partial<Border>] => [edge, { style: line, color: { argb: argb(colour) } }])) as Partial<Borders> }
      : {}),
  };
  styles.set(style, fresh);
  return fresh;
}

function argb(colour: string): string {
  return `FF${colour.replace('#', '').toUpperCase()}`;
}
