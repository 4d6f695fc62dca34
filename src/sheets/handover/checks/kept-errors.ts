import { keptValue } from '../map/compared-sheet';
import type { Grid } from '../reading/grid';

/** Errors that stood on a sheet when it was handed over: `#N/A` may be there on purpose, where a chart has nothing to draw. */
export function keptErrors({ sheet: { values } }: Grid): number {
  return values.flat().filter((value) => value !== '' && keptValue(value, '') === '').length;
}
