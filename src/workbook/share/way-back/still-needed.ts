import { splitReference } from '../../../sheets/sheet-reference';
import { piecesOf, readPieces } from '../book/read-pieces';

interface Things {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
}

/**
 * Which of these sheets and names formulas elsewhere still speak of: cells that someone has changed, formulas that someone has
 * added. What only they need among themselves is not needed.
 */
export async function stillNeeded(context: Excel.RequestContext, { sheets, names }: Things): Promise<{ readonly sheets: ReadonlySet<string>; readonly names: ReadonlySet<string> }> {
  if (sheets.length + names.length === 0) return { sheets: new Set(), names: new Set() };
  const { worksheets, names: all } = context.workbook;
  worksheets.load('items/name');
  all.load('items/name,items/formula');
  await context.sync();
  const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
  for (const range of used) range.load('address');
  await context.sync();
  const filled = worksheets.items.map((sheet, index) => ({ sheet, used: used[index]!.isNullObject ? null : splitReference(used[index]!.address).address }));
  const contents = await readPieces(context, piecesOf(filled), new Map(), {});
  const bySheet = new Map([...contents].map(([sheet, { formulas }]) => [sheet, formulasOf(formulas.flat())]));
  const byName = new Map(all.items.map(({ name, formula }) => [name, String(formula)]));

  const needed = { sheets: new Set<string>(), names: new Set<string>() };
  // What is needed needs others in its turn.
  for (let speaking = speakers(bySheet, byName, { sheets, names }); speaking.length > 0;) {
    const found = { sheets: sheets.filter((sheet) => !needed.sheets.has(sheet) && speaking.some((formula) => mentionsSheet(formula, sheet))), names: names.filter((name) => !needed.names.has(name) && speaking.some((formula) => mentionsName(formula, name))) };
    found.sheets.forEach((sheet) => needed.sheets.add(sheet));
    found.names.forEach((name) => needed.names.add(name));
    speaking = [...found.sheets.flatMap((sheet) => bySheet.get(sheet) ?? []), ...found.names.flatMap((name) => byName.get(name) ?? [])];
  }
  return needed;
}

function speakers(bySheet: ReadonlyMap<string, readonly string[]>, byName: ReadonlyMap<string, string>, { sheets, names }: Things): string[] {
  return [
    ...[...bySheet].flatMap(([sheet, formulas]) => (sheets.includes(sheet) ? [] : formulas)),
    ...[...byName].flatMap(([name, formula]) => (names.includes(name) ? [] : [formula])),
  ];
}

function formulasOf(contents: readonly unknown[]): string[] {
  return contents.filter((content): content is string => typeof content === 'string' && content.startsWith('='));
}

/** Texts in a formula are not its references. */
const withoutTexts = (formula: string) => formula.replace(/"(?:[^"]|"")*"/g, '""');

function mentionsSheet(formula: string, sheet: string): boolean {
  const code = withoutTexts(formula).toLowerCase();
  const name = sheet.toLowerCase();
  return code.includes(`'${name.replaceAll("'", "''")}'!`) || new RegExp(`(?<![\\p{L}\\p{N}_.'])${escaped(name)}!`, 'u').test(code);
}

function mentionsName(formula: string, name: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}_.\\\\!'])${escaped(name)}(?![\\p{L}\\p{N}_.\\\\!'])`, 'iu').test(withoutTexts(formula));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
