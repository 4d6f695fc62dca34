import type { NamePlan } from '../../sheets/plan';

export interface NamePlace {
  readonly name: string;
  /** The sheet that it belongs to, by name or id; absent for the workbook. */
  readonly sheet?: string;
}

/** Excel refused a definition, and doesn't say by itself which. */
export class RefusedName extends Error {
  constructor(readonly definition: string, readonly refusal: OfficeExtension.Error) {
    super(refusal.message);
  }
}

export function nameItem(context: Excel.RequestContext, { name, sheet }: NamePlace): Excel.NamedItem {
  const { names } = sheet === undefined ? context.workbook : context.workbook.worksheets.getItem(sheet);
  return names.getItemOrNullObject(name);
}

/** What names stand for now; null where there is no such name. */
export async function formulasOfNames(context: Excel.RequestContext, places: readonly NamePlace[]): Promise<readonly (string | null)[]> {
  const items = places.map((place) => nameItem(context, place));
  for (const item of items) item.load('formula');
  if (items.length > 0) await context.sync();
  return items.map((item) => (item.isNullObject ? null : String(item.formula)));
}

/** Defines one name after the other, each in a request of its own, so that one that is refused is known. */
export async function defineNames(context: Excel.RequestContext, names: readonly NamePlan[]): Promise<void> {
  const known = await formulasOfNames(context, names);
  for (const [index, { name, refersTo, comment }] of names.entries()) {
    if (known[index] === null) context.workbook.names.add(name, refersTo, comment);
    else if (known[index] !== refersTo) context.workbook.names.getItem(name).formula = refersTo;
    else continue;
    await syncName(context, name);
  }
}

export async function changeName(context: Excel.RequestContext, place: NamePlace, formula: string): Promise<void> {
  nameItem(context, place).formula = formula;
  await syncName(context, place.name);
}

async function syncName(context: Excel.RequestContext, name: string): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    if (error instanceof OfficeExtension.Error && error.code !== 'UndoNotSupported') throw new RefusedName(name, error);
    throw error;
  }
}
