import type { MethodName } from '../../../core/forecasting';
import type { Decisions, ReadingChoices } from '../../../core/history/call-history';
import { DEFAULT_FORECAST_INPUTS } from '../../../sheets/forecasting/request';
import type { Entry } from '../../parts';

/** How far ahead: days from the last complete one, or a day to go to. */
export const HORIZONS = ['28', '91', '365', 'until'] as const;
export type HorizonChoice = (typeof HORIZONS)[number];

/** How sure the range is to be that stands beside the calls. */
export const LEVELS = ['0.5', '0.8', '0.9', '0.95'] as const;
export type LevelChoice = (typeof LEVELS)[number];

/** From the planner's own calls day by day, or from a year's volume down. */
export const WAYS = ['history', 'top-down'] as const;
export type Way = (typeof WAYS)[number];

/** Settings that are one number each. */
export const ENTRY_KEYS = ['growth', 'serviceLevel', 'answerWithinSeconds', 'ahtSeconds', 'annualVolume', 'year'] as const;
export type EntryKey = (typeof ENTRY_KEYS)[number];

/** The planner's answers beside the table itself. */
export interface Choices {
  /** How the table is to be read, where it was read wrongly. */
  readonly reading: ReadingChoices;
  /** The queue to forecast, in a table of several, or of all of them the one to look at; null for the first. */
  readonly queue: string | null;
  /** Every queue of the table is forecast, with their totals. */
  readonly all: boolean;
  /** What is to be done about findings, by the name of the queue. */
  readonly decisions: Readonly<Record<string, Decisions>>;
  /** The holiday calendar; null for none. */
  readonly calendar: string | null;
  /** Cells with the centre's own events; blank for none. */
  readonly eventsAddress: string;
  readonly way: Way;
  readonly horizon: HorizonChoice;
  /** `YYYY-MM-DD`, with the horizon `until`; blank as long as none is named. */
  readonly until: string;
  readonly level: LevelChoice;
  /** `best` takes what the backtest chooses. */
  readonly method: MethodName | 'best';
  readonly entries: Readonly<Record<EntryKey, Entry>>;
}

export const DEFAULT_CHOICES: Choices = {
  reading: {}, queue: null, all: false, decisions: {}, calendar: null, eventsAddress: '', way: 'history',
  horizon: '28', until: '', level: '0.8', method: 'best',
  entries: {
    growth: DEFAULT_FORECAST_INPUTS.growth, serviceLevel: DEFAULT_FORECAST_INPUTS.serviceLevel,
    answerWithinSeconds: DEFAULT_FORECAST_INPUTS.answerWithinSeconds, ahtSeconds: undefined, annualVolume: undefined, year: undefined,
  },
};
