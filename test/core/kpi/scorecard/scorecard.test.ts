import fc from 'fast-check';
import { isFault, type Outcome } from '../../../../src/core/fault';
import type { Figures } from '../../../../src/core/kpi/figures';
import { INDICATORS } from '../../../../src/core/kpi/catalogue/catalogue';
import { cardsOf, changesOf, DEMO_PARTS, demoPartOf, lightOf, partScore, proposedRule, ruleProblem, scoreOf, scorecardOf, standings, type CardSettings, type PlacedIndicator, type Scorecard, type ScoreRule } from '../../../../src/core/kpi/scorecard';
import type { ChosenIndicator } from '../../../../src/core/kpi/selection/chosen-indicator';
import { cases } from '../../../reference/cases';

function held<T>(outcome: Outcome<T>): T {
  if (isFault(outcome)) throw new Error(JSON.stringify(outcome));
  return outcome;
}
const own = (name: string): ChosenIndicator => ({ id: null, choice: null, name, measure: null, direction: 'higher' });
/** A score that is the figure itself. */
const AS_IS: ScoreRule = { kind: 'higher', target: 1, floor: 0, stretch: null };
const january = 2026 * 12;

/** Agents by month, a list of figures each. */
function figuresOf(rows: readonly (readonly [string, number, ...(number | null)[]])[]): Figures {
  const count = rows[0]!.length - 2;
  return {
    headerRows: 1, findings: [], columns: Array.from({ length: count }, (_, column) => ({ column, header: `I${column}`, indicator: own(`I${column}`), times: 1 })),
    rows: rows.map(([agent, month, ...values], row) => ({ row: row + 1, team: null, agent, month, values })),
  };
}
const indicators = (weights: readonly number[], rules: readonly ScoreRule[] = weights.map(() => AS_IS)): PlacedIndicator[] => weights.map((weight, column) => ({ column, indicator: own(`I${column}`), weight, rule: rules[column]! }));
const SHARED: CardSettings = { missing: 'share-out', rollUp: false };

interface ScoringCase extends Readonly<Record<string, unknown>> { readonly kind: string; readonly x: number }
interface Case { readonly id: string; readonly input: { readonly cases: readonly ScoringCase[]; readonly scores: readonly (readonly number[])[]; readonly weights: readonly number[] }; readonly expected: Readonly<Record<string, number[]>> }
const called = (id: string) => cases<Case>('public-kpi').find((row) => row.id === id)!;

/** The table caps points; a rule stops at the figure that earns as many. */
function ruleOf(row: ScoringCase): ScoreRule {
  const number = (key: string) => row[key] as number;
  const stretch = (floor: number) => floor + (number('cap') / 100) * (number('target') - floor);
  switch (row.kind) {
    case 'higher': return { kind: 'higher', target: number('target'), floor: number('floor'), stretch: stretch(number('floor')) };
    case 'lower': return { kind: 'lower', target: number('target'), floor: number('ceiling'), stretch: stretch(number('ceiling')) };
    case 'band': return { kind: 'band', band: { zeroLow: number('zero_low'), low: number('low'), high: number('high'), zeroHigh: number('zero_high') } };
    case 'tier': return { kind: 'tiers', tiers: (row.tiers as [number | null, number][]).map(([from, score]) => ({ from, score: score / 100 })) };
    case 'ratio': return { kind: 'ratio', target: number('target'), cap: number('cap') / 100, lowerIsBetter: false };
    default: return { kind: 'deduction', free: number('free'), perEvent: number('points_per_unit') / 100 };
  }
}

test.each(called('scoring-1').input.cases.map((row, index) => ({ row, wanted: called('scoring-1').expected.scores![index]! })))('$row scores $wanted points', ({ row, wanted }) => {
  expect(100 * held(scoreOf(row.x, ruleOf(row)))).toBeCloseTo(wanted, 5);
});

