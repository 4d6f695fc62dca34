import { fault, type Fault } from '../../fault';
import type { Demand } from './demand';
import { MOST_MONTHS, ON_COSTS, type CostInputKey, type CostSettings, type MonthlyKey } from './settings';

const MONTHLY_RANGES: Readonly<Record<MonthlyKey, readonly [least: number, most: number]>> = {
  volume: [0, Infinity], growth: [-1, Infinity], ahtSeconds: [0, Infinity], occupancy: [0, 1], openDays: [0, 31], openHours: [0, 744], shrinkage: [0, 1], hoursPerFte: [0, 744], wagePerHour: [0, Infinity],
  attritionRate: [0, 1], successes: [0, Infinity],
};
/** What is divided by. */
const POSITIVE: ReadonlySet<MonthlyKey | CostInputKey> = new Set(['occupancy', 'hoursPerFte', 'openHours', 'spanOfControl', 'setUpMonths', 'intervalMinutes'] as const);
const FRACTIONS: ReadonlySet<CostInputKey> = new Set(['serviceLevel', 'maxOccupancy', 'rampProductivity'] as const);

/** The first thing that no cost can be computed from; `argument` is the key of the setting, `month` counts from 1. */
export function checkSettings({ months, monthly, inputs, onCosts }: CostSettings, demand: Demand): Fault | null {
  if (!Number.isInteger(months) || months < 1) return fault('below', 'months', { limit: 1 });
  if (months > MOST_MONTHS) return fault('above', 'months', { limit: MOST_MONTHS });
  for (const key of Object.keys(MONTHLY_RANGES) as MonthlyKey[]) {
    const values = (key in demand ? demand[key as keyof Demand] : null) ?? monthly[key];
    for (let month = 0; month < months; month += 1) {
      const wrong = outside(key, values[month], ...MONTHLY_RANGES[key]);
      if (wrong) return fault(wrong.code, key, { ...wrong.facts, month: month + 1 });
    }
  }
  for (const [key, value] of Object.entries(inputs) as [CostInputKey, number | null][]) {
    if (key === 'openingFte' && value === null) continue;
    const wrong = outside(key, value ?? undefined, 0, FRACTIONS.has(key) ? 1 : Infinity);
    if (wrong) return fault(wrong.code, key, wrong.facts);
  }
  const onCost = ON_COSTS.find((key) => !(onCosts[key] >= 0 && onCosts[key] < Infinity));
  return onCost ? fault('below', onCost, { limit: 0 }) : null;
}

function outside(key: MonthlyKey | CostInputKey, value: number | undefined, least: number, most: number): { readonly code: 'missing' | 'not-positive' | 'below' | 'not-a-fraction' | 'above'; readonly facts: Record<string, number> } | null {
  if (value === undefined || Number.isNaN(value)) return { code: 'missing', facts: {} };
  if (POSITIVE.has(key) && value <= 0) return { code: 'not-positive', facts: {} };
  if (value < least) return { code: 'below', facts: { limit: least } };
  if (value === Infinity || value > most || (key === 'shrinkage' && value === 1)) return most === 1 ? { code: 'not-a-fraction', facts: {} } : { code: 'above', facts: { limit: most } };
  return null;
}
