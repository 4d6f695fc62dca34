import { isFault } from '../../src/core/fault';
import { agentsForServiceLevel } from '../../src/core/queueing';
import { compileProblem, coverCase, envelopeRates, FULL_TIME, NIGHT, SPLIT, type CoverProblem } from '../../src/core/scheduling';

/** Calls of a round-the-clock centre by hour: quiet at night, a peak before noon, a plateau until the evening. */
const BY_HOUR = [14, 10, 8, 7, 8, 13, 27, 50, 78, 95, 100, 96, 86, 84, 88, 90, 85, 78, 72, 70, 62, 48, 34, 22];
const BY_DAY = [1.08, 1, 0.98, 0.97, 1.02, 0.82, 0.74];
const AHT_SECONDS = 240;
/** Of one person of the workforce on a day, days off counted in. */
const HOURS_PER_PERSON = 5.3;
const WAGE = 20;

/** What is worked of a shift, in steps from its start. */
type Form = readonly number[];

const form = (length: number, ...off: readonly (readonly [from: number, steps: number])[]): Form =>
  Array.from({ length }, (_, step) => step).filter((step) => off.every(([from, steps]) => step < from || step >= from + steps));
const around = (middle: number, count: number) => Array.from({ length: count }, (_, place) => middle - Math.floor(count / 2) + place);
const withMeal = (length: number, meal: number, places: number) => around((length - meal) / 2, places).map((from) => form(length, [from, meal]));

/** In half-hours, fourteen a start: 4 h; 6, 8 and 9 h with a meal placed. */
const HALF_HOURS = [form(8), ...withMeal(12, 1, 3), ...withMeal(16, 1, 5), ...withMeal(18, 2, 5)];
/** In quarter-hours, twenty-two a start. */
const QUARTERS = [form(16), ...withMeal(24, 2, 5), ...withMeal(32, 2, 7), ...withMeal(36, 4, 9)];
/** In quarter-hours, 125 a start: eight hours with a meal and a break before and after it, each placed. */
const WITH_BREAKS = around(15, 5).flatMap((meal) => around(7, 5).flatMap((first) => around(25, 5).map((second) => form(32, [first, 1], [meal, 2], [second, 1]))));

/** Cases made up for a workforce of so many people: Erlang C at 80 % in 20 s through the day, all starts of the clock. */
export const MADE_CASES: Readonly<Record<string, (people: number) => CoverProblem>> = {
  'day, half-hours, meal': (people) => made(1, 48, people, HALF_HOURS),
  'day, quarters, meal': (people) => made(1, 96, people, QUARTERS),
  'day, quarters, meal + 2 breaks': (people) => made(1, 96, people, WITH_BREAKS),
  'week, half-hours, meal': (people) => made(7, 48, people, HALF_HOURS),
  'week, half-hours, envelope + split': (people) => envelope(7, 48, people),
};

/** Nothing may be short, and every shift of the table is eight hours of work. */
function envelope(days: number, perDay: number, people: number): CoverProblem {
  const asked = coverCase({
    requirement: { intervalMinutes: 1440 / perDay, people: requirement(days, perDay, people) },
    rows: [FULL_TIME, NIGHT, SPLIT], rates: envelopeRates(WAGE), wagePerHour: WAGE, goesRound: true,
  });
  if (isFault(asked)) throw new Error(JSON.stringify(asked));
  return asked.problem;
}

function made(days: number, perDay: number, people: number, forms: readonly Form[]): CoverProblem {
  const steps = days * perDay;
  const hours = 24 / perDay;
  const candidates = Array.from({ length: steps }, (_, start) => forms.map((work) => (
    { covered: work.map((step) => (start + step) % steps), cost: work.length * hours * WAGE }))).flat();
  return compileProblem(requirement(days, perDay, people), hours, candidates, { under: [{ beyond: 0, perHour: 40 }], over: [{ beyond: 0, perHour: 6 }] });
}

function requirement(days: number, perDay: number, people: number): number[] {
  const intervalMinutes = 1440 / perDay;
  const shape = Array.from({ length: days * perDay }, (_, step) => hourly(((step % perDay) / perDay) * 24) * (days > 1 ? BY_DAY[Math.floor(step / perDay)]! : 1));
  const scale = (people * HOURS_PER_PERSON * days * 3600) / AHT_SECONDS / shape.reduce((sum, value) => sum + value, 0);
  return shape.map((value) => {
    const agents = agentsForServiceLevel({ calls: value * scale, ahtSeconds: AHT_SECONDS, intervalMinutes, serviceLevel: 0.8, answerWithinSeconds: 20 });
    if (isFault(agents)) throw new Error(JSON.stringify(agents));
    return agents;
  });
}

function hourly(hour: number): number {
  const from = BY_HOUR[Math.floor(hour)]!;
  return from + (BY_HOUR[(Math.floor(hour) + 1) % 24]! - from) * (hour % 1);
}