test('four units add up and stand as in the reference table', () => {
  const { input, expected } = called('rollup-sensitivity-1');
  const figures = figuresOf(input.scores.map((scores, unit) => [`U${unit}`, january, ...scores.map((score) => score / 100)]));
  const card = held(scorecardOf(figures, indicators(input.weights), SHARED));
  card.cards.forEach(({ total }, unit) => expect(100 * total!).toBeCloseTo(expected.totals![unit]!, 10));
  expect(standings(card, january).map(({ rank }) => rank)).toEqual(expected.rank);
});

describe('a card worked out by hand', () => {
  // Weights 5, 3, 2. January: 0.8, 1.0, 0.5 → 0.4 + 0.3 + 0.1 = 0.8. February: 0.9, blank, 0.7 → (0.45 + 0.14) ÷ 0.7.
  const figures = figuresOf([['Ann', january, 0.8, 1, 0.5], ['Ann', january + 1, 0.9, null, 0.7], ['Bo', january, 0.8, 1, 0.5], ['Bo', january + 1, 0.2, 0.2, 0.2], ['Cy', january, 0, 0, 0]]);
  const card = (missing: CardSettings['missing']) => held(scorecardOf(figures, indicators([5, 3, 2]), { missing, rollUp: false }));
  const of = (scorecard: Scorecard, unit: number, month: number) => cardsOf(scorecard, month).get(unit)!;

  test('shares the weight of what is missing out among the rest', () => {
    const february = of(card('share-out'), 0, january + 1);
    expect(february.total).toBeCloseTo(0.59 / 0.7, 14);
    expect(february.found).toBeCloseTo(0.7, 14);
    expect(february.weights.map((weight) => Number(weight.toFixed(12)))).toEqual([Number((5 / 7).toFixed(12)), 0, Number((2 / 7).toFixed(12))]);
  });

  test('or counts it as nothing', () => {
    const february = of(card('zero'), 0, january + 1);
    expect(february.total).toBeCloseTo(0.59, 14);
    expect(february.weights).toEqual([0.5, 0.3, 0.2]);
  });

  test('gives equal totals the same place, and leaves the next ones out', () => {
    expect(standings(card('zero'), january).map(({ rank, of: peers }) => [rank, peers])).toEqual([[1, 3], [1, 3], [3, 3]]);
    expect(standings(card('zero'), january + 1).map(({ rank, change }) => [rank, change])).toEqual([[1, expect.closeTo(-0.21, 12)], [2, expect.closeTo(-0.6, 12)], [null, null]]);
  });

  test('tells what changed by indicator, the largest first', () => {
    const scorecard = card('zero');
    expect(changesOf(of(scorecard, 0, january), of(scorecard, 0, january + 1))!.map(({ indicator, change, byWeight }) => [indicator, Number(change.toFixed(12)), byWeight])).toEqual([[1, -0.3, 0], [0, 0.05, 0], [2, 0.04, 0]]);
    expect(changesOf(undefined, of(scorecard, 0, january))).toBeNull();
  });

  test('falls into parts whose weights and contributions are those of the whole', () => {
    const january1 = of(card('share-out'), 0, january);
    expect(partScore(january1, (index) => index < 2)).toEqual({ weight: 0.8, contribution: 0.7, score: expect.closeTo(0.875, 12) as number });
    expect(partScore(january1, () => false)).toEqual({ weight: 0, contribution: 0, score: null });
  });

  test('has no rank and no total where nothing was measured', () => {
    const blank = held(scorecardOf(figuresOf([['Ann', january, null], ['Bo', january, 1]]), indicators([1]), { missing: 'zero', rollUp: false }));
    expect(blank.cards[0]).toMatchObject({ total: null, found: 0 });
    expect(standings(blank, january)[0]).toMatchObject({ rank: null, of: 1 });
  });
});

test('a light is green from its limit on, amber from the next, red below', () => {
  expect([1.1, 1, 0.999, 0.9, 0.89].map((score) => lightOf(score, { green: 1, amber: 0.9 }))).toEqual(['green', 'green', 'amber', 'amber', 'red']);
});

