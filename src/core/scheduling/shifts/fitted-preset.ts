import type { OpeningHours } from './opening-hours';
import { FULL_TIME, NIGHT, PART_TIME, SPLIT } from './presets';
import type { ShiftRow } from './shift-row';

export const PRESETS = ['full-time', 'night', 'part-time', 'split'] as const;
export type PresetName = (typeof PRESETS)[number];

const HOUR = 60;
const MINUTES_PER_DAY = 1440;
const LAST_START = 23.5 * HOUR;
/** Open for longer than this, two crews of day shifts leave a night to be covered. */
const NIGHTS_FROM = 20 * HOUR;
/** A shift of this length or more has a meal. */
const MEAL_FROM = 6 * HOUR;
const USUAL_SHARE_OF_DAY = 0.5;

/** A sort of shift with starts that suit the hours of a centre: none begins before it opens or ends long after it closes. @returns null where it has no place there */
export function fittedPreset(name: PresetName, hours: OpeningHours): ShiftRow | null {
  switch (name) {
    case 'full-time': return fullTime(hours);
    case 'night': return needsNights(hours) ? NIGHT : null;
    case 'part-time': return partTime(hours);
    case 'split': return split(hours);
  }
}

/** The shift table that a plan begins with. */
export function fittedTable(hours: OpeningHours): ShiftRow[] {
  return (['full-time', 'night'] as const).flatMap((name) => fittedPreset(name, hours) ?? []);
}

const needsNights = ({ opens, closes }: OpeningHours) => closes - opens > NIGHTS_FROM;

function fullTime(hours: OpeningHours): ShiftRow {
  if (needsNights(hours)) return FULL_TIME;
  const length = Math.min(FULL_TIME.lengths[0]!, hours.closes - hours.opens);
  const { meal, breaks, ...row } = FULL_TIME;
  const middle = Math.floor((length * USUAL_SHARE_OF_DAY) / 30) * 30;
  return {
    ...row, lengths: [length], ...between(hours, length, row.startStep),
    ...(meal && length >= MEAL_FROM && { meal: { ...meal, from: Math.min(meal.from, middle), to: Math.min(meal.to, middle + 30) } }),
    ...(breaks && length > 2 * HOUR && { breaks }),
  };
}

function partTime(hours: OpeningHours): ShiftRow | null {
  const lengths = PART_TIME.lengths.filter((length) => length <= hours.closes - hours.opens);
  if (lengths.length === 0) return null;
  if (needsNights(hours)) return PART_TIME;
  return { ...PART_TIME, lengths, ...between(hours, lengths[0]!, PART_TIME.startStep) };
}

function split(hours: OpeningHours): ShiftRow | null {
  if (needsNights(hours)) return SPLIT;
  const shortest = SPLIT.lengths[0]! + SPLIT.split!.gaps[0]!;
  const spare = hours.closes - hours.opens - shortest;
  if (spare < 0) return null;
  return { ...SPLIT, ...between({ opens: hours.opens, closes: Math.min(hours.closes, hours.opens + shortest + 4 * HOUR) }, shortest, SPLIT.startStep) };
}

/** From the opening to the last start that is not over before the end. */
function between({ opens, closes }: OpeningHours, length: number, step: number): Pick<ShiftRow, 'earliestStart' | 'latestStart'> {
  const latest = opens + Math.ceil((closes - opens - length) / step) * step;
  // A centre that opens in the evening and closes by day: its starts lie on both sides of midnight.
  return latest < MINUTES_PER_DAY ? { earliestStart: opens, latestStart: latest } : { earliestStart: 0, latestStart: LAST_START };
}
