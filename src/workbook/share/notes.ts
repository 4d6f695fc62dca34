import { splitReference } from '../../sheets/sheet-reference';

export interface FoundNote {
  readonly sheet: string;
  readonly address: string;
  readonly content: string;
}

/** The notes of a sheet, where this Excel has them in its interface (ExcelApi 1.18). */
export function notesOf(sheet: Excel.Worksheet): Excel.NoteCollection | undefined {
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
    if (error instanceof OfficeExtension.Error && error.code === 'ApiNotFound') return [];
    throw error;
  }
}

function place(reference: string): { readonly sheet: string; readonly address: string } {
  const { sheet, address } = splitReference(reference);
  return { sheet: sheet ?? '', address };
}
