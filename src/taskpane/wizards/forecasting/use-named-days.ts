import { useEffect, useMemo, useState } from 'react';
import { knownUntil, namedDays } from '../../../calendars';
import { eventsOf, type Events } from '../../../core/history/events';
import type { NamedDay } from '../../../core/forecasting';
import type { Region } from '../../../workbook/port';
import { useWords } from '../../language-context';

/** Holidays and events, those of the history and those to come. */
export interface NamedDaysAtHand {
  /** Null as long as the calendar is on its way. */
  readonly days: readonly NamedDay[] | null;
  /** What the planner's own cells name. */
  readonly events: Events;
  /** The calendar could not be loaded. */
  readonly failed: boolean;
  /** The last year whose days are official; null where rules tell every year. */
  readonly knownUntil: number | null;
}

export interface Years {
  readonly from: number;
  readonly to: number;
}

interface Loaded {
  readonly key: string;
  readonly days: readonly NamedDay[] | null;
  readonly knownUntil: number | null;
}

const NO_DAYS: readonly NamedDay[] = [];
const NO_EVENTS: Events = { days: NO_DAYS, problems: [], columns: null };
const NONE: Omit<Loaded, 'key'> = { days: NO_DAYS, knownUntil: null };

/** The days of a calendar over some years, and the planner's own; a calendar's code comes when the first is asked for. */
export function useNamedDays(calendar: string | null, years: Years | null, eventCells: Region | undefined): NamedDaysAtHand {
  const { locale } = useWords();
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const key = calendar === null || years === null ? '' : `${calendar} ${years.from} ${years.to} ${locale}`;
  const { from, to } = years ?? { from: 0, to: 0 };
  useEffect(() => {
    if (calendar === null || key === '') return;
    let stale = false;
    const take = (found: Omit<Loaded, 'key'>) => {
      if (!stale) setLoaded({ key, ...found });
    };
    void Promise.all([namedDays(calendar, from, to, locale), knownUntil(calendar)])
      .then(([days, until]) => take({ days, knownUntil: until }), () => take({ days: null, knownUntil: null }));
    return () => {
      stale = true;
    };
  }, [calendar, key, from, to, locale]);

  const events = useMemo(() => (eventCells ? eventsOf(eventCells.values) : NO_EVENTS), [eventCells]);
  const arrived = key === '' ? NONE : loaded?.key === key ? loaded : null;
  const failed = arrived !== null && arrived.days === null;
  const holidays = arrived ? arrived.days ?? NO_DAYS : null;
  const days = useMemo(() => (holidays === null ? null : [...holidays, ...events.days]), [holidays, events]);
  return { days, events, failed, knownUntil: arrived?.knownUntil ?? null };
}
