import { Workbook } from 'exceljs';
import JSZip from 'jszip';
import { toStored } from '../../preview/files/stored-formula';
import { escapeXml } from '../../preview/files/xml';

export type EngineValue = string | number | boolean | null;

/** A workbook as a test writes it down: formulas as typed, without functions of ours. */
export interface FormulaBook {
  /** Rows from A1. Text starting with `=` is a formula, with `{=` one that is entered as an array. */
  readonly sheets: Readonly<Record<string, readonly (readonly EngineValue[])[]>>;
  /** What names stand for, `Lists!$A$1:$A$2000` or a formula, without an equals sign. */
  readonly names?: Readonly<Record<string, string>>;
}

const stored = (formula: string) => toStored(formula, () => false);

/** The same as a file. */
export async function bytesOf({ sheets, names = {} }: FormulaBook): Promise<Uint8Array> {
  const book = new Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = book.addWorksheet(name);
    rows.forEach((row, r) => row.forEach((content, c) => {
      const cell = sheet.getCell(r + 1, c + 1);
      if (typeof content === 'string' && content.startsWith('=')) cell.value = { formula: stored(content) };
      else if (typeof content === 'string' && content.startsWith('{=')) cell.value = { formula: stored(content.slice(1, -1)), shareType: 'array', ref: cell.address } as never;
      else if (content !== null) cell.value = content;
    }));
  }
  const zip = await JSZip.loadAsync(await book.xlsx.writeBuffer());
  const defined = Object.entries(names).map(([name, text]) => `<definedName name="${escapeXml(name)}">${escapeXml(stored(`=${text}`))}</definedName>`);
  if (defined.length > 0) {
    const xml = await zip.file('xl/workbook.xml')!.async('string');
    zip.file('xl/workbook.xml', xml.replace('</sheets>', `</sheets><definedNames>${defined.join('')}</definedNames>`));
  }
  return zip.generateAsync({ type: 'uint8array' });
}
