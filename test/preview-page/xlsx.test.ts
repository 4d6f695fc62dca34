import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Workbook } from 'exceljs';
import JSZip from 'jszip';
import { readXlsx } from '../../preview/files/read-xlsx';
import { writeXlsx } from '../../preview/files/write-xlsx';
import type { ChartContent, SheetContent, WorkbookContent } from '../../preview/files/workbook-content';
import { CHART_KINDS } from '../../preview/files/chart-part';
import { PROTECTION_FLAGS, type ProtectionFlag } from '../../preview/objects/protection-model';

const addIn = { id: '6b1a5c0e-7d43-4f0c-9f0e-3c5d6f2a9b17', version: '1.0.0.0', isFunction: (name: string): boolean => name === 'ERLANGC' };

const axis = { title: { text: '', visible: false }, minimum: null, maximum: null, numberFormat: '', visible: true };

const chart: ChartContent = {
  name: 'Calls & agents',
  type: 'ColumnClustered',
  title: { text: 'Agents follow calls < all day', visible: true },
  legend: { visible: true, position: 'Bottom' },
  top: 30,
  left: 200,
  width: 320,
  height: 200,
  axes: { category: { ...axis, labels: 'Low' }, value: { ...axis, title: { text: 'Calls', visible: true }, minimum: 0 }, secondaryValue: { ...axis, title: { text: 'Agents', visible: true }, maximum: 50 } },
  series: [
    { id: '1', name: 'Calls', type: 'ColumnClustered', values: "'Plan'!B2:B4", categories: "'Plan'!A2:A4", colour: '#2f6fb5', lineWeight: null, axis: 'Primary' },
    { id: '2', name: 'Agents', type: 'Line', values: "'Plan'!C2:C4", categories: "'Plan'!A2:A4", colour: '#c55a11', lineWeight: 2, axis: 'Secondary' },
  ],
};

const empty: Omit<SheetContent, 'name' | 'cells'> = {
  hidden: false, ordinarySize: { width: 64, height: 20 }, columnWidths: new Map(), rowHeights: new Map(), freeze: { rows: 0, columns: 0 }, merges: [], tables: [], charts: [], conditions: [], validations: [], gridlines: true,
};

const locked = { ...Object.fromEntries(PROTECTION_FLAGS.map((flag) => [flag, false])) as Record<ProtectionFlag, boolean>, selectionMode: 'Normal' as const };

const noLook = { stopIfTrue: false, fill: '', fontColour: '', bold: null, italic: null };

