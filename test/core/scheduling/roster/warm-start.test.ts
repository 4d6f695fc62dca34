import fc from 'fast-check';
import { brokenByLine, brokenRules, planRoster, rosterCost, type Line, type Roster, type RosterProblem } from '../../../../src/core/scheduling/roster';
import type { StandingSolver } from '../../../../src/core/scheduling/standing-model';
import { loadSolver } from '../../../../src/solver';
import { everyLine, smallProblems } from './small-problems';

let solver: StandingSolver;
beforeAll(async () => {
  solver = await loadSolver();
});

const EVEN = 1e-6;
const WAYS = ['with a solver', 'without one'] as const;
const withSolver = (how: typeof WAYS[number]) => how === 'with a solver' && { solver };

/** Of each person's lines that break no rule one by chance; undefined where somebody has none. */
function anyValidRoster(problem: RosterProblem, picks: readonly number[]): Roster | undefined {
  const lines = problem.people.map((_, person): Line | undefined => {
    const valid = everyLine(problem.days).filter((line) => brokenByLine(problem, person, line).length === 0);
    return valid[(picks[person] ?? 0) % valid.length];
  });
  return lines.every((line) => line !== undefined) ? lines : undefined;
}

const picks = fc.array(fc.nat(), { minLength: 3, maxLength: 3 });

test.each(WAYS)('a start that breaks no rule is never worsened, from any seed and with any attempts, %s', (how) => {
  fc.assert(fc.property(smallProblems(3, 4), picks, fc.nat(), fc.nat(4), (problem, chosen, seed, attempts) => {
    const start = anyValidRoster(problem, chosen);
    fc.pre(start !== undefined);
    const cost = rosterCost(problem, start!).total;
    const found = planRoster(problem, { seed, attempts, start, ...withSolver(how) });
    expect(found.cost).toBeLessThanOrEqual(cost + EVEN);
    expect(found.cost).toBeCloseTo(rosterCost(problem, found.roster).total, 6);
    const costs: number[] = [];
    planRoster(problem, { seed, attempts, start, ...withSolver(how), watch: { onBetter: (progress) => costs.push(progress.cost) } });
    expect(costs[0]).toBeCloseTo(cost, 6);
  }), { numRuns: 40 });
});

test.each(WAYS)('a stop at once keeps the start or better, %s', (how) => {
  fc.assert(fc.property(smallProblems(3, 4), picks, fc.nat(), (problem, chosen, seed) => {
    const start = anyValidRoster(problem, chosen);
    fc.pre(start !== undefined);
    const { cost } = planRoster(problem, { seed, start, ...withSolver(how), watch: { shouldStop: () => true } });
    expect(cost).toBeLessThanOrEqual(rosterCost(problem, start!).total + EVEN);
  }), { numRuns: 40 });
});

/** Locked cells may leave somebody without a line that obeys all rules. As in every problem, none is locked on a day away or on a shift that may not be worked. */
const lockedProblems = fc.tuple(smallProblems(4, 12), fc.array(fc.option(fc.nat(2), { nil: null }), { maxLength: 3 })).map(([problem, cells]): RosterProblem => {
  const [first, ...others] = problem.people;
  const away = [...first!.leave ?? [], ...first!.unavailable ?? []];
  const locked = cells.flatMap((shift, day) => (away.includes(day) ? [] : { day, shift }));
  return { ...problem, people: [{ ...first!, shifts: [0, 1, 2], locked }, ...others] };
});

test.each(WAYS)('a roster planned on from itself costs no more, though no line obeys all rules for some of its people, %s', (how) => {
  let withoutLine = 0;
  fc.assert(fc.property(lockedProblems, fc.nat(), fc.nat(3), (problem, seed, attempts) => {
    const first = planRoster(problem, { seed, attempts, ...withSolver(how) });
    withoutLine += first.withoutLine.length;
    expect(planRoster(problem, { seed: seed + 1, attempts, start: first.roster, ...withSolver(how) }).cost).toBeLessThanOrEqual(first.cost + EVEN);
  }), { numRuns: 30 });
  expect(withoutLine).toBeGreaterThan(0);
});

test('lines of the start that break a rule, or are missing, are planned instead', () => {
  const anyLine = fc.array(fc.option(fc.nat(2), { nil: null }), { maxLength: 16 });
  fc.assert(fc.property(lockedProblems, fc.array(fc.option(anyLine, { nil: undefined }), { maxLength: 4 }), fc.nat(), (problem, lines, seed) => {
    const start = lines.map((line) => line && Array.from({ length: problem.days }, (_, day) => line[day] ?? null));
    const found = planRoster(problem, { seed, attempts: 2, start });
    new Set(brokenRules(problem, found.roster).map(({ person }) => person)).forEach((person) => expect(found.withoutLine).toContain(person));
    expect(found.withoutLine.slice().sort()).toEqual(planRoster(problem, { seed, attempts: 2 }).withoutLine.slice().sort());
    expect(found.cost).toBeCloseTo(rosterCost(problem, found.roster).total, 6);
  }), { numRuns: 40 });
});
