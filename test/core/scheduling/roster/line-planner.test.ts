import fc from 'fast-check';
import { brokenByLine, rosterCost } from '../../../../src/core/scheduling/roster';
import { Draft } from '../../../../src/core/scheduling/roster/search/draft';
import { everyLine, smallProblems } from './small-problems';

describe('planning one line', () => {
  it('finds the cheapest of all lines that break no rule, and none where there is none', () => {
    fc.assert(fc.property(smallProblems(1, 6), (problem) => {
      const allowed = everyLine(problem.days).filter((line) => brokenByLine(problem, 0, line).length === 0);
      const least = Math.min(...allowed.map((line) => rosterCost(problem, [line]).total));
      const draft = new Draft(problem);
      draft.tally.sumUp();
      const empty = draft.tally.cost;
      const { price } = draft.planner.plan(draft.crew[0]!);
      if (least === Infinity) expect(price).toBe(Infinity);
      else expect(empty + price).toBeCloseTo(least, 6);
    }), { numRuns: 300 });
  });

  it('plans a line that breaks no rule by the plain checks, at the price it says', () => {
    fc.assert(fc.property(smallProblems(1, 14), (problem) => {
      const draft = new Draft(problem);
      draft.plan(0);
      if (draft.eased.size > 0) return;
      expect(brokenByLine(problem, 0, draft.roster()[0]!)).toEqual([]);
      expect(draft.cost).toBeCloseTo(rosterCost(problem, draft.roster()).total, 6);
    }), { numRuns: 300 });
  });
});