const said = { ignoreBlanks: true, errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' }, prompt: { showPrompt: true, title: '', message: '' } };

const header = { bold: true, colour: '#ffffff', fill: '#1f3864' };

const book: WorkbookContent = {
  active: 1,
  settings: { 'callsheet.staffing': JSON.stringify({ sheet: 'Plan <"1">', note: '人手 & "more"\nline' }), plain: { rows: [1, 2], open: true } },
  names: [
    { name: 'target', refersTo: "'Plan'!$F$1", comment: 'share answered in time' },
    { name: 'DOUBLE', refersTo: 'LAMBDA(x,x*2)' },
    { name: 'own', refersTo: "'Plan'!$B$2", sheet: 0 },
  ],
  properties: { title: 'Plan <2026> & more', author: 'Wen', comments: '人手', custom: { Purpose: 'budget & cost', Version: 3, Share: 0.25, Final: true } },
  sheets: [
    {
      ...empty,
      id: '{6F1D0B52-8E6A-4B38-9E0C-2F7A11D0C3E4}',
      name: 'Plan',
      cells: [
        { row: 0, column: 0, value: 'Hour', style: header },
        { row: 0, column: 1, value: 'Calls', style: header },
        { row: 0, column: 2, value: 'Agents', style: header },
        ...[0, 1, 2].flatMap((hour) => [
          { row: hour + 1, column: 0, value: `${9 + hour}:00` },
          { row: hour + 1, column: 1, value: 100 + hour * 20, style: { numberFormat: '#,##0' } },
        ]),
        { row: 1, column: 2, value: 14, formula: '=ERLANGC(B2:B4,180)', spill: { rows: 3, columns: 1, values: [[14], [16], [18]] } },
        { row: 2, column: 2, value: null, style: { numberFormat: '0' } },
        { row: 1, column: 3, value: 200, formula: '=B2:B4*2', spill: { rows: 3, columns: 1, values: [[200], [240], [280]] } },
        { row: 5, column: 1, value: 360, formula: '=SUM(B2:B4)' },
        { row: 6, column: 1, value: { error: '#N/A' }, formula: '=NA()' },
        { row: 7, column: 1, value: true },
        { row: 8, column: 1, value: 41792 + 9 / 24, style: { numberFormat: 'yyyy-mm-dd hh:mm' } },
        { row: 0, column: 4, value: 5, style: { unlocked: true } },
        { row: 9, column: 1, value: 24, formula: '=DOUBLE(12)' },
        { row: 0, column: 5, value: 0.8, style: { numberFormat: '0.0%', borders: { bottom: { line: 'thin' as const, colour: '#1f3864' } } } },
      ],
      columnWidths: new Map([[0, 117]]),
      rowHeights: new Map([[0, 40]]),
      ordinarySize: { width: 88, height: 24 },
      freeze: { rows: 1, columns: 0 },
      notes: [{ row: 1, column: 2, content: 'Formula:\n=ERLANGC(B2:B4,180) & "more" <x>', author: 'Author' }, { row: 20, column: 0, content: ' 人手 ', author: 'Author' }],
      protection: { ...locked, allowFormatColumns: true, allowSort: true },
      merges: [{ row: 10, column: 0, rows: 1, columns: 3 }],
      charts: [chart],
      conditions: [
        { ...noLook, area: { row: 1, column: 1, rows: 3, columns: 2 }, type: 'Custom', rule: { formula: '=AND(B2>$B$1,"a&b"<>"$1")' }, stopIfTrue: true, fill: '#FFC94D', fontColour: '#3D2700', bold: true },
        { ...noLook, area: { row: 1, column: 1, rows: 3, columns: 2 }, type: 'Custom', rule: { formula: "=COUNTIF('Bob''s 311'!$B$2:$B$3,B2)>0" }, italic: false, fill: '#FFF0CC' },
        { ...noLook, area: { row: 5, column: 1, rows: 1, columns: 1 }, type: 'CellValue', rule: { formula1: '=100', formula2: '=$B$2', operator: 'NotBetween' }, italic: true },
        {
          ...noLook, area: { row: 1, column: 3, rows: 3, columns: 1 }, type: 'ColorScale',
          rule: { minimum: { type: 'LowestValue', color: '#FFFFFF' }, midpoint: { type: 'Percentile', formula: '50', color: '#FFF0CC' }, maximum: { type: 'HighestValue', color: '#F2958C' } },
        },
      ],
      validations: [
        { ...said, area: { row: 1, column: 0, rows: 3, columns: 1 }, rule: { list: { inCellDropDown: true, source: '9:00,10:00,"x" & <y>' } }, errorAlert: { showAlert: true, style: 'Warning', title: 'Not an hour', message: 'Choose one.' } },
        { ...said, area: { row: 8, column: 0, rows: 2, columns: 2 }, rule: { list: { inCellDropDown: false, source: "='Bob''s 311'!$A$2:$A$3" } }, ignoreBlanks: false },
        { ...said, area: { row: 0, column: 5, rows: 1, columns: 1 }, rule: { decimal: { formula1: 0, formula2: '=$B$2', operator: 'Between' } }, prompt: { showPrompt: true, title: 'Target', message: '0 to 1' } },
        { ...said, area: { row: 8, column: 3, rows: 1, columns: 1 }, rule: { custom: { formula: '=ISNUMBER(D9)' } } },
      ],
      gridlines: false,
    },
    {
      ...empty,
      name: "Bob's 311",
      cells: [
        { row: 0, column: 0, value: 'Date', style: header },
        { row: 0, column: 1, value: 'Calls', style: header },
        { row: 1, column: 0, value: 41640, style: { numberFormat: 'yyyy-mm-dd' } },
        { row: 1, column: 1, value: 175 },
        { row: 2, column: 0, value: 41641, style: { numberFormat: 'yyyy-mm-dd' } },
        { row: 2, column: 1, value: 212 },
      ],
      tables: [{ name: 'Calls', row: 0, column: 0, rows: 3, columns: 2, headers: true, style: 'TableStyleMedium2' }],
    },
  ],
};

async function reopened(content: WorkbookContent): Promise<WorkbookContent> {
  return (await readXlsx((await writeXlsx(content, addIn)).buffer, addIn.id)).content;
}

function cellAt(content: WorkbookContent, sheet: number, row: number, column: number): SheetContent['cells'][number] | undefined {
  return content.sheets[sheet]?.cells.find((cell) => cell.row === row && cell.column === column);
}

test('what is saved is what is opened: cells, formulas, styles, sizes, panes, merges, tables, names, charts, notes, protection, properties, conditions and rules on typing', async () => {
  const opened = await reopened(book);
  const sorted = (sheet: SheetContent): SheetContent => ({ ...sheet, cells: [...sheet.cells].sort((a, b) => a.row - b.row || a.column - b.column) });
  expect(opened.active).toBe(1);
  expect(opened.names).toEqual(book.names);
  expect(opened.settings).toEqual(book.settings);
  expect(opened.properties).toEqual(book.properties);
  expect(opened.sheets.map(sorted)).toEqual(book.sheets.map(sorted));
});

test('every kind of chart that the preview draws comes back as the same kind', async () => {
  const kinds = Object.keys(CHART_KINDS);
  const charts = kinds.map((type) => ({ ...chart, name: type, type, series: chart.series.map((series) => ({ ...series, type, axis: 'Primary' as const })) }));
  const [plan] = book.sheets;
  const opened = await reopened({ ...book, active: 0, sheets: [{ ...(plan as SheetContent), charts }] });
  expect(opened.sheets[0]?.charts.map((each) => [each.type, each.series.length])).toEqual(kinds.map((type) => [type, 2]));
});

test('an add-in function is stored under the name that Excel gives it, with its last value', async () => {
  const zip = await JSZip.loadAsync(await writeXlsx(book, addIn));
  const sheet = await zip.file('xl/worksheets/sheet1.xml')?.async('string');
  expect(sheet).toContain('cm="1"><f t="array" ref="C2:C4">_xldudf_ERLANGC(B2:B4,180)</f><v>14</v>');
  expect(await zip.file('xl/metadata.xml')?.async('string')).toContain('fDynamic="1"');
  expect(await zip.file('xl/workbook.xml')?.async('string')).toContain('<definedName name="DOUBLE">_xlfn.LAMBDA(_xlpm.x,_xlpm.x*2)</definedName>');
});

test('a range that meets an operator is stored as an array formula, so that Excel does not cut it down to one row', async () => {
  const zip = await JSZip.loadAsync(
    await writeXlsx({ ...book, sheets: [{ ...empty, name: 'A', cells: [{ row: 0, column: 3, value: 1, formula: '=SUM(A1:A3*2)' }, { row: 1, column: 3, value: 1, formula: '=SUM(A1:A3,2)' }] }] }, addIn),
  );
  const sheet = await zip.file('xl/worksheets/sheet1.xml')?.async('string');
  expect(sheet).toContain('<f t="array" ref="D1">SUM(A1:A3*2)</f>');
  expect(sheet).toContain('<f>SUM(A1:A3,2)</f>');
});

test('an ordinary workbook made by another program opens with its values, shared formulas and theme colours', async () => {
  const other = new Workbook();
  const sheet = other.addWorksheet('Data');
  sheet.getCell('A1').value = 2;
  sheet.getCell('A2').value = 3;
  sheet.getCell('B1').value = { formula: 'A1*2', result: 4, shareType: 'shared', ref: 'B1:B2' } as never;
  sheet.getCell('B2').value = { sharedFormula: 'B1', result: 6 } as never;
  sheet.getCell('C1').value = { richText: [{ text: 'bold ' }, { text: 'words' }] };
  sheet.getCell('C1').font = { color: { theme: 4 } };
  sheet.getCell('D1').value = new Date(Date.UTC(2014, 0, 1));
  const { content } = await readXlsx((await other.xlsx.writeBuffer()) as ArrayBuffer, addIn.id);
  expect(cellAt(content, 0, 1, 1)).toMatchObject({ formula: '=A2*2', value: 6 });
  expect(cellAt(content, 0, 0, 2)).toMatchObject({ value: 'bold words', style: { colour: '#4472c4' } });
  expect(cellAt(content, 0, 0, 3)?.value).toBe(41640);
});

test('conditions and rules on typing that another program wrote are held, each in the terms of its own first cell', async () => {
  const other = new Workbook();
  const sheet = other.addWorksheet('Data');
  sheet.addConditionalFormatting({ ref: 'A1:A3 C2:C4', rules: [
    { type: 'expression', formulae: ['AND(A1>$F$1,B1="x")'], priority: 2, style: { font: { bold: true, color: { argb: 'FFC00000' } } } },
    { type: 'cellIs', operator: 'greaterThan', formulae: [1], priority: 1, style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFBDFDC' } } } },
    { type: 'containsText', operator: 'containsText', text: 'E', priority: 3, style: { font: { italic: true } } },
  ] });
  sheet.getCell('A2').dataValidation = { type: 'list', formulae: ['"a,b"'], allowBlank: true, showErrorMessage: true, errorStyle: 'information' };
  const { content, left } = await readXlsx((await other.xlsx.writeBuffer()) as ArrayBuffer, addIn.id);
  const [one] = content.sheets;
  const [first, second] = [{ row: 0, column: 0, rows: 3, columns: 1 }, { row: 1, column: 2, rows: 3, columns: 1 }];
  expect(one?.conditions).toMatchObject([
    { area: first, type: 'CellValue', rule: { formula1: '=1', operator: 'GreaterThan' }, fill: '#FBDFDC', bold: null },
    { area: second, type: 'CellValue', rule: { formula1: '=1', operator: 'GreaterThan' } },
    { area: first, type: 'Custom', rule: { formula: '=AND(A1>$F$1,B1="x")' }, fontColour: '#C00000', bold: true, fill: '' },
    { area: second, type: 'Custom', rule: { formula: '=AND(C2>$F$1,D2="x")' } },
    { area: first, rule: { formula: '=NOT(ISERROR(SEARCH("E",A1)))' }, italic: true },
    { area: second, rule: { formula: '=NOT(ISERROR(SEARCH("E",C2)))' } },
  ]);
  expect(one?.validations).toEqual([
    { ...said, area: { row: 1, column: 0, rows: 1, columns: 1 }, rule: { list: { inCellDropDown: true, source: 'a,b' } }, errorAlert: { ...said.errorAlert, style: 'Information' }, prompt: { ...said.prompt, showPrompt: false } },
  ]);
  expect(left).toEqual([]);
});

test('rules that Excel keeps in an extension, for they look at another sheet, are held too', async () => {
  const zip = await JSZip.loadAsync(await writeXlsx({ ...book, sheets: [{ ...empty, name: 'A', cells: [{ row: 0, column: 0, value: 1 }] }] }, addIn));
  const extension = `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="expression" priority="1" id="{1}"><xm:f>COUNTIF(B!$A$1:$A$3,A1)&gt;0</xm:f><x14:dxf><font><b/><i val="0"/></font><fill><patternFill><bgColor rgb="FFDDF1EE"/></patternFill></fill></x14:dxf></x14:cfRule><xm:sqref>A1:A9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>B!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>A1:A9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;
  const at = 'xl/worksheets/sheet1.xml';
  zip.file(at, (await zip.file(at)!.async('string')).replace('</worksheet>', `${extension}</worksheet>`));
  const { content } = await readXlsx(await zip.generateAsync({ type: 'arraybuffer' }), addIn.id);
  const area = { row: 0, column: 0, rows: 9, columns: 1 };
  expect(content.sheets[0]?.conditions).toMatchObject([{ area, rule: { formula: '=COUNTIF(B!$A$1:$A$3,A1)>0' }, fill: '#DDF1EE', bold: true, italic: false }]);
  expect(content.sheets[0]?.validations).toMatchObject([{ area, rule: { list: { source: '=B!$A$1:$A$3' } }, errorAlert: { showAlert: true } }]);
});

test('another reader finds the same conditions and rules on typing in a saved file', async () => {
  const other = new Workbook();
  await other.xlsx.load((await writeXlsx(book, addIn)).buffer);
  const sheet = other.getWorksheet('Plan')!;
  // exceljs does not type what it has read.
  const { conditionalFormattings } = sheet as unknown as { conditionalFormattings: { ref: string; rules: Record<string, unknown>[] }[] };
  expect(conditionalFormattings.map(({ ref, rules }) => [ref, rules.map(({ type, priority, operator, formulae }) => [type, priority, operator, formulae])])).toEqual([
    ['B2:C4', [['expression', 1, undefined, ['AND(B2>$B$1,"a&b"<>"$1")']], ['expression', 2, undefined, ["COUNTIF('Bob''s 311'!$B$2:$B$3,B2)>0"]]]],
    ['B6', [['cellIs', 3, 'notBetween', ['100', '$B$2']]]],
    ['D2:D4', [['colorScale', 4, undefined, undefined]]],
  ]);
  const [strong, pale] = conditionalFormattings[0]!.rules.map(({ style }) => style);
  expect(strong).toMatchObject({ font: { bold: true, color: { argb: 'FF3D2700' } }, fill: { bgColor: { argb: 'FFFFC94D' } } });
  expect(pale).toMatchObject({ fill: { bgColor: { argb: 'FFFFF0CC' } } });
  expect(sheet.getCell('A3').dataValidation).toMatchObject({ type: 'list', formulae: ['"9:00,10:00,""x"" & <y>"'], errorStyle: 'warning', errorTitle: 'Not an hour', error: 'Choose one.' });
  expect(sheet.getCell('B10').dataValidation).toMatchObject({ type: 'list', formulae: ["'Bob''s 311'!$A$2:$A$3"] });
  expect(sheet.getCell('F1').dataValidation).toMatchObject({ type: 'decimal', promptTitle: 'Target' });
});

test('what the preview cannot hold is named', async () => {
  const other = new Workbook();
  const sheet = other.addWorksheet('Data');
  sheet.getCell('A1').value = 2;
  sheet.getCell('A1').note = 'why';
  sheet.getCell('A2').dataValidation = { type: 'any', formulae: [], showInputMessage: true, prompt: 'Only a hint' } as never;
  sheet.addConditionalFormatting({ ref: 'A1', rules: [{ type: 'dataBar', priority: 1, cfvo: [{ type: 'min' }, { type: 'max' }] } as never] });
  const { left, content } = await readXlsx((await other.xlsx.writeBuffer()) as ArrayBuffer, addIn.id);
  expect([...left].sort()).toEqual(['conditional formats', 'data validation']);
  expect(content.sheets[0]?.notes).toEqual([{ row: 0, column: 0, content: 'why', author: 'Author' }]);
});

test('settings lie where Office keeps an add-in’s: a web extension part that the list of panes leads to', async () => {
  const zip = await JSZip.loadAsync(await writeXlsx({ ...book, settings: { '人手': 'a"b' } }, addIn));
  const text = async (path: string): Promise<string> => (await zip.file(path)?.async('string')) ?? '';
  expect(await text('_rels/.rels')).toContain('relationships/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"');
  expect(await text('xl/webextensions/_rels/taskpanes.xml.rels')).toContain('Id="rId1" Type="http://schemas.microsoft.com/office/2011/relationships/webextension" Target="webextension1.xml"');
  expect(await text('xl/webextensions/taskpanes.xml')).toContain('r:id="rId1"');
  const extension = await text('xl/webextensions/webextension1.xml');
  expect(extension).toContain(`<we:reference id="${addIn.id}" version="1.0.0.0"`);
  expect(extension).toContain('<we:property name="人手" value="&quot;a\\&quot;b&quot;"/>');
  const types = await text('[Content_Types].xml');
  expect(types).toContain('PartName="/xl/webextensions/webextension1.xml" ContentType="application/vnd.ms-office.webextension+xml"');
  expect(types).toContain('PartName="/xl/webextensions/taskpanes.xml" ContentType="application/vnd.ms-office.webextensiontaskpanes+xml"');
});

test('a workbook without settings names no add-in', async () => {
  const zip = await JSZip.loadAsync(await writeXlsx({ ...book, settings: {} }, addIn));
  expect(zip.file(/webextension/)).toEqual([]);
});

test('settings with thousands of quotes and of any length come back whole', async () => {
  const settings = { long: JSON.stringify(Array.from({ length: 5000 }, (_, index) => ({ 'cell "quoted"': `<${index}> & so on` }))) };
  expect((await reopened({ ...book, settings })).settings).toEqual(settings);
});

test('settings are found however the add-in was installed; those of another add-in are named, not taken', async () => {
  const part = (id: string, reference: string, value: string): string =>
    `<?xml version="1.0"?><x:webextension xmlns:x="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="${id}"><x:reference id="${reference}" version="1.0" store="en-US" storeType="OMEX"/><x:properties><x:property name="a" value="${value}"/></x:properties></x:webextension>`;
  const zip = await JSZip.loadAsync(await writeXlsx({ ...book, settings: {} }, addIn));
  zip.file('xl/webextensions/webextension1.xml', part('{0A}', 'WA104295828', '1'));
  zip.file('xl/webextensions/webextension2.xml', part('{0B}', `{${addIn.id.toUpperCase()}}`, '[2]'));
  const { content, left } = await readXlsx(await zip.generateAsync({ type: 'arraybuffer' }), addIn.id);
  expect(content.settings).toEqual({ a: [2] });
  expect(left).toEqual(['other add-ins']);
});

const soffice = ['/usr/bin/soffice', '/usr/bin/libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'].find((each) => existsSync(each));

// Another program's opinion of our file. Skipped where LibreOffice is not installed.
(soffice ? test : test.skip)(
  'LibreOffice opens the saved file and sees the same values, the table, the chart, notes, protection and properties',
  async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'callsheet-'));
    try {
      writeFileSync(path.join(folder, 'book.xlsx'), await writeXlsx(book, addIn));
      const convert = (format: string): void => {
        execFileSync(soffice as string, [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--norestore', '--convert-to', format, '--outdir', path.join(folder, 'out'), path.join(folder, 'book.xlsx')], { stdio: 'ignore' });
      };
      convert('xlsx');
      convert('ods');
      const { content } = await readXlsx(new Uint8Array(readFileSync(path.join(folder, 'out/book.xlsx'))).buffer, addIn.id);
      expect(content.sheets.map((sheet) => sheet.name)).toEqual(['Plan', "Bob's 311"]);
      expect([1, 2, 3].map((row) => cellAt(content, 0, row, 1)?.value)).toEqual([100, 120, 140]);
      expect(cellAt(content, 0, 5, 1)).toMatchObject({ value: 360, formula: '=SUM(B2:B4)' });
      expect(cellAt(content, 0, 8, 1)?.value).toBeCloseTo(41792.375, 9);
      // Recalculated there; a function of an add-in it does not have keeps its text.
      expect(cellAt(content, 0, 1, 3)).toMatchObject({ formula: '=B2:B4*2', spill: { rows: 3, values: [[200], [240], [280]] } });
      expect(cellAt(content, 0, 1, 2)?.formula?.toUpperCase()).toBe('=ERLANGC(B2:B4,180)');
      expect(content.sheets[1]?.tables).toMatchObject([{ name: 'Calls', rows: 3, columns: 2 }]);
      expect(content.sheets[0]?.charts[0]).toMatchObject({ title: { text: chart.title.text }, series: [{ type: 'ColumnClustered' }, { type: 'Line', axis: 'Secondary' }] });
      expect(new Map(content.sheets[0]?.notes?.map((note) => [`${note.row},${note.column}`, note.content]))).toEqual(new Map([['1,2', 'Formula:\n=ERLANGC(B2:B4,180) & "more" <x>'], ['20,0', ' 人手 ']]));
      expect(content.sheets[0]?.protection).toMatchObject({ allowInsertRows: false, selectionMode: 'Normal' });
      expect(content.properties).toMatchObject({ title: 'Plan <2026> & more', author: 'Wen', comments: '人手', custom: { Purpose: 'budget & cost', Version: 3, Share: 0.25, Final: true } });
      expect(content.names.map(({ name }) => name).sort()).toEqual(['DOUBLE', 'own', 'target']);
      const drawn = await JSZip.loadAsync(readFileSync(path.join(folder, 'out/book.ods')));
      expect(drawn.file(/^Object \d+\/content\.xml$/)).toHaveLength(1);
      const inside = (await drawn.file('content.xml')?.async('string')) ?? '';
      expect(inside).toContain('style:cell-protect="none"');
      expect(inside.match(/<calcext:condition /g)).toHaveLength(3);
      expect(inside.match(/formula-is\(AND\(\[\.B2\]&gt;\[\.\$B\$1\]/g)).toHaveLength(1);
      expect(inside.match(/<calcext:color-scale-entry /g)).toHaveLength(3);
      expect(inside.match(/<table:content-validation /g)).toHaveLength(4);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  120_000,
);
