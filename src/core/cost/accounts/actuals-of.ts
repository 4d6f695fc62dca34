import { handleTimeUnit } from '../../history/handle-time';
import { HEADS, type Head } from '../model/heads';
import { ACTUAL_DRIVERS, type ActualDriver, type Actuals } from '../model/settings';
import type { AccountTarget } from './account-words';
import type { Account } from './read-accounts';

export interface Booked {
  readonly actuals: Actuals;
  /** Amounts booked in months that the workbook does not have. */
  readonly outside: number;
}

const isHead = (target: string): target is Head => (HEADS as readonly string[]).includes(target);
/** These add up over the accounts of a month; a rate is the last one told. */
const ADDED: readonly ActualDriver[] = ['volume', 'leavers'];

/**
 * Booked amounts by head and month; accounts of the same head add up. Bookings without a month are of the month that the planner
 * names.
 */
export function actualsOf(accounts: readonly Account[], target: (name: string) => AccountTarget, months: { readonly start: number; readonly count: number; readonly undated: number }): Booked {
  const rows = new Map<Head | ActualDriver, (number | null)[]>();
  let outside = 0;
  for (const { name, bookings } of accounts) {
    const of = target(name);
    if (of === null) continue;
    const row = rows.get(of) ?? Array.from({ length: months.count }, () => null);
    rows.set(of, row);
    const inUnits = unitsOf(of, name, bookings.map(({ amount }) => amount));
    for (const booking of bookings) {
      const { month } = booking;
      const amount = booking.amount * inUnits;
      const index = month === null ? months.undated : month - months.start;
      if (index < 0 || index >= months.count) outside += 1;
      else row[index] = isHead(of) || ADDED.includes(of) ? (row[index] ?? 0) + amount : amount;
    }
  }
  return { actuals: { heads: known(rows, HEADS), drivers: known(rows, ACTUAL_DRIVERS) }, outside };
}

/** Handle times in seconds, whatever the book writes them in; 80 for an occupancy or a shrinkage is 80%. */
function unitsOf(target: Head | ActualDriver, name: string, amounts: readonly number[]): number {
  if (target === 'ahtSeconds') return handleTimeUnit(name, amounts, false).secondsPerUnit;
  return (target === 'occupancy' || target === 'shrinkage') && amounts.some((amount) => amount > 1) ? 0.01 : 1;
}

/** The rows that hold anything. */
function known<K extends string>(rows: ReadonlyMap<string, readonly (number | null)[]>, keys: readonly K[]): Partial<Record<K, readonly (number | null)[]>> {
  const filled: Partial<Record<K, readonly (number | null)[]>> = {};
  for (const key of keys) {
    const row = rows.get(key);
    if (row?.some((value) => value !== null)) filled[key] = row;
  }
  return filled;
}
