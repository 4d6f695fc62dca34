/** `Calls!A1:C49`, the sheet in quotes only where Excel wants them. */
export function qualifiedAddress(place: { readonly sheet: string; readonly address: string }): string {
  const address = place.address.slice(place.address.lastIndexOf('!') + 1).replace(/\$/g, '');
  return `${quotedSheet(place.sheet)}!${address}`;
}

export function quotedSheet(sheet: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^[A-Za-z]{1,3}\d+$/.test(sheet);
  return plain ? sheet : `'${sheet.replace(/'/g, "''")}'`;
}
