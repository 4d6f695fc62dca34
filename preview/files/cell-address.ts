/** `C` for 2. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `C5` for row 4, column 2. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `B2:D9`; one cell alone is written alone. */
export function rangeAddress(area: { row: number; column: number; rows: number; columns: number }): string {
  const first = cellAddress(area.row, area.column);
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${cellAddress(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/** Reads `B2`, `$B$2:$D$9`. */
export function parseRange(address: string): { row: number; column: number; rows: number; columns: number } | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i.exec(address.trim());
  if (!match) return undefined;
  const [, left = '', top = '', right = left, bottom = top] = match;
  const row = Math.min(Number(top), Number(bottom)) - 1;
  const column = Math.min(columnNumber(left), columnNumber(right));
  return {
    row,
    column,
    rows: Math.abs(Number(bottom) - Number(top)) + 1,
    columns: Math.abs(columnNumber(right) - columnNumber(left)) + 1,
  };
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
