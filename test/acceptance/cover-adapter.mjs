#!/usr/bin/env node
// People on shifts with the built core: one question as JSON on stdin, the answer as JSON on stdout. After `npm run build`:
//   node test/acceptance/cover-adapter.mjs < question.json
//
// question: { requirement, shifts, costs?, seconds?, seed?, days?, wrap? }
//   requirement  number[], people by interval; or number[][], a list for each day. A flat list is cut into `days` days; without
//                that, into days of 24 hours if all shifts fit into the first (a flat week is known by its length).
//   shifts       objects with `cover`, a list of 0 and 1 as long as a day or the whole, or a list of interval numbers from 0;
//                or with `start` and `length` (or `end`) in intervals; or a bare `cover` list. Past the last interval comes the first: a night runs on into the
//                next day, and from the last day into the first. `wrap: "day"` keeps each shift in its own day, its end
//                at that day's beginning; `wrap: "none"` cuts it off at the end of the last day.
//                A shift that fits into one day is offered on each day, or on those in its `day` or `days` (from 0).
//                Optional: cost (of one person), paid (hours), max and min (people a day), name, type.
//   costs        per hour: under, over, pay; per person: perShift; once for each type of shift in use: perShiftUsed (shifts
//                with the same `type`, or else `name`, are one type, and a shift is one type on all days).
//                under and over may be lists of { beyond, perHour }, beyond a share of the requirement, rising.
//                hard: true, never under; seats: most people at once; intervalMinutes: without it an interval is an hour.
//                Left out altogether: pay 20, under 40, over 6. Left out of an object: 0, but under is 40.
//                A shift costs `cost`; without one, pay × (paid, or the hours it covers) + perShift.
// answer: { counts, cost, bound, people, under, over, proved }. counts in the order of the shifts; a list for each day where
//   shifts are offered on each day. cost = shifts + types in use + misfit; bound: no plan costs less, in the same measure.
import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';

const began = performance.now();
const require = createRequire(import.meta.url);
const { compileProblem, peopleBySteps, solveCover } = require('../../build/core/scheduling.js');
const { loadSolver } = require('../../build/core/solver.js');

// Weeks of intervals of 60, 30, 15, 10 and 5 minutes.
const WEEK_LENGTHS = [168, 336, 672, 1008, 2016];
const DEFAULT_COSTS = { pay: 20, under: 40, over: 6 };
const asked = JSON.parse(await text(process.stdin));
const question = { ...asked, shifts: asked.shifts.map((shift) => (Array.isArray(shift) ? { cover: shift } : { ...shift, length: shift.length ?? shift.end - shift.start })) };
const costs = question.costs && Object.keys(question.costs).some((name) => name !== 'intervalMinutes') ? question.costs : { ...DEFAULT_COSTS, ...question.costs };
const hours = (costs.intervalMinutes ?? question.intervalMinutes ?? 60) / 60;
const { requirement, perDay, days } = daysOf(question);
const types = new Map();
const offered = question.shifts.flatMap((shift, index) => offers(shift, index));

const tiers = (rate) => (Array.isArray(rate) ? rate : [{ beyond: 0, perHour: rate }]);
const problem = compileProblem(requirement, hours, offered.map(({ shift, index, covered }) => ({
  covered,
  cost: shift.cost ?? (costs.pay ?? costs.payPerHour ?? costs.perHour ?? 0) * (shift.paid ?? shift.paidHours ?? covered.length * hours) + (costs.perShift ?? 0),
  most: shift.max,
  kind: typeOf(shift, index),
})), {
  under: costs.hard ? 'never' : tiers(costs.under ?? DEFAULT_COSTS.under),
  over: tiers(costs.over ?? 0),
  seats: costs.seats,
  perKind: costs.perShiftUsed,
}, offered.flatMap(({ shift }, at) => (shift.min > 0 ? [{ name: String(shift.name ?? at), candidates: Int32Array.of(at), weights: Float64Array.of(1), least: shift.min, most: Infinity }] : [])));

const limit = (question.seconds ?? 10) * 1000;
const solver = await loadSolver();
const spent = () => (performance.now() - began) / limit;
const { counts, cost, bound } = solveCover(problem, solver, { seed: question.seed ?? 1 }, { spent, secondsLeft: () => Math.max(0, 1 - spent()) * (limit / 1000), shouldStop: () => spent() >= 1 });
const people = Array.from(peopleBySteps(problem, counts));
const daily = offered.some(({ day }) => day !== undefined);
process.stdout.write(`${JSON.stringify({
  counts: daily ? Array.from({ length: days }, (_, day) => byShift(({ day: own }) => (own ?? 0) === day)) : byShift(() => true),
  cost, bound, people,
  under: requirement.reduce((sum, need, at) => sum + Math.max(0, need - people[at]), 0),
  over: requirement.reduce((sum, need, at) => sum + Math.max(0, people[at] - need), 0),
  proved: cost <= bound + 1e-6 * Math.abs(bound),
})}\n`);

function byShift(isWanted) {
  const list = new Array(question.shifts.length).fill(0);
  offered.forEach((offer, at) => { if (isWanted(offer)) list[offer.index] += counts[at]; });
  return list;
}

function daysOf({ requirement: given, shifts, days: wished, intervalMinutes = costs.intervalMinutes }) {
  if (Array.isArray(given[0])) return { requirement: given.flat(), perDay: given[0].length, days: given.length };
  const inDay = intervalMinutes ? 1440 / intervalMinutes : WEEK_LENGTHS.includes(given.length) ? given.length / 7 : given.length;
  const fits = shifts.every(({ cover, start }) => (cover ? isMarks(cover, inDay) || (!isMarks(cover, given.length) && Math.max(...cover) < inDay) : start < inDay));
  const whole = wished ?? (fits && given.length % inDay === 0 ? given.length / inDay : 1);
  return { requirement: given, perDay: given.length / whole, days: whole };
}

/** A list of 0 and 1, a mark for each interval. */
function isMarks(cover, ...lengths) {
  return lengths.includes(cover.length) && cover.every((mark) => mark === 0 || mark === 1 || mark === true || mark === false);
}

function offers(shift, index) {
  const steps = requirement.length;
  const inOneDay = shift.cover ? isMarks(shift.cover, perDay) || (!isMarks(shift.cover, steps) && Math.max(...shift.cover) < perDay) : shift.start < perDay;
  const placed = (covered) => ({ shift, index, covered });
  const intervals = shift.cover
    ? isMarks(shift.cover, perDay, steps) ? shift.cover.flatMap((mark, at) => (mark ? [at] : [])) : [...shift.cover]
    : Array.from({ length: shift.length }, (_, at) => shift.start + at);
  const on = (day) => intervals.flatMap((at) => {
    const interval = question.wrap === 'day' ? day * perDay + (at % perDay) : day * perDay + at;
    return interval < steps ? [interval] : question.wrap === 'none' ? [] : [interval % steps];
  });
  if (days === 1 || !inOneDay) return [placed(on(0))];
  const onDays = shift.days ?? (shift.day !== undefined ? [shift.day] : Array.from({ length: days }, (_, day) => day));
  return onDays.map((day) => ({ ...placed(on(day)), day }));
}

function typeOf(shift, index) {
  const type = shift.type ?? shift.name ?? `#${index}`;
  if (!types.has(type)) types.set(type, types.size);
  return types.get(type);
}
