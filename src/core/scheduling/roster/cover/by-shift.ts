import type { CellPrice, CoverTrack } from './cover';

/** Demand for each day and shift: a shift fills one cell of its day. */
export function coverByShift(cells: readonly (readonly CellPrice[])[]): CoverTrack {
  const cellsPerDay = cells[0]?.length ?? 0;
  return {
    cellsPerDay,
    spans: Array.from({ length: cellsPerDay }, (_, shift) => [[shift, shift + 1] as const]),
    cells: cells.flat(),
  };
}
