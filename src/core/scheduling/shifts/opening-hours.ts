/** When people are needed, over all days of a plan laid upon each other. Minutes after midnight. */
export interface OpeningHours {
  readonly opens: number;
  /** After `opens`, and past 1,440 where a day ends after midnight; a day later for a centre that never closes. */
  readonly closes: number;
}

const MINUTES_PER_DAY = 1440;

/** @param people needed, day by day from midnight on. @returns null where nobody is needed at all */
export function openingHours(people: readonly number[], intervalMinutes: number): OpeningHours | null {
  const perDay = MINUTES_PER_DAY / intervalMinutes;
  const open = new Set(people.flatMap((needed, interval) => (needed > 0 ? [interval % perDay] : [])));
  if (open.size === 0) return null;
  const times = [...open].sort((a, b) => a - b);
  // The day begins after its longest pause, which may lie on both sides of midnight.
  let opens = times[0]!;
  let pause = opens + perDay - times.at(-1)! - 1;
  times.slice(1).forEach((time, before) => {
    const closed = time - times[before]! - 1;
    if (closed <= pause) return;
    pause = closed;
    opens = time;
  });
  return { opens: opens * intervalMinutes, closes: (opens + perDay - pause) * intervalMinutes };
}
