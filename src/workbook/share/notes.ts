import { splitReference } from '../../sheets/sheet-reference';

export interface NotePlace {
  /** Its name or its id. */
  readonly sheet: string;
  readonly address: string;
}

export interface FoundNote extends NotePlace {
  readonly content: string;
}

const NOTES_AT_ONCE = 300;

/** The notes of a sheet, where this Excel has them in its interface (ExcelApi 1.18). */
function notesOf(sheet: Excel.Worksheet): Excel.NoteCollection | undefined {
  return (sheet as Partial<Excel.Worksheet>).notes;
}

/** Every note of these sheets with its cell; none where this Excel doesn't tell. */
export async function notesOn(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<FoundNote[]> {
  const collections = sheets.flatMap((sheet) => notesOf(sheet) ?? []);
  if (collections.length === 0) return [];
  try {
    for (const notes of collections) notes.load('items/content');
    await context.sync();
    const placed = collections.flatMap(({ items }) => items.map((note) => ({ note, cell: note.getLocation() })));
    for (const { cell } of placed) cell.load('address');
    if (placed.length > 0) await context.sync();
    return placed.map(({ note, cell }) => ({ ...place(cell.address), content: note.content }));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/**
 * Gives cells these notes, in place of their own; a note without a content is taken away. Tells which could not be: an older
 * Excel has no notes in its interface, and a cell with a thread of comments takes none.
 */
export async function putNotes(context: Excel.RequestContext, notes: readonly (NotePlace & { readonly content?: string })[]): Promise<readonly NotePlace[]> {
  const left: NotePlace[] = [];
  for (let start = 0; start < notes.length; start += NOTES_AT_ONCE) {
    const some = notes.slice(start, start + NOTES_AT_ONCE);
    if (await tried(() => put(context, some))) continue;
    for (const note of some) if (!await tried(() => put(context, [note]))) left.push({ sheet: note.sheet, address: note.address });
  }
  return left;
}

async function put(context: Excel.RequestContext, notes: readonly (NotePlace & { readonly content?: string })[]): Promise<boolean> {
  const placed = notes.map((note) => ({ ...note, collection: notesOf(context.workbook.worksheets.getItem(note.sheet)) }));
  if (placed.some(({ collection }) => !collection)) return false;
  const known = placed.map(({ collection, address }) => collection!.getItemOrNullObject(address));
  for (const note of known) note.load('content');
  await context.sync();
  placed.forEach(({ collection, address, content }, index) => {
    const note = known[index]!;
    if (content === undefined) {
      if (!note.isNullObject) note.delete();
    } else if (note.isNullObject) collection!.add(address, content);
    else if (note.content !== content) note.content = content;
  });
  await context.sync();
  return true;
}

async function tried(work: () => Promise<boolean>): Promise<boolean> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof OfficeExtension.Error && error.code !== 'UndoNotSupported') return false;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && error.code === 'ApiNotFound';
}

function place(reference: string): NotePlace {
  const { sheet, address } = splitReference(reference);
  return { sheet: sheet ?? '', address };
}
