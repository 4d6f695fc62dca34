import { isErrorValue, type CellContent, type CellValue, type SheetContent, type WorkbookContent } from '../../../preview/files/workbook-content';
import { areaAddress, cellAddress, parseArea } from '../../../src/sheets/area';
import type { Book, BookSheet, BookValue } from '../../../src/sheets/share/book';
import type { Conversion } from '../../../src/sheets/share/conversion';

const shown = (value: CellValue): BookValue => (value === null ? '' : isErrorValue(value) ? value.error : value);

/** What a workbook file holds, as formulas see it; the sheets named are those that a wizard wrote. */
export function bookOfContent({ sheets, names }: WorkbookContent, ours: readonly string[] = []): Book {
  return {
    sheets: sheets.map((sheet) => ({ ...sheetOf(sheet), ...(ours.includes(sheet.name) && { job: 'wizard' }) })),
    names: names.map(({ name, refersTo }) => ({ name, formula: `=${refersTo}` })),
    tables: sheets.flatMap((sheet) => sheet.tables.map((table) => ({
      name: table.name, sheet: sheet.name, address: areaAddress(table), totals: false,
      headers: Array.from({ length: table.columns }, (_, across) => String(sheet.cells.find(({ row, column }) => row === table.row && column === table.column + across)?.value ?? '')),
    }))),
    properties: { title: '', author: '' },
  };
}

function sheetOf({ name, hidden, cells }: SheetContent): BookSheet {
  const spilled = cells.flatMap(({ row, column, spill }) => (spill ? spill.values.flatMap((line, down) => line.map((value, across) => ({ row: row + down, column: column + across, value }))) : []));
  const height = Math.max(0, ...[...cells, ...spilled].map(({ row }) => row + 1));
  const width = Math.max(0, ...[...cells, ...spilled].map(({ column }) => column + 1));
  const grid = (): BookValue[][] => Array.from({ length: height }, () => Array<BookValue>(width).fill(''));
  const [values, formulas] = [grid(), grid()];
  for (const { row, column, value } of spilled) values[row]![column] = shown(value);
  for (const { row, column, value, formula } of cells) {
    if (values[row]![column] === '') values[row]![column] = shown(value);
    formulas[row]![column] = formula ?? shown(value);
  }
  return {
    name, hidden, protected: false, row: 1, column: 1, values, formulas, marks: {}, noted: [],
    spills: Object.fromEntries(cells.flatMap(({ row, column, spill }) => (spill && spill.rows * spill.columns > 1 ? [[cellAddress(row, column), { rows: spill.rows, columns: spill.columns }]] : []))),
  };
}

/** The same workbook with what a conversion makes of it. */
export function convertedContent(content: WorkbookContent, { cells, sheets, definitions, names }: Conversion): WorkbookContent {
  const renamed = new Map(names.map((name) => [name.name, name.after]));
  return {
    ...content,
    names: [
      ...content.names.map((name) => ({ ...name, refersTo: renamed.get(name.name)?.slice(1) ?? name.refersTo })),
      ...definitions.map(({ name, refersTo }) => ({ name, refersTo: refersTo.slice(1) })),
    ],
    sheets: [
      ...content.sheets.map((sheet) => ({ ...sheet, conditions: [], cells: withFormulas(sheet, cells.filter((cell) => cell.sheet === sheet.name)) })),
      ...sheets.map(({ name, blocks }): SheetContent => ({
        ...content.sheets[0]!, name, id: undefined, hidden: false, tables: [], charts: [], conditions: [], validations: [], merges: [], notes: [],
        cells: blocks.flatMap((block) => (block.kind === 'cells' ? block.rows.flatMap((row, down) => row.flatMap(({ content: typed }, across): CellContent[] => {
          const { row: top, column: left } = parseArea(block.at)!;
          return typed === null ? [] : [contentAt(top + down, left + across, typed)];
        })) : [])),
      })),
    ],
  };
}

function withFormulas({ cells }: SheetContent, converted: Conversion['cells']): CellContent[] {
  const changed = new Map<string, CellContent>();
  for (const { address, after, values } of converted) {
    const { row, column } = parseArea(address)!;
    const rows = after.kind === 'formulas' ? after.formulas : after.kind === 'values' ? values : [];
    rows.forEach((line, down) => line.forEach((typed, across) => changed.set(cellAddress(row + down, column + across), contentAt(row + down, column + across, typed))));
    if (after.kind === 'spill') changed.set(address, { row, column, value: null, formula: after.formula, spill: { rows: values.length, columns: values[0]!.length, values: values.map((line) => line.map(() => null)) } });
  }
  const kept = cells.filter(({ row, column }) => !changed.has(cellAddress(row, column)));
  const styles = new Map(cells.map((cell) => [cellAddress(cell.row, cell.column), cell.style]));
  return [...kept, ...[...changed].map(([address, cell]) => ({ ...cell, style: styles.get(address) }))];
}

function contentAt(row: number, column: number, typed: BookValue): CellContent {
  return typeof typed === 'string' && typed.startsWith('=') ? { row, column, value: null, formula: typed } : { row, column, value: typed === '' ? null : typed };
}