test('teams and the centre without rows are plain means of agents, never of each other', () => {
  const rows = ([['A', 'Ann', 0.2], ['A', 'Bo', 0.4], ['B', 'Cy', 0.9]] as const).map(([team, agent, value], row) => ({ row: row + 1, team, agent, month: january, values: [value] }));
  const figures = { ...figuresOf([['x', 0, 0]]), rows };
  const card = held(scorecardOf(figures, indicators([1]), { missing: 'share-out', rollUp: true }));
  expect(card.units.map(({ level, team, rolledUp }) => [level, team, rolledUp])).toEqual([['centre', null, true], ['team', 'A', true], ['team', 'B', true], ['agent', 'A', false], ['agent', 'A', false], ['agent', 'B', false]]);
  expect(standings(card, january).map(({ total }) => Number(total!.toFixed(12)))).toEqual([0.5, 0.3, 0.9, 0.2, 0.4, 0.9]);
});

test.each([
  [{ kind: 'higher', target: 0.8, floor: 0.9, stretch: null }, 'wrong-side'], [{ kind: 'lower', target: 300, floor: 400, stretch: 350 }, 'wrong-side'], [{ kind: 'ratio', target: 0, cap: null, lowerIsBetter: false }, 'not-positive'],
  [{ kind: 'band', band: { zeroLow: 1, low: 0, high: 2, zeroHigh: 3 } }, 'wrong-shape'], [{ kind: 'tiers', tiers: [] }, 'no-data'], [{ kind: 'deduction', free: -1, perEvent: 0.1 }, 'below'], [{ kind: 'higher', target: NaN, floor: 0, stretch: null }, 'not-a-number'],
] as readonly (readonly [ScoreRule, string])[])('the rule %j scores nothing: %s', (rule, code) => {
  expect(ruleProblem(rule)).toMatchObject({ code });
  expect(scorecardOf(figuresOf([['Ann', january, 1]]), indicators([1], [rule]), SHARED)).toMatchObject({ code, indicator: 0 });
});

test('a ratio where less is better is at its cap at zero, and a value under all tiers scores 0', () => {
  expect(scoreOf(0, { kind: 'ratio', target: 5, cap: 1.2, lowerIsBetter: true })).toBe(1.2);
  expect(scoreOf(10, { kind: 'ratio', target: 5, cap: 1.2, lowerIsBetter: true })).toBe(0.5);
  expect(scoreOf(10, { kind: 'tiers', tiers: [{ from: 20, score: 1 }] })).toBe(0);
});

describe('a rule to start from', () => {
  test('takes the indicative figure as target and the worst tenth as floor', () => {
    expect(proposedRule({ id: 'serviceLevel', choice: null, name: 'SL', measure: { unit: 'share' }, direction: 'higher' }, [0.6, 0.7, 0.75, 0.8, 0.9])).toMatchObject({ kind: 'higher', target: 0.8 });
  });

  test('knows nothing to score in a figure for context, nor without figures', () => {
    expect(proposedRule({ ...own('x'), direction: 'context' }, [1, 2])).toMatchObject({ code: 'not-a-choice' });
    expect(proposedRule(own('x'), [null])).toMatchObject({ code: 'no-data' });
  });

  test('is sound for every indicator of the catalogue and any figures', () => {
    fc.assert(fc.property(fc.constantFrom(...INDICATORS.filter(({ direction }) => direction !== 'context')), fc.array(fc.double({ min: -1000, max: 1e5, noNaN: true }), { minLength: 1, maxLength: 20 }), ({ id, measure, direction }, figures) => {
      const bounded = measure.unit === 'share' ? figures.map((figure) => Math.abs(figure) % 1) : figures;
      expect(ruleProblem(held(proposedRule({ id, choice: null, name: id, measure, direction }, bounded)))).toBeNull();
    }), { numRuns: 600 });
  });
});

