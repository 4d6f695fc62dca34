/** `'Calls 2026'!A1:C49`: a reference that any formula may use, quoted where Excel wants it quoted. */
export function sheetReference(sheet: string, address: string): string {
  return `${quotedSheet(sheet)}!${address}`;
}

/** Excel leaves only plain words unquoted; `311`, `AB12` and `R1C1` would read as numbers or cells. */
export function quotedSheet(sheet: string): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet) && !/^[A-Za-z]{1,3}\d+$/.test(sheet) && !/^r\d*c\d*$/i.test(sheet);
  return plain ? sheet : `'${sheet.replace(/'/g, "''")}'`;
}

export interface SheetReference {
  readonly sheet: string | null;
  readonly address: string;
}

/** Takes a typed or returned address apart: `'Tom''s'!A1` is A1 on Tom's. */
export function splitReference(reference: string): SheetReference {
  const text = reference.trim().replace(/^=/, '');
  const quoted = /^'((?:[^']|'')+)'!(.+)$/.exec(text);
  if (quoted) return { sheet: (quoted[1] ?? '').replace(/''/g, "'"), address: (quoted[2] ?? '').replace(/\$/g, '') };
  const bang = text.lastIndexOf('!');
  if (bang < 0) return { sheet: null, address: text.replace(/\$/g, '') };
  return { sheet: text.slice(0, bang), address: text.slice(bang + 1).replace(/\$/g, '') };
}
