import { exampleSettings } from '../../../src/core/cost/model/defaults';
import { HEADS } from '../../../src/core/cost/model/heads';
import type { CostSettings, MonthlyKey } from '../../../src/core/cost/model/settings';
import { isFault } from '../../../src/core/fault';
import { recordOf } from '../../../src/core/record-of';
import { words } from '../../../src/locales';
import type { LocaleName } from '../../../src/locales/locale-name';
import { costPlan } from '../../../src/sheets/cost/cost-plan';
import { costSheetNames } from '../../../src/sheets/cost/cost-sheet-names';
import type { CostMemory, CostSource } from '../../../src/sheets/cost/request';
import type { Plan } from '../../../src/sheets/plan';

/** Serial of 1 January 2026. */
export const JANUARY = 46_023;

export const example = (months = 12): CostSettings => exampleSettings(new Date(2026, 0, 5), 'CNY', months);

/** A year in which no month is like another, with three months booked, one of them in part. */
export function uneven(months = 12): CostSettings {
  const settings = example(months);
  const waved = (key: MonthlyKey, by: number) => settings.monthly[key].map((value, month) => value * (1 + by * Math.sin(1 + 2 * month)));
  return {
    ...settings,
    monthly: {
      ...settings.monthly, volume: waved('volume', 0.3), ahtSeconds: waved('ahtSeconds', 0.1), occupancy: waved('occupancy', 0.05), shrinkage: waved('shrinkage', 0.2), hoursPerFte: waved('hoursPerFte', 0.08),
      wagePerHour: waved('wagePerHour', 0.02), attritionRate: waved('attritionRate', 0.5), successes: settings.monthly.successes.map((_, month) => 40 * month), openHours: waved('openHours', 0.1),
    },
    inputs: { ...settings.inputs, openingFte: 31.5, setUpMonths: 7, revenuePerMinute: 0.3, revenuePerSeat: 400, revenuePerSuccess: 25, payableDays: 75 },
    actuals: {
      heads: { ...recordOf(HEADS, (head) => (head === 'capital' ? [] : [11_000, head === 'other' ? null : 12_500, null])), direct: [290_000, 305_500.5, null, 250_000] },
      drivers: { volume: [52_000, null, 47_000], ahtSeconds: [251, 244], shrinkage: [null, 0.33], occupancy: [0.77], ratePerHour: [null, 51], leavers: [2, null, 1] },
    },
    families: { ...settings.families, setUp: 'premises' },
    bridge: { ...settings.bridge, order: ['ahtSeconds', 'volume', 'occupancy', 'shrinkage', 'attritionRate', 'ratePerHour', 'otherHeads'] },
  };
}

interface Options {
  readonly source?: CostSource;
  readonly locale?: LocaleName;
  readonly taken?: readonly string[];
}

export function made(settings: CostSettings, { source = { kind: 'typed' }, locale = 'en', taken = [] }: Options = {}): Plan & { readonly memory: CostMemory } {
  const costWords = words(locale).sheets.cost;
  const plan = costPlan({ source, settings, sheetNames: costSheetNames(costWords, taken), words: costWords, locale, writtenAt: new Date(Date.UTC(2026, 0, 5, 9)), version: '0.0.0' });
  if (isFault(plan)) throw new Error(`${plan.code} ${plan.argument}`);
  return plan as Plan & { memory: CostMemory };
}
