import { isoDay, weekday } from '../../../../src/core/history/calendar-day';
import type { QueueHistory } from '../../../../src/core/history/call-history';
import { seededUniform } from '../../../reference/seeded-uniform';

/** 6 January 2025, a Monday. */
export const FIRST_MONDAY = 45_663;

interface Making {
  readonly days: number;
  /** Minutes at which intervals start; one entry for daily values. */
  readonly minutes?: readonly number[];
  readonly intervalMinutes?: number;
  readonly firstDay?: number;
  /** Calls of a usual Monday. */
  readonly level?: number;
  /** By ISO weekday from Monday; 0 for days without rows. */
  readonly week?: readonly number[];
  /** What is special about a day, as a factor; null leaves the day out. */
  readonly factor?: (day: number) => number | null;
  /** Standard deviation of the log of a day. */
  readonly noise?: number;
  readonly seed?: number;
}

const pad = (value: number) => String(value).padStart(2, '0');

/** A queue whose truth is known: level × weekday × shape of the day × noise, whole calls. */
export function madeQueue({ days, minutes = [0], intervalMinutes = minutes.length === 1 ? 1440 : minutes[1]! - minutes[0]!, firstDay = FIRST_MONDAY, level = 1000, week = [1.2, 1.1, 1, 1, 0.9, 0.5, 0.3], factor = () => 1, noise = 0.03, seed = 7 }: Making): QueueHistory {
  const uniform = seededUniform(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  const times: string[] = [];
  const calls: number[] = [];
  for (let day = firstDay; day < firstDay + days; day += 1) {
    const usual = week[weekday(day) - 1]! * level * Math.exp(noise * normal());
    const special = factor(day);
    if (usual === 0 || special === null) continue;
    minutes.forEach((minute, slot) => {
      const shape = minutes.length === 1 ? 1 : (1 + Math.sin(Math.PI * (slot + 0.5) / minutes.length)) / minutes.length / (1 + 2 / Math.PI);
      times.push(intervalMinutes >= 1440 ? isoDay(day) : `${isoDay(day)}T${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`);
      calls.push(Math.round(usual * special * shape));
    });
  }
  return queueOf(times, calls, intervalMinutes);
}

export function queueOf(times: readonly string[], calls: readonly number[], intervalMinutes: number, ahtSeconds: readonly (number | null)[] | null = null): QueueHistory {
  return {
    name: '', history: { intervalMinutes, times, calls }, places: times.map((_, index) => ({ row: index + 1, column: 2 })), ahtSeconds,
    meanAhtSeconds: null, offered: calls.reduce((a, b) => a + b, 0), answered: null, abandoned: null,
  };
}

/** The same queue with some of its values changed, dropped (null) or repeated (a list). */
export function altered(queue: QueueHistory, change: (time: string, calls: number) => number | null | readonly number[]): QueueHistory {
  const rows = queue.history.times.flatMap((time, index) => {
    const now = change(time, queue.history.calls[index]!);
    return now === null ? [] : (typeof now === 'number' ? [now] : now).map((calls) => ({ time, calls }));
  });
  return queueOf(rows.map(({ time }) => time), rows.map(({ calls }) => calls), queue.history.intervalMinutes);
}

export const HALF_HOURS = Array.from({ length: 24 }, (_, index) => 480 + 30 * index);
export const ROUND_THE_CLOCK = Array.from({ length: 24 }, (_, index) => 60 * index);
