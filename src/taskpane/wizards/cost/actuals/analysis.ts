import { actualsOf, findAccountTable, isSum, readAccounts, suggestTarget, type Account, type AccountReading, type AccountTable, type AccountTarget } from '../../../../core/cost/accounts';
import type { Actuals } from '../../../../core/cost/model/settings';
import type { Region } from '../../../../workbook/port';
import type { ActualsState } from '../state';

/** A year of accounts of a large ledger. */
export const MOST_ROWS = 20_000;
/** More than a person would map. */
export const MOST_ACCOUNTS = 200;

/** What a table of booked cost turned out to be. */
export interface AccountsAtHand {
  readonly table: AccountTable;
  readonly reading: AccountReading;
}

export function analyseAccounts(region: Region, startMonth: number): AccountsAtHand | null {
  const table = findAccountTable(region.values, region.numberFormats, startMonth);
  if (!table) return null;
  const reading = readAccounts(region.values, table, startMonth);
  return reading.accounts.length === 0 || reading.accounts.length > MOST_ACCOUNTS ? null : { table, reading };
}

export function targetOf(name: string, targets: ActualsState['targets']): AccountTarget {
  const decided = targets[name.toLowerCase()];
  return decided === undefined ? suggestTarget(name) : decided;
}

export interface BookedAtHand {
  /** Null where no account has a head or driver, or none lies in the months of the workbook. */
  readonly actuals: Actuals | null;
  readonly outside: number;
  /** Accounts that no word told anything of. */
  readonly unmapped: readonly Account[];
  /** Sums and revenue, left out on purpose. */
  readonly sums: readonly Account[];
  readonly mapped: number;
}

export function bookedOf({ reading: { accounts } }: AccountsAtHand, { targets, undated }: ActualsState, months: { readonly start: number; readonly count: number }): BookedAtHand {
  const { actuals, outside } = actualsOf(accounts, (name) => targetOf(name, targets), { ...months, undated });
  const left = accounts.filter(({ name }) => targetOf(name, targets) === null && targets[name.toLowerCase()] === undefined);
  const any = Object.keys(actuals.heads).length > 0;
  return {
    actuals: any ? actuals : null, outside, unmapped: left.filter(({ name }) => !isSum(name)), sums: left.filter(({ name }) => isSum(name)),
    mapped: accounts.filter(({ name }) => targetOf(name, targets) !== null).length,
  };
}
