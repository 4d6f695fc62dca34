import type { NamedDay } from '../../../src/core/forecasting';
import { forecastOrFail } from './support/forecast-or-fail';
import { dateOf, FIRST_SERIAL, historyOf, normal, WEEK } from './support/synthetic';

const day = (date: string) => (Date.parse(`${date}T00:00Z`) - Date.UTC(2023, 0, 2)) / 86_400_000;
const DAYS = day('2026-05-01');

/** Calls with a known truth: level and weekday, times what the day's holiday does, with 4 % noise. */
function historyWith(effect: (date: string) => number) {
  const noise = normal(7);
  return historyOf(DAYS, 1440, (index) => Math.round(4000 * WEEK[index % 7]! * effect(dateOf(index)) * Math.exp(0.04 * noise())));
}
const forecastOf = (history: ReturnType<typeof historyWith>, namedDays: readonly NamedDay[], date: string) => {
  const { days } = forecastOrFail({ history, namedDays, horizonDays: 90 });
  const index = day(date);
  return days.find((found) => found.day === FIRST_SERIAL + index)!.mean / (4000 * WEEK[index % 7]!);
};
const yearly = (monthDay: string, name: string): NamedDay[] => [2023, 2024, 2025, 2026].map((year) => ({ date: `${year}-${monthDay}`, name }));

/** A few holidays a year are believed with caution: within a share of the truth. */
function expectWithin(found: number, truth: number, share: number): void {
  expect(Math.abs(found / truth - 1)).toBeLessThan(share);
}

describe('holidays', () => {
  const named = [...yearly('05-18', 'Founders’ Day'), ...yearly('02-14', 'Saint Valentine'), ...yearly('09-06', 'Harvest'), ...yearly('11-03', 'Lanterns')];
  const truth = (date: string) => {
    if (date.endsWith('05-18')) return 0.3;
    if (date.endsWith('05-19')) return 1.25;
    if (date.endsWith('02-14')) return 1.5;
    if (date.endsWith('09-06')) return 0.4;
    return date.endsWith('11-03') ? 0.45 : 1;
  };
  const history = historyWith(truth);

  it('have their effect from past years, with the day after', () => {
    expectWithin(forecastOf(history, named, '2026-05-18'), 0.3, 0.2);
    expectWithin(forecastOf(history, named, '2026-05-19'), 1.25, 0.15);
    expectWithin(forecastOf(history, named, '2026-05-25'), 1, 0.06);
  });

  it('are shown with what they were found to do', () => {
    const { namedEffects } = forecastOrFail({ history, namedDays: named, horizonDays: 7 });
    const found = namedEffects.find(({ name }) => name === 'Founders’ Day')!;
    expect(found.seen).toBe(3);
    expectWithin(found.factor, 0.3, 0.2);
    expectWithin(found.before!, 1, 0.06);
    expectWithin(found.after!, 1.25, 0.15);
    expectWithin(namedEffects.find(({ name }) => name === 'Saint Valentine')!.factor, 1.5, 0.15);
  });

  it('not seen before do what holidays do in general, within a wider range', () => {
    const withNew = [...named, { date: '2026-06-17', name: 'Jubilee' }];
    const share = forecastOf(history, withNew, '2026-06-17');
    expect(share).toBeGreaterThan(0.35);
    expect(share).toBeLessThan(0.95);
    const { days } = forecastOrFail({ history, namedDays: withNew, horizonDays: 90 });
    const width = (date: string) => {
      const { mean, ranges } = days.find((found) => found.day === FIRST_SERIAL + day(date))!;
      return (ranges[0]!.high - ranges[0]!.low) / mean;
    };
    expect(width('2026-06-17')).toBeGreaterThan(2 * width('2026-06-24'));
  });

  it('left out of the calendar do not bend the forecast of ordinary days', () => {
    expectWithin(forecastOf(history, [], '2026-06-10'), 1, 0.06);
  });

  it('of several days have an effect day by day', () => {
    const springs = ['2023-01-22', '2024-02-10', '2025-01-29'].flatMap((first) => [0, 1, 2].map((offset) => dateOf(day(first) + offset)));
    const festival = (offset: number) => [0.2, 0.4, 0.8][offset]!;
    const history2 = historyOf(day('2026-02-10'), 1440, (index) => Math.round(4000 * WEEK[index % 7]! * (springs.includes(dateOf(index)) ? festival(springs.indexOf(dateOf(index)) % 3) : 1)));
    const next = ['2026-02-17', '2026-02-18', '2026-02-19'];
    const namedDays = [...springs, ...next].map((date) => ({ date, name: 'Spring Festival' }));
    next.forEach((date, offset) => expectWithin(forecastOf(history2, namedDays, date), festival(offset), 0.2));
  });

  it('are made up for by weekend days that work like weekdays', () => {
    const worked = ['2023-04-23', '2023-10-08', '2024-04-28', '2024-09-29', '2025-04-27', '2025-09-28'];
    const history2 = historyWith((date) => (worked.includes(date) ? 2.2 : 1));
    const namedDays: NamedDay[] = [...worked, '2026-05-10'].map((date) => ({ date, name: 'Made up for', kind: 'working-day' }));
    expect(forecastOf(history2, namedDays, '2026-05-10')).toBeGreaterThan(1.9);
    expectWithin(forecastOf(history2, namedDays, '2026-05-17'), 1, 0.06);
  });

  it('on which the centre was always closed are closed again', () => {
    const open = historyOf(DAYS, 1440, (index) => (dateOf(index).endsWith('05-18') ? null : 100));
    const { days } = forecastOrFail({ history: open, namedDays: named, horizonDays: 30 });
    expect(days).toHaveLength(29);
    expect(days.some((found) => found.day === FIRST_SERIAL + day('2026-05-18'))).toBe(false);
  });
});
