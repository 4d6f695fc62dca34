/** The first so many cells of a column: more than these can't be read under one chart. */
export function firstRows(cells: string, rows: number): string {
  const [first = ''] = cells.split(':');
  const [, column = '', row = '1'] = /^([A-Z]+)(\d+)$/.exec(first) ?? [];
  return `${first}:${column}${Number(row) + rows - 1}`;
}
