import { size, type Filled } from './filled';

/** Below what Excel on the web takes in one request. */
const CELLS_AT_ONCE = 20_000;
const RANGES_AT_ONCE = 400;

/** Rectangles gathered so that each portion is one request. */
export function portions(cells: readonly Filled[]): Filled[][] {
  const found: Filled[][] = [];
  let room = 0;
  for (const cell of cells) {
    if (found.length === 0 || size(cell) > room || found.at(-1)!.length === RANGES_AT_ONCE) {
      found.push([]);
      room = CELLS_AT_ONCE;
    }
    found.at(-1)!.push(cell);
    room -= size(cell);
  }
  return found;
}
