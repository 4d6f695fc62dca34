import { splitReference } from '../../../sheets/sheet-reference';
import { piecesOf, readPieces } from '../book/read-pieces';
import { fingerprint } from './fingerprint';

/** A fingerprint of what stands on a sheet: what is typed, and its formulas. What they show may change without anyone's doing. */
export async function printOf(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<string> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('address');
  sheet.load('name');
  await context.sync();
  const pieces = piecesOf([{ sheet, used: used.isNullObject ? null : splitReference(used.address).address }]);
  const { row, column, formulas } = (await readPieces(context, pieces, new Map(), {})).get(sheet.name)!;
  return fingerprint(JSON.stringify([row, column, formulas]));
}
