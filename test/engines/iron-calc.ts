import { execFile } from 'node:child_process';
import path from 'node:path';
import { parseArea } from '../../src/sheets/area';
import type { EngineValue, FormulaBook } from './formula-book';

/**
 * A workbook evaluated by IronCalc, which knows names that hold a LAMBDA. Cells are told as far as `sheets` writes rows: blanks
 * make room for what spills. Known limits: POISSON.DIST is not lifted over arrays, the density of GAMMA.DIST overflows at large x,
 * ROWS of an array constant fails.
 */
export async function evaluated(book: FormulaBook): Promise<(sheet: string, address: string) => EngineValue> {
  const answer = await run(JSON.stringify(book));
  const sheets = new Map(Object.keys(book.sheets).map((name, index) => [name, answer[index]!]));
  return (sheet, address) => {
    const { row, column } = parseArea(address)!;
    return sheets.get(sheet)?.[row]?.[column] ?? null;
  };
}

function run(book: string): Promise<EngineValue[][][]> {
  return new Promise((resolve, reject) => {
    const child = execFile(process.execPath, [path.join(__dirname, 'iron-calc.mjs')], { maxBuffer: 1 << 28, timeout: 240_000 }, (problem, stdout) => {
      if (problem) reject(problem);
      else resolve(JSON.parse(stdout) as EngineValue[][][]);
    });
    child.stdin!.end(book);
  });
}
