/** What a cell of a planner's table may hold. Blank is the empty text, as Excel hands it over. */
export type TableCell = string | number | boolean;

export type TableRow = readonly TableCell[];

export function isBlank(cell: TableCell | undefined): boolean {
  return cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}