test('every indicator of the catalogue belongs to one part of the DEMO framework, and every part has some', () => {
  expect(new Set(INDICATORS.map(({ id }) => demoPartOf(id)))).toEqual(new Set(DEMO_PARTS));
});

describe('whatever the figures and weights', () => {
  const value = fc.option(fc.double({ min: -0.5, max: 2, noNaN: true }), { nil: null, freq: 6 });
  const tables = fc.integer({ min: 1, max: 5 }).chain((count) => fc.record({
    weights: fc.array(fc.integer({ min: 1, max: 50 }), { minLength: count, maxLength: count }),
    rows: fc.array(fc.array(value, { minLength: count, maxLength: count }), { minLength: 2, maxLength: 8 }),
    missing: fc.constantFrom<CardSettings['missing']>('share-out', 'zero'),
  }));
  const cardsFor = (rows: readonly (readonly (number | null)[])[], weights: readonly number[], missing: CardSettings['missing'], month = (index: number) => january + 0 * index) =>
    held(scorecardOf(figuresOf(rows.map((values, index) => [`U${month(index) === january ? index : 0}`, month(index), ...values] as const)), indicators(weights), { missing, rollUp: false }));

  test('a total lies between the lowest and the highest score that count', () => {
    fc.assert(fc.property(tables, ({ rows, weights, missing }) => {
      for (const { scores, total } of cardsFor(rows, weights, missing).cards) {
        const counted = scores.flatMap((score) => (score === null ? (missing === 'zero' ? [0] : []) : [score]));
        if (total === null) expect(scores.every((score) => score === null)).toBe(true);
        else {
          expect(total).toBeGreaterThanOrEqual(Math.min(...counted) - 1e-12);
          expect(total).toBeLessThanOrEqual(Math.max(...counted) + 1e-12);
        }
      }
    }));
  });

  test('changes by indicator add up to the change of the total, each by score and by weight', () => {
    fc.assert(fc.property(tables, ({ rows: [first, second], weights, missing }) => {
      const card = held(scorecardOf(figuresOf([['U', january, ...first!], ['U', january + 1, ...second!]]), indicators(weights), { missing, rollUp: false }));
      const [before, now] = card.cards;
      const changes = changesOf(before, now);
      if (changes === null) return;
      expect(changes.reduce((sum, { change }) => sum + change, 0)).toBeCloseTo(now!.total! - before!.total!, 10);
      for (const { change, byScore, byWeight } of changes) expect(byScore + byWeight).toBeCloseTo(change, 10);
    }));
  });

  test('units in another order stand as they stood', () => {
    fc.assert(fc.property(tables, ({ rows, weights, missing }) => {
      const ranks = standings(cardsFor(rows, weights, missing), january).map(({ rank }) => rank);
      expect(standings(cardsFor([...rows].reverse(), weights, missing), january).map(({ rank }) => rank)).toEqual([...ranks].reverse());
    }));
  });

  test('who is nowhere better is never ahead', () => {
    fc.assert(fc.property(tables, ({ rows, weights, missing }) => {
      const full = rows.map((values) => values.map((one) => one ?? 0));
      const worst = full[0]!.map((_, index) => Math.min(...full.map((values) => values[index]!)));
      const ranks = standings(cardsFor([...full, worst], weights, missing), january).map(({ rank }) => rank!);
      expect(ranks.at(-1)).toBe(Math.max(...ranks));
    }));
  });

  test('weights in other units make the same totals', () => {
    fc.assert(fc.property(tables, fc.double({ min: 0.01, max: 50, noNaN: true }), ({ rows, weights, missing }, factor) => {
      const scaled = cardsFor(rows, weights.map((weight) => weight * factor), missing).cards.map(({ total }) => total ?? -9);
      cardsFor(rows, weights, missing).cards.forEach(({ total }, index) => expect(scaled[index]).toBeCloseTo(total ?? -9, 9));
    }));
  });
});
