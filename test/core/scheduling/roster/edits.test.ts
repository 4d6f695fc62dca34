import fc from 'fast-check';
import { brokenRules, fairness, planRoster, rosterCost, ScoreBoard, swapAllowed } from '../../../../src/core/scheduling/roster';
import { smallProblems } from './small-problems';

const cell = fc.option(fc.nat(2), { nil: null });

test('after any edits the score board says what a count from nothing says', () => {
  fc.assert(fc.property(smallProblems(3, 10), fc.array(fc.tuple(fc.nat(2), fc.nat(9), cell), { maxLength: 12 }), (problem, edits) => {
    const board = new ScoreBoard(problem, problem.people.map(() => Array.from({ length: problem.days }, () => null)));
    for (const [person, day, shift] of edits) if (day < problem.days) board.edit(person, day, shift);
    expect(board.cost).toBeCloseTo(rosterCost(problem, board.roster).total, 6);
    expect(board.broken).toEqual(brokenRules(problem, board.roster));
  }), { numRuns: 150 });
});

test('a swap is allowed where the swapped roster breaks no more rules, and costs the difference', () => {
  fc.assert(fc.property(smallProblems(2, 10), fc.nat(), fc.nat(9), (problem, seed, at) => {
    const day = at % problem.days;
    const { roster } = planRoster(problem, { seed, attempts: 0 });
    const before = new ScoreBoard(problem, roster);
    const after = new ScoreBoard(problem, roster);
    after.edit(0, day, roster[1]![day]!);
    after.edit(1, day, roster[0]![day]!);
    const { allowed, costChange } = swapAllowed(problem, roster, 0, 1, day);
    expect(costChange).toBeCloseTo(after.cost - before.cost, 6);
    if (before.broken.length === 0) expect(allowed).toBe(after.broken.length === 0);
  }), { numRuns: 100 });
});

test('figures per person: of a week in Monday order, by hand', () => {
  const problem = {
    days: 7, firstWeekday: 0, cover: [],
    shifts: [
      { name: 'day', startMinute: 480, lengthMinutes: 540, paidMinutes: 480, band: 'day' },
      { name: 'night', startMinute: 1320, lengthMinutes: 480, paidMinutes: 450, band: 'night' },
    ],
    contracts: [{ name: 'full', rules: [{ kind: 'week-minutes' as const, min: 2000, max: 2400 }], leaveMinutes: 480 }],
    people: [{ name: 'Wei', contract: 0, leave: [3], wishes: [{ day: 0, want: 'off' as const, price: 1 }, { day: 5, want: 'off' as const, price: 1 }] }],
    published: { roster: [[0, 0, 0, null, 0, null, null]], price: 2 },
  };
  expect(fairness(problem, [[0, 0, 1, null, 1, null, null]])).toEqual([{
    daysWorked: 4, minutes: 2 * 480 + 2 * 450 + 480, leastMinutes: 2000, mostMinutes: 2400,
    weekendsOff: 1, weekendsWorked: 0, wishesKept: 1, wishesBroken: 1, nights: 2, bands: { day: 2, night: 2 }, bandChanges: 1, changedDays: [2, 4],
  }]);
});
