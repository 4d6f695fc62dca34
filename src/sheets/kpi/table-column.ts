/** Brackets, #, ' and @ mean something inside a structured reference unless an apostrophe goes before them. */
const escaped = (column: string) => column.replace(/['[\]#@]/g, (character) => `'${character}`);

/** `Calls[Answered]`: the data of a table's column. */
export function tableColumn(table: string, column: string): string {
  return `${table}[${escaped(column)}]`;
}

/**
 * `Calls[[#This Row],[Talk time]]`: the cell of a table's column in the row of the formula. Excel shows it as
 * `[@[Talk time]]`; the long form is that of its files, which other readers know too.
 */
export function tableCell(table: string, column: string): string {
  return `${table}[[#This Row],[${escaped(column)}]]`;
}
