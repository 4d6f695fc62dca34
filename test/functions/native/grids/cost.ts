import fc from 'fast-check';
import { cases, down, typed, type Case } from '../support/case';
import { number, sampled, whole } from '../support/sampling';

const money = number(0, 90000);

export const COST_CASES: readonly Case[] = [
  ...cases('ATTRITION', [
    ...sampled(fc.tuple(whole(0, 40), number(1, 300, 1), fc.constantFrom(null, 120, 95.5), fc.constantFrom(null, 1, 3, 12)), 25),
    [12, 200], [0, 0], [5, 0, 0], [null, 100], [3, 0, 50], [-1, 100], [3, 100, -5], [3, 100, 90, -1], ['x', 100], [9, 200, typed(220), typed(3)],
  ]),
  ...cases('ATTRITIONCOST', [
    ...sampled(fc.tuple(whole(0, 40), money, money, number(0, 20), money, fc.constantFrom(0, 0.25, 0.5, 1, null), fc.constantFrom(0, 500, null)), 20),
    [12, 3000, 5000, 8, 1000, 50], [-1, 3000, 5000, 8, 1000], [12, null, null, null, null],
  ]),
  ...cases('COSTPERCALL', [
    ...sampled(fc.tuple(money, whole(0, 9000)), 10),
    [down(180000, 45000, null, -2500), down(40000, 22500)], [down(1, -5), 10], [down(1, 'x'), 10], [100, down(null, null)], [100, -5],
  ]),
  ...cases('COSTPERMINUTE', [...sampled(fc.tuple(money, number(0, 9000)), 8), [down(180000, 45000), down(40000, null)], [5, 0]]),
  ...cases('COSTPERSEAT', [[600000, 100], [down(200000, 400000), [[90, 100, 110]]], [500, down(10, 0, null, 20)], [500, down(null, null)], [500, down(10, -5)], [500, down(10, 'x')]]),
  ...cases('COSTPERSUCCESS', [...sampled(fc.tuple(number(0, 90), number(0, 900), whole(0, 900)), 10), [40, 1200, 0], [40, null, 5], [-1, 5, 5]]),
  ...cases('STAFFCOSTPERCALL', [...sampled(fc.tuple(number(0, 90), number(0, 90), number(0, 200), whole(0, 9000), fc.constantFrom(null, 0, 0.25, 1.5)), 12), [20, 30, 160, 24000, 25], [20, 30, 160, 0]]),
  ...cases('AHT', [
    ...sampled(fc.tuple(number(0, 500), fc.constantFrom(null, 20.5), fc.constantFrom(null, 33)), 6),
    [180, 20, 30], [9000, 0, 0, 0], [down(9000, 11000), down(800, 1200), down(2000, null), down(60, 70)], [180, 20, 30, null], [180, 20, 30, 2], [down(1, 'x'), 0, 0, 5], [-5, 1, 1], [down(5, -1), 1, 1, 5],
  ]),
  ...cases('PATIENCE', [[3600, 40], [down(1200, 0, 2400), down(20, null, 40)], [3600, 0], [0, 10], [-5, 5], [down(5, 'x'), 4]]),
  ...cases('DEFERREDAGENTS', [
    ...sampled(fc.tuple(whole(0, 900), number(1, 900), number(0.5, 24), fc.constantFrom(null, 0, 60), fc.constantFrom(null, 0.85, 1)), 20),
    [120, 600, 8], [0, 0, 8], [0, 0, 8, 5], [120, 0, 8], [120, 600, 0], [480, 600, 8, 0, 1.5], [210, 600, 50, 0, 0.7],
  ]),
  ...cases('BACKLOGTIME', [
    ...sampled(fc.tuple(whole(0, 900), number(1, 30), number(1, 900), fc.constantFrom(null, 0, 6, 20), fc.constantFrom(null, 0.85, 1)), 20),
    [120, 1, 600, 6], [0, 0, 0], [0, 1, 600, 6], [120, 5, 0], [120, -5, 600],
  ]),
  ...cases('SHRINKAGE', [
    [down(0.1, 0.2)], [down(0.1, null, 0.2), false], [down(0.1, 0.2), typed(false)], [down(0.1, 0.2), null], [0.3], [down(0.00001, 0.0002)], [down(0.5, 0.5), false], [down(0.1, 1)], [down(0.1, 'x')], [down(null, null)],
    [down(0, 0)], [down(0.1, -0.1)], [down(10, 20), typed(true)],
  ]),
  ...cases('GROSSAGENTS', [
    ...sampled(fc.tuple(number(0, 300), number(0, 0.9), fc.constantFrom(null, true, false, 1, 0)), 25),
    [14, 0.3], [21, 0.3], [14, 1], [10, 0.3, typed(false)], [10, 0.3, typed(true)], [14, -0.1], [-1, 0.2], [14, 30], [10, 0.2, 3], [null, null],
  ]),
  ...cases('AGENTSTHUMB', [
    ...sampled(fc.tuple(whole(0, 900), number(1, 900), fc.constantFrom(null, 0, 3), fc.constantFrom(null, 0.5), fc.constantFrom(null, 0.95, 1), fc.constantFrom(null, 15, 30, 60)), 20),
    [500, 350], [500, 350, 3, 50], [0, 0], [5, 0], [500, 350, 3, 0.5, 0.95, 1800], [90, 200, 0, 0.5, 1, 60],
  ]),
];
