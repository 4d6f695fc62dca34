import type { CallHistory } from '../../../../src/core/forecasting';

/** Seeded uniform numbers in [0, 1): mulberry32. */
export function uniform(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Standard normal numbers, by Box and Muller. */
export function normal(seed: number): () => number {
  const next = uniform(seed);
  return () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}

/** A count of that mean: Knuth's method where small, rounded normal where large. */
export function poisson(seed: number): (mean: number) => number {
  const next = uniform(seed);
  const gauss = normal(seed + 1);
  return (mean) => {
    if (mean > 50) return Math.max(0, Math.round(mean + Math.sqrt(mean) * gauss()));
    let product = next();
    let count = 0;
    for (const limit = Math.exp(-mean); product > limit; count++) product *= next();
    return count;
  };
}

const FIRST = Date.UTC(2023, 0, 2);
const MS_PER_DAY = 86_400_000;

/** ISO date of the day so many days after Monday, 2 January 2023. */
export function dateOf(day: number): string {
  return new Date(FIRST + day * MS_PER_DAY).toISOString().slice(0, 10);
}

export const FIRST_SERIAL = (FIRST - Date.UTC(1899, 11, 30)) / MS_PER_DAY;

/** Calls by day and interval from Monday, 2 January 2023 on; null where nothing is known. */
export function historyOf(days: number, intervalMinutes: number, calls: (day: number, slot: number) => number | null): CallHistory {
  const times: string[] = [];
  const counts: number[] = [];
  for (let day = 0; day < days; day++) {
    for (let slot = 0; slot * intervalMinutes < 1440; slot++) {
      const count = calls(day, slot);
      if (count === null) continue;
      const minute = slot * intervalMinutes;
      times.push(`${dateOf(day)}T${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`);
      counts.push(count);
    }
  }
  return { intervalMinutes, times, calls: counts };
}

/** Calls over a day: none at night, a peak in the morning. */
export function dayShape(slot: number, slots: number): number {
  const hour = (24 * slot) / slots;
  return hour < 8 || hour >= 20 ? 0.05 : 1 + Math.sin(((hour - 8) / 12) * Math.PI);
}

export const WEEK = [1.3, 1.15, 1.1, 1.05, 1, 0.5, 0.4] as const;
