/** Excel's text for a text. */
export const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;

/** The number in a row of a column, or nothing where there is no row or no number: blank text that spilled is an empty cell to some engines. */
export const taken = (column: string, row: string) => `IF(ISNUMBER(${row}),IF(ISNUMBER(INDEX(${column},${row})),INDEX(${column},${row}),""),"")`;

/** Where a row or a month has no total. */
export const NONE = '–';

/** A cell that is a number or blank text, seen from elsewhere. */
export const seen = (cell: string) => `IF(ISNUMBER(${cell}),${cell},"")`;

/** The bars of a trend, from the lowest of the row to the highest; a blank where a month has none. Needs Excel 2019. */
export function trendText(cells: string): string {
  const span = `(MAX(${cells})-MIN(${cells}))`;
  return `=IF(COUNT(${cells})<2,"",IF(ROUND(${span},9)=0,REPT("▄",COUNT(${cells})),CONCAT(IF(ISNUMBER(${cells}),MID("${BARS}",1+ROUND(7*(${cells}-MIN(${cells}))/${span},0),1)," "))))`;
}

const BARS = '▁▂▃▄▅▆▇█';

/** The same, for what the sheet is expected to show. */
export function trendShown(values: readonly (number | null)[]): string {
  const numbers = values.filter((value) => value !== null);
  if (numbers.length < 2) return '';
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  if (high - low < 1e-9) return '▄'.repeat(numbers.length);
  return values.map((value) => (value === null ? ' ' : BARS[Math.round(7 * (value - low) / (high - low))])).join('');
}

/** A light by shape and word. */
export function lightText(score: string, green: string, amber: string, words: Readonly<Record<'green' | 'amber' | 'red', string>>): string {
  return `=IF(ISNUMBER(${score}),IF(${score}>=${green}-1E-9,${quoted(words.green)},IF(${score}>=${amber}-1E-9,${quoted(words.amber)},${quoted(words.red)})),"")`;
}
