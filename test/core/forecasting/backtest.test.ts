import { isFault } from '../../../src/core/fault';
import { backtest, chooseMethod, METHODS, noiseFloor, type Backtest, type BacktestQuery } from '../../../src/core/forecasting';
import { dayShape, historyOf, poisson, WEEK } from './support/synthetic';

function backtestOrFail(query: BacktestQuery): Backtest {
  const result = backtest(query);
  if (result === null || isFault(result)) throw new Error(`refused: ${result?.code ?? 'stopped'}`);
  return result;
}
const weekly = (days: number) => historyOf(days, 60, (day, slot) => 100 * WEEK[day % 7]! * dayShape(slot, 24));

describe('a backtest', () => {
  it('finds nothing to better in a week that repeats itself', () => {
    const { accuracy, choice, levels } = backtestOrFail({ history: weekly(150) });
    // From the year down, a week that months cut in two is not exactly itself.
    for (const name of METHODS.filter((each) => each !== 'top-down')) {
      for (const judged of Object.values(accuracy[name])) {
        expect(judged!.wape).toBeCloseTo(0, 6);
        expect(judged!.bias).toBeCloseTo(0, 6);
      }
    }
    expect(choice).toBe('automatic');
    expect(levels).toEqual([0.8, 0.95]);
  });

  it('measures what is known: a last week of half the calls shows in the bias of each method and span', () => {
    const fallen = historyOf(70, 1440, (day) => (day >= 63 ? 50 : 100));
    const { accuracy, origins } = backtestOrFail({ history: fallen, origins: 1 });
    expect(origins).toHaveLength(1);
    for (const name of METHODS) {
      const four = accuracy[name]['four-weeks']!;
      expect(four.intervals).toBe(28);
      expect(four.wape).toBeCloseTo(350 / (21 * 100 + 7 * 50), 6);
      expect(four.bias).toBeCloseTo(350 / (21 * 100 + 7 * 50), 6);
      expect(accuracy[name].week!.wape).toBeCloseTo(0, 6);
      expect(accuracy[name]['first-day']!.intervals).toBe(1);
    }
  });

  it('puts ours before the simple averages where the level wanders, and next to the floor where only chance is left', () => {
    const draw = poisson(9);
    const { accuracy, noiseFloor: floor } = backtestOrFail({ history: historyOf(300, 60, (day, slot) => draw(60 * WEEK[day % 7]! * dayShape(slot, 24))) });
    const ours = accuracy.automatic['four-weeks']!;
    expect(ours.wape).toBeLessThan(accuracy['six-week-average']['four-weeks']!.wape);
    expect(accuracy['six-week-average']['four-weeks']!.wape).toBeLessThan(accuracy['seasonal-naive']['four-weeks']!.wape);
    expect(ours.wape / floor!).toBeGreaterThan(0.95);
    expect(ours.wape / floor!).toBeLessThan(1.15);
    expect(Math.abs(ours.coverage[0]! - 0.8)).toBeLessThan(0.07);
  });

  it('tells how far it is, and stops when told to', () => {
    const shares: number[] = [];
    expect(backtest({ history: weekly(150), origins: 4 }, { onProgress: (share) => shares.push(share) })).not.toBeNull();
    expect(shares).toEqual([0.25, 0.5, 0.75, 1]);
    let asked = 0;
    expect(backtest({ history: weekly(150) }, { shouldStop: () => ++asked > 2 })).toBeNull();
    expect(asked).toBe(3);
  });

  it('comes to an end where a year is missing, whatever lay before an origin', () => {
    const gap = historyOf(700, 1440, (day) => (day > 400 && day < 600 ? null : 100 + (day % 7)));
    const { accuracy } = backtestOrFail({ history: gap, origins: 6 });
    for (const name of METHODS) expect(accuracy[name]['four-weeks']!.wape).toBeGreaterThanOrEqual(0);
  });

  it('refuses less than two weeks', () => {
    expect(backtest({ history: weekly(14) })).toMatchObject({ code: 'too-few-rows', given: 14 });
    expect(backtest({ history: { intervalMinutes: 30, times: [], calls: [] } })).toMatchObject({ code: 'no-data' });
    expect(isFault(backtest({ history: weekly(16) }))).toBe(false);
  });
});

describe('the choice', () => {
  const did = (wape: number, squaredError = 100 * wape) => ({ wape, squaredError });
  const judged = { automatic: did(0.1), 'six-week-average': did(0.099), 'four-week-average': did(0.12), 'seasonal-naive': did(0.15), 'top-down': did(0.2) };
  it('is ours unless a simple way is clearly better over enough origins', () => {
    expect(chooseMethod(judged, 12)).toBe('automatic');
    expect(chooseMethod({ ...judged, 'four-week-average': did(0.09) }, 12)).toBe('four-week-average');
    expect(chooseMethod({ ...judged, 'four-week-average': did(0.09) }, 3)).toBe('automatic');
    expect(chooseMethod({ ...judged, automatic: null }, 12)).toBe('automatic');
  });

  it('is not a way whose WAPE is low only because it forecasts too little', () => {
    expect(chooseMethod({ ...judged, 'seasonal-naive': did(0.05, 20) }, 12)).toBe('automatic');
  });
});

test('thirty calls an interval cannot be forecast better than to 14.6 % on average', () => {
  expect(noiseFloor(30)).toBeCloseTo(0.1457, 4);
});
