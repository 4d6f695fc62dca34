import { useMemo } from 'react';
import type { Actuals } from '../../../core/cost/model/settings';
import { useRegion, type RegionReading } from '../../parts';
import { analyseAccounts, bookedOf, MOST_ROWS, type AccountsAtHand, type BookedAtHand } from './actuals/analysis';
import { isBooked, monthOf } from './entries';
import { alignedActuals } from './settled';
import type { CostState } from './state';

export interface BookedReading {
  readonly reading: RegionReading;
  readonly accounts: AccountsAtHand | null;
  readonly booked: BookedAtHand | null;
  /** What the workbook will have as booked; null for nothing. */
  readonly actuals: Actuals | null;
  readonly months: { readonly start: number; readonly count: number };
}

/** Reads the table of booked cost, or takes what stood on the sheets, for the months of the workbook. */
export function useBooked({ actuals, base, entries }: CostState): BookedReading {
  const reading = useRegion(actuals.from === 'table' ? actuals.address : '', actuals.edition);
  const { region } = reading;
  const start = entries.start ?? monthOf(base.startMonth);
  const count = entries.months ?? base.months;
  const months = useMemo(() => ({ start, count }), [start, count]);
  const accounts = useMemo(() => (region && region.rows <= MOST_ROWS ? analyseAccounts(region, start) : null), [region, start]);
  const booked = useMemo(() => accounts && bookedOf(accounts, actuals, months), [accounts, actuals, months]);
  const kept = useMemo(() => alignedActuals(base.actuals, monthOf(base.startMonth), months.start, months.count), [base, months]);
  return { reading, accounts, booked, months, actuals: actuals.from === 'kept' ? (isBooked(kept) ? kept : null) : actuals.from === 'table' ? booked?.actuals ?? null : null };
}
