import fc from 'fast-check';
import { brokenByLine, brokenRules, planRoster, rosterCost, type RosterProblem } from '../../../../src/core/scheduling/roster';
import type { StandingSolver } from '../../../../src/core/scheduling/standing-model';
import { loadSolver } from '../../../../src/solver';
import { everyLine, smallProblems } from './small-problems';

let solver: StandingSolver;
beforeAll(async () => {
  solver = await loadSolver();
});

const EVEN = 1e-6;

/** The cheapest of all rosters of two people that break no rule. */
function leastCost(problem: RosterProblem): number {
  const [first, second] = problem.people.map((_, person) => everyLine(problem.days).filter((line) => brokenByLine(problem, person, line).length === 0));
  return Math.min(...first!.flatMap((one) => second!.map((other) => rosterCost(problem, [one, other]).total)));
}

test.each(['with a solver', 'without one'])('the bound is at most, and the roster at least, what the cheapest of all rosters costs, %s', (how) => {
  fc.assert(fc.property(smallProblems(2, 3), fc.nat(), (problem, seed) => {
    const least = leastCost(problem);
    fc.pre(least < Infinity);
    const { cost, bound } = planRoster(problem, { seed, attempts: 3, ...(how === 'with a solver' && { solver }) });
    expect(bound).toBeLessThanOrEqual(least + EVEN);
    expect(cost).toBeGreaterThanOrEqual(least - EVEN);
  }), { numRuns: 40 });
});

test.each(['with a solver', 'without one'])('from any seed no rule is broken, and the cost said is the cost counted, %s', (how) => {
  fc.assert(fc.property(smallProblems(4, 16), fc.nat(), (problem, seed) => {
    const planned = planRoster(problem, { seed, attempts: 6, ...(how === 'with a solver' && { solver }) });
    const people = new Set(brokenRules(problem, planned.roster).map(({ person }) => person));
    people.forEach((person) => expect(planned.withoutLine).toContain(person));
    expect(planned.cost).toBeCloseTo(rosterCost(problem, planned.roster).total, 6);
    expect(planned.bound).toBeLessThanOrEqual(planned.cost);
  }), { numRuns: 60 });
});

test('the bound is the same in whatever order the people stand', () => {
  fc.assert(fc.property(smallProblems(3, 8), fc.nat(), (problem, seed) => {
    const turned = { ...problem, people: [...problem.people].reverse() };
    const [one, other] = [problem, turned].map((each) => planRoster(each, { seed, attempts: 0, solver }));
    fc.pre(one!.withoutLine.length === 0);
    expect(one!.bound).toBeCloseTo(other!.bound, 4);
  }), { numRuns: 40 });
});

test('the same seed and attempts make the same roster, and a stop at once keeps a whole one', () => {
  fc.assert(fc.property(smallProblems(4, 16), fc.nat(), (problem, seed) => {
    const plan = () => planRoster(problem, { seed, attempts: 5, solver });
    expect(plan()).toEqual(plan());
    const stopped = planRoster(problem, { seed, solver, watch: { shouldStop: () => true } });
    new Set(brokenRules(problem, stopped.roster).map(({ person }) => person)).forEach((person) => expect(stopped.withoutLine).toContain(person));
  }), { numRuns: 25 });
});

test('locked cells stay, and a dear change keeps the published roster where it breaks no rule', () => {
  fc.assert(fc.property(smallProblems(3, 8), fc.nat(), (problem, seed) => {
    const { roster, withoutLine } = planRoster(problem, { seed, attempts: 2 });
    fc.pre(withoutLine.length === 0);
    const kept = planRoster({ ...problem, published: { roster, price: 10_000 } }, { seed: seed + 1, attempts: 2 });
    expect(kept.roster).toEqual(roster);
    const locked = { ...problem, people: problem.people.map((person, place) => ({ ...person, locked: roster[place]!.map((shift, day) => ({ day, shift })) })) };
    expect(planRoster(locked, { seed: seed + 2, attempts: 2 }).roster).toEqual(roster);
  }), { numRuns: 40 });
});
