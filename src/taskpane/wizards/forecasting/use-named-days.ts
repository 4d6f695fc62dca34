import { useEffect, useMemo, useState } from 'react';
import { namedDays } from '../../../calendars';
import type { NamedDay } from '../../../core/forecasting';
import type { Region } from '../../../workbook/port';
import { eventsOf } from './events';

/** Holidays and events, those of the history and those to come. */
export interface NamedDaysAtHand {
  /** Null as long as the calendar is on its way. */
  readonly days: readonly NamedDay[] | null;
  /** Those that the planner's own cells name. */
  readonly events: readonly NamedDay[];
  /** The calendar could not be loaded. */
  readonly failed: boolean;
}

export interface Years {
  readonly from: number;
  readonly to: number;
}

const NO_DAYS: readonly NamedDay[] = [];

/** The days of a calendar over some years, and the planner's own; a calendar's code comes when the first is asked for. */
export function useNamedDays(calendar: string | null, years: Years | null, eventCells: Region | undefined): NamedDaysAtHand {
  const [loaded, setLoaded] = useState<{ readonly key: string; readonly days: readonly NamedDay[] | null } | null>(null);
  const key = calendar === null || years === null ? '' : `${calendar} ${years.from} ${years.to}`;
  const { from, to } = years ?? { from: 0, to: 0 };
  useEffect(() => {
    if (calendar === null || key === '') return;
    let stale = false;
    const take = (days: readonly NamedDay[] | null) => {
      if (!stale) setLoaded({ key, days });
    };
    namedDays(calendar, from, to).then(take, () => take(null));
    return () => {
      stale = true;
    };
  }, [calendar, key, from, to]);

  const events = useMemo(() => (eventCells ? eventsOf(eventCells) : NO_DAYS), [eventCells]);
  const arrived = key === '' ? { days: NO_DAYS } : loaded?.key === key ? loaded : null;
  const failed = arrived !== null && arrived.days === null;
  const holidays = arrived ? arrived.days ?? NO_DAYS : null;
  const days = useMemo(() => (holidays === null ? null : [...holidays, ...events]), [holidays, events]);
  return { days, events, failed };
}
