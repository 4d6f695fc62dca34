import { INPUTS, type InputId } from '../inputs';
import { dimensionOf } from '../measure';
import type { Observations } from '../observations';
import { PART_OF } from '../part-of';
import type { Finding } from './finding';

/** A rounding in the planner's export is no contradiction. */
const SLACK = 1e-9;

/** Money may be credited; a count, a time or a score may not be negative. */
const mayBeNegative = (input: InputId) => INPUTS[input].measure.unit === 'money';

function negatives(input: InputId, column: readonly (number | null)[]): Finding[] {
  if (mayBeNegative(input)) return [];
  return column.flatMap((value, index) => (value !== null && value < 0 ? [{ code: 'negative', input, row: index + 1 } as const] : []));
}

function partsAbove(part: InputId, given: Observations): Finding[] {
  // Through what is not at hand to the next whole that is: answered within the limit, of calls offered.
  let whole = PART_OF[part];
  while (whole && !given[whole]) whole = PART_OF[whole];
  if (!whole) return [];
  const over: InputId = whole;
  const size = dimensionOf(INPUTS[part].measure).scale / dimensionOf(INPUTS[over].measure).scale;
  return (given[part] ?? []).flatMap((value, index) => {
    const all = given[over]?.[index];
    return value !== null && typeof all === 'number' && value * size > all * (1 + SLACK) ? [{ code: 'partAboveWhole', part, whole: over, row: index + 1 } as const] : [];
  });
}

/** Rows that contradict themselves: negative counts, parts above their whole. Of each kind and column the first few are told. */
export function rowFindings(given: Observations, atMost = 5): Finding[] {
  return (Object.entries(given) as [InputId, readonly (number | null)[]][])
    .flatMap(([input, column]) => [...negatives(input, column).slice(0, atMost), ...partsAbove(input, given).slice(0, atMost)]);
}

/** Rows in which one column has a number and another has none: their totals are of different rows. */
export function gapFindings(given: Observations): Finding[] {
  const columns = (Object.entries(given) as [InputId, readonly (number | null)[]][]).filter(([input]) => INPUTS[input].gather !== 'one');
  const rows = Math.max(0, ...columns.map(([, column]) => column.length));
  const filled = Array.from({ length: rows }, (_, row) => columns.some(([, column]) => typeof column[row] === 'number'));
  return columns.flatMap(([input, column]) => {
    const gaps = filled.filter((any, row) => any && typeof column[row] !== 'number').length;
    // An empty column is told as such.
    return gaps > 0 && column.some((value) => value !== null) ? [{ code: 'gaps', input, rows: gaps } as const] : [];
  });
}
