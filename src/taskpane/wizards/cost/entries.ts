import { MONTHLY, ON_COSTS, SWITCHES, type Actuals, type BridgeDrivers, type CostInputKey, type CostSettings, type MonthlyKey, type OnCostKey, type Switch } from '../../../core/cost/model/settings';
import { readMonth } from '../../../core/kpi/figures';
import { recordOf } from '../../../core/record-of';
import type { Entry } from '../../parts';

/** `start` is the first month, counted from year 0. */
export type EntryKey = MonthlyKey | CostInputKey | OnCostKey | 'months' | 'start';
/** The fields as they are typed: blank and unusable ones included. */
export type Entries = Readonly<Record<EntryKey, Entry>>;

export const BRIDGE_SIDES = ['changes', 'from', 'to'] as const;
export type BridgeSide = (typeof BRIDGE_SIDES)[number];
export type BridgeEntries = Readonly<Record<BridgeSide, Readonly<Record<Switch, Entry>>>>;

/** A month of the workbook may differ from its neighbours on the sheet; the field then stays blank, and blank keeps them. */
export function entriesOf({ monthly, inputs, onCosts, months, startMonth }: CostSettings): Entries {
  const lists = recordOf(MONTHLY, (key): Entry => (monthly[key].every((value) => value === monthly[key][0]) ? monthly[key][0] : undefined));
  const singles = Object.fromEntries(Object.entries({ ...inputs, ...onCosts }).map(([key, value]) => [key, value ?? undefined])) as Record<CostInputKey | OnCostKey, Entry>;
  return { ...lists, ...singles, months, start: monthOf(startMonth) };
}

export function bridgeEntriesOf({ bridge }: CostSettings): BridgeEntries {
  return recordOf(BRIDGE_SIDES, (side) => bridge[side]);
}

/** Whether anything was booked under any head. */
export function isBooked({ heads }: Actuals): boolean {
  return Object.values(heads).some((row) => row?.some((amount) => amount !== null));
}

/** The month in which a day lies, counted from year 0. */
export function monthOf(serial: number): number {
  return readMonth(serial) ?? 0;
}

/** What a blank field means; undefined where it means something of its own. */
export function fallbackOf(key: EntryKey, base: CostSettings): number | undefined {
  if (key === 'months') return base.months;
  if (key === 'start') return monthOf(base.startMonth);
  if (isOneOf(MONTHLY, key)) return entriesOf(base)[key] ?? undefined;
  if (isOneOf(ON_COSTS, key)) return base.onCosts[key];
  return base.inputs[key] ?? undefined;
}

/** The typed numbers laid over what stands in `base`; unusable entries leave it as it is. */
export function withEntries(base: CostSettings, entries: Entries): Pick<CostSettings, 'monthly' | 'inputs' | 'onCosts'> {
  const typed = (key: EntryKey) => entries[key] ?? undefined;
  return {
    monthly: recordOf(MONTHLY, (key) => {
      const value = typed(key);
      return value === undefined ? base.monthly[key] : base.monthly[key].map(() => value);
    }),
    inputs: { ...base.inputs, ...known(Object.keys(base.inputs) as CostInputKey[], typed), openingFte: typed('openingFte') ?? null },
    onCosts: { ...base.onCosts, ...known(ON_COSTS, typed) },
  };
}

export function bridgeSide(base: BridgeDrivers, entries: Readonly<Record<Switch, Entry>>): BridgeDrivers {
  return recordOf(SWITCHES, (key) => entries[key] ?? base[key]);
}

function known<K extends EntryKey>(keys: readonly K[], typed: (key: K) => number | undefined): Partial<Record<K, number>> {
  const found: Partial<Record<K, number>> = {};
  for (const key of keys) {
    const value = typed(key);
    if (value !== undefined) found[key] = value;
  }
  return found;
}

export function isOneOf<K extends string>(keys: readonly K[], key: string): key is K {
  return (keys as readonly string[]).includes(key);
}
