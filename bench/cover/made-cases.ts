import { agentsForServiceLevel } from '../../src/core/queueing';
import { isFault } from '../../src/core/fault';
import type { CoverProblem } from '../../src/core/scheduling/cover/problem';
import { misfitSlopes } from '../../src/core/scheduling/cover/misfit';

/** Calls of a round-the-clock centre through one day, an hour each: quiet at night, a peak before noon, another in the evening. */
const DAY = [14, 10, 8, 7, 8, 13, 27, 50, 78, 95, 100, 96, 86, 84, 88, 90, 85, 78, 72, 70, 62, 48, 34, 22];
const WEEK = [1.08, 1, 0.98, 0.97, 1.02, 0.82, 0.74];

export function need(days: number, perDay: number, people: number): Float64Array {
  const minutes = 1440 / perDay;
  const shape = Float64Array.from({ length: days * perDay }, (_, step) => {
    const hour = ((step % perDay) / perDay) * 24;
    const from = DAY[Math.floor(hour)]!;
    return (from + (DAY[(Math.floor(hour) + 1) % 24]! - from) * (hour % 1)) * (days > 1 ? WEEK[Math.floor(step / perDay)]! : 1);
  });
  const sum = shape.reduce((total, value) => total + value, 0);
  const erlangs = (people * 5.3 * days * 60) / minutes / sum;
  return shape.map((value) => {
    const agents = agentsForServiceLevel({ calls: (value * erlangs * minutes * 60) / 240, ahtSeconds: 240, intervalMinutes: minutes, serviceLevel: 0.8, answerWithinSeconds: 20 });
    if (isFault(agents)) throw new Error(JSON.stringify(agents));
    return agents;
  });
}

interface Form {
  readonly length: number;
  /** Working steps after the start. */
  readonly work: readonly number[];
}

const around = (middle: number, count: number) => Array.from({ length: count }, (_, place) => middle - Math.floor(count / 2) + place);
const form = (length: number, ...off: readonly (readonly [number, number])[]): Form => ({
  length, work: Array.from({ length }, (_, step) => step).filter((step) => off.every(([from, long]) => step < from || step >= from + long)),
});
const withMeal = (length: number, meal: number, places: number) => around((length - meal) / 2, places).map((from) => form(length, [from, meal]));

export const FORMS = {
  /** Half-hours: 4 h, 6 h, 8 h and 9 h with a meal placed: 14 a start. */
  half: [form(8), ...withMeal(12, 1, 3), ...withMeal(16, 1, 5), ...withMeal(18, 2, 5)],
  /** Quarter-hours: 22 a start. */
  quarter: [form(16), ...withMeal(24, 2, 5), ...withMeal(32, 2, 7), ...withMeal(36, 4, 9)],
  /** Quarter-hours, eight hours with a meal and a break on either side of it: 125 a start. */
  breaks: around(15, 5).flatMap((meal) => around(7, 5).flatMap((first) => around(25, 5).map((second) => form(32, [first, 1], [meal, 2], [second, 1])))),
};

export function madeProblem(days: number, perDay: number, people: number, forms: readonly Form[], { wage = 20, under = 40, over = 6 } = {}): CoverProblem {
  const steps = days * perDay;
  const hours = 24 / perDay;
  const needed = need(days, perDay, people);
  const list = Array.from({ length: steps }, (_, start) => forms.map(({ work }) => work.map((step) => (start + step) % steps))).flat();
  const starts = new Int32Array(list.length + 1);
  let at = 0;
  list.forEach((covered, index) => { starts[index] = at; at += covered.length; });
  starts[list.length] = at;
  return {
    steps, starts, covered: Int32Array.from(list.flat()), costs: Float64Array.from(list, (covered) => covered.length * hours * wage),
    most: Int32Array.from(list, (covered) => Math.max(...covered.map((step) => needed[step]!))),
    misfit: misfitSlopes(needed, hours, { under: [{ beyond: 0, perHour: under }], over: [{ beyond: 0, perHour: over }] }),
  };
}

export const MADE = {
  day48x: (people: number) => madeProblem(1, 48, people, FORMS.half),
  day96m: (people: number) => madeProblem(1, 96, people, FORMS.quarter),
  day96x: (people: number) => madeProblem(1, 96, people, FORMS.breaks),
  week336x: (people: number) => madeProblem(7, 48, people, FORMS.half),
};
