/** Clocks change by an hour in the small hours, everywhere that they do. */
const CHANGE = { minutes: 60, latest: 3 * 60 };

/** Whether so many minutes from a minute of the day on may be the hour that clocks skip or repeat. */
export function isClockChange(minutes: number, minuteOfDay: number): boolean {
  return minutes === CHANGE.minutes && minuteOfDay <= CHANGE.latest;
}
