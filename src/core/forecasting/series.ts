/** Calls as they came. What is absent was closed or is not known. */
export interface CallHistory {
  /** 5 to 60, or 1440 for one value a day. */
  readonly intervalMinutes: number;
  /** The start of each interval, local, `YYYY-MM-DDTHH:MM`; a date alone for daily values. */
  readonly times: readonly string[];
  readonly calls: readonly number[];
}

/** A day with a name. Its effect is learnt from earlier days of that name, so that a company's own events fit as well. */
export interface NamedDay {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly name: string;
  /** A weekend day worked to make up for a holiday is a `working-day`; all else, and by default, a `holiday`. */
  readonly kind?: 'holiday' | 'working-day';
}
