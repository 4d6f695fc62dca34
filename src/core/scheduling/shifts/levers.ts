import { fittedPreset } from './fitted-preset';
import type { OpeningHours } from './opening-hours';
import type { ShiftRow } from './shift-row';

/** What a planner may change about shifts so that they follow the curve more closely. */
export const LEVERS = ['part-time', 'split', 'freer-starts'] as const;
export type Lever = (typeof LEVERS)[number];

const HALF_HOUR = 30;
const QUARTER = 15;
const LAST_START = 1435;

/** The shift table with a lever pulled. @returns null where it is pulled already, or the centre's hours leave it no room */
export function pullLever(lever: Lever, rows: readonly ShiftRow[], hours: OpeningHours): readonly ShiftRow[] | null {
  switch (lever) {
    case 'part-time': return withPreset('part-time', rows, hours, rows.some((row) => row.partTime === true));
    case 'split': return withPreset('split', rows, hours, rows.some((row) => row.split !== undefined));
    case 'freer-starts': return freer(rows, hours);
  }
}

function withPreset(name: 'part-time' | 'split', rows: readonly ShiftRow[], hours: OpeningHours, isThere: boolean): readonly ShiftRow[] | null {
  const row = isThere ? null : fittedPreset(name, hours);
  return row && [...rows, row];
}

/** Starts every quarter of an hour, from half an hour earlier to half an hour later: as far as the centre is open. */
function freer(rows: readonly ShiftRow[], { opens, closes }: OpeningHours): readonly ShiftRow[] | null {
  const freed = rows.map((row): ShiftRow => {
    const longest = Math.max(...row.lengths) + Math.max(0, ...(row.split?.gaps ?? []));
    const startStep = Math.min(row.startStep, QUARTER);
    const isOpen = closes - opens >= 1440;
    const earliest = Math.max(isOpen ? 0 : Math.min(opens, row.earliestStart), row.earliestStart - HALF_HOUR);
    const latest = Math.min(LAST_START, isOpen ? Infinity : Math.max(closes - longest, row.latestStart), row.latestStart + HALF_HOUR);
    // Starts that were there stay.
    return { ...row, startStep, earliestStart: row.earliestStart - Math.floor(Math.max(0, row.earliestStart - earliest) / startStep) * startStep, latestStart: Math.max(row.latestStart, latest) };
  });
  const changed = freed.some((row, at) => row.startStep !== rows[at]!.startStep || row.earliestStart !== rows[at]!.earliestStart || row.latestStart !== rows[at]!.latestStart);
  return changed ? freed : null;
}
