import { fault, type Fault } from '../fault';

/**
 * Why these lists cannot be laid side by side, interval by interval: each must hold as many counts as the first, none below
 * zero. The names are those of the workbook's arguments; `row` counts from 1.
 */
export function refuseCounts(lists: Readonly<Record<string, readonly number[]>>): Fault | undefined {
  const [[first, firstCounts]] = Object.entries(lists) as [[string, readonly number[]]];
  if (firstCounts.length === 0) return fault('no-data', first);
  for (const [argument, counts] of Object.entries(lists)) {
    if (counts.length !== firstCounts.length) return fault('unequal-sizes', argument, { given: counts.length, other: first, wanted: firstCounts.length });
    const unusable = counts.findIndex((count) => !(count >= 0 && count < Infinity));
    if (unusable >= 0) return fault('below', argument, { given: counts[unusable]!, limit: 0, row: unusable + 1 });
  }
  return undefined;
}
