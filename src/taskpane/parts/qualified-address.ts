import { sheetReference, splitReference } from '../../sheets/sheet-reference';

/** `Calls!A1:C49`, whatever of sheet and dollar signs the address itself brings along. */
export function qualifiedAddress(place: { readonly sheet: string; readonly address: string }): string {
  return sheetReference(place.sheet, splitReference(place.address).address);
}
