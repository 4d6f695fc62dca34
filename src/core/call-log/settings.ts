/** Lengths of an interval, in minutes, that divide an hour or a day. */
export const LOG_INTERVALS = [5, 10, 15, 20, 30, 60, 1440] as const;

export interface CallLogSettings {
  readonly intervalMinutes: (typeof LOG_INTERVALS)[number];
  /** IANA name of the zone whose clock the log is written by; times that say their own offset are read by that. */
  readonly logZone: string;
  /** IANA name of the zone in which the intervals are to be. */
  readonly localZone: string;
  readonly answerWithinSeconds: number;
  /** Who hangs up within this time was never really there: usually 3 s. */
  readonly shortAbandonSeconds: number;
  /** Whether calls abandoned so soon count as offered and abandoned, or in a column of their own only. */
  readonly countShortAbandons: boolean;
  readonly byQueue: boolean;
  /** What becomes of a row that repeats call, start and queue of an earlier one: counted once, or every time. */
  readonly repeats: 'once' | 'every';
}

export const DEFAULT_CALL_LOG_SETTINGS: Omit<CallLogSettings, 'logZone' | 'localZone'> = {
  intervalMinutes: 30,
  answerWithinSeconds: 20,
  shortAbandonSeconds: 3,
  countShortAbandons: true,
  byQueue: true,
  repeats: 'once',
};
