/** Brackets, #, ' and @ mean something inside a structured reference unless an apostrophe goes before them. */
const escaped = (column: string) => column.replace(/['[\]#@]/g, (character) => `'${character}`);

/** `Calls[Answered]`: the data of a table's column. */
export function tableColumn(table: string, column: string): string {
  return `${table}[${escaped(column)}]`;
}

/** `Calls[@[Talk time]]`: the cell of a table's column in the row of the formula. */
export function tableCell(table: string, column: string): string {
  return `${table}[@[${escaped(column)}]]`;
}
