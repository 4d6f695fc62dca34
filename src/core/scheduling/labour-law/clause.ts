import type { Rule } from '../roster/problem';

/** A limit in the words of a statute: a roster rule, the longest working day, the longest night's work, or a week's mean over the horizon. */
export type Limit =
  | Rule
  | { readonly kind: 'day-minutes'; readonly max: number }
  | { readonly kind: 'night-minutes'; readonly max: number }
  | { readonly kind: 'mean-week-minutes'; readonly max: number };

export type ClauseId =
  | 'cn-day' | 'cn-week' | 'cn-rest-day' | 'cn-overtime-day' | 'cn-overtime-month'
  | 'eu-daily-rest' | 'eu-weekly-rest' | 'eu-rest-day' | 'eu-mean-week' | 'eu-night'
  | 'us-overtime';

/** One clause of a law as a limit that a planner can edit or leave out; its sentence lives with the translations, by id. */
export interface Clause {
  readonly id: ClauseId;
  readonly limit: Limit;
  /** The statute and its article, as cited. */
  readonly source: string;
  /** Where the text can be read. */
  readonly address?: string;
  /** A limit that may be passed at a price, and is offered switched off. */
  readonly optional?: boolean;
}
