import type { DayBreaks } from '../../core/scheduling/rostering/day-breaks';
import type { LocaleName } from '../../locales/locale-name';
import type { RosterMemory, RosterWords } from './request';

/** One day of a roster, to be drawn by quarters of an hour. */
export interface DayRequest {
  readonly asked: RosterMemory['asked'];
  /** Counted from the roster's first. */
  readonly day: number;
  /** Everybody at work on it, with meals and breaks: `dayBreaks` of the cells as they are now. */
  readonly breaks: readonly DayBreaks[];
  /** The roster's sheets as they are called now; without its cover the day holds the numbers required. */
  readonly sheets: { readonly roster: string; readonly cover?: string };
  readonly words: RosterWords;
  readonly locale: LocaleName;
  readonly writtenAt: Date;
}
