import type { CallRange } from '../../core/forecasting/forecast';
import type { CarryOver } from '../../core/forecasting/rest-of-day';
import type { DaySerial } from '../../core/history/calendar-day';
import type { LocaleName } from '../../locales/locale-name';
import type { todaySheet } from '../../locales/en/today-sheet';
import type { Wording } from '../../locales/wording';

export type TodayWords = Wording<typeof todaySheet>;

/** An interval of the day as the planner's forecast has it. */
export interface ForecastInterval {
  /** Start, in minutes since midnight. */
  readonly minute: number;
  readonly calls: number;
  /** Null where the forecast has no range: one is then made of `CarryOver`. */
  readonly range: CallRange | null;
  /** Null where the forecast knows none for this interval. */
  readonly ahtSeconds: number | null;
}

/** The rows of one day in a forecast by interval, and where its columns stand on its sheet. Cells are addresses such as `U30:U53`. */
export interface ForecastOfDay {
  readonly sheet: string;
  /** Of the whole forecast, headers included. */
  readonly address: string;
  /** Null where the forecast has one day and no date. */
  readonly day: DaySerial | null;
  readonly intervals: readonly ForecastInterval[];
  readonly cells: {
    /** Only dates that a formula can compare: Excel's own. */
    readonly date: string | null;
    /** Only Excel's own times; others are written as values. */
    readonly time: string | null;
    readonly calls: string;
    readonly low: string | null;
    readonly high: string | null;
    readonly aht: { readonly cells: string; readonly secondsPerUnit: number } | null;
  };
  /** The day as a whole with its own range, one row a day; null where the forecast has none. */
  readonly total: { readonly range: CallRange; readonly dates: string; readonly lows: string; readonly highs: string } | null;
}

/** What the planner sets on the sheet. */
export interface TodayInputs extends CarryOver {
  /** How sure the ranges are, 0–1. */
  readonly level: number;
  readonly serviceLevel: number;
  readonly answerWithinSeconds: number;
  /** Where an interval has no handle time of its own; null: no agents are shown there. */
  readonly ahtSeconds: number | null;
  readonly intervalMinutes: number;
  readonly maxOccupancy: number;
  /** Null: nobody hangs up, Erlang C. */
  readonly patienceSeconds: number | null;
}

/** Of a forecast that does not say: days stray by a tenth, calls by chance alone. */
export const USUAL_CARRY_OVER: CarryOver = { dayDeviation: 0.1, dispersion: 1 };

export const DEFAULT_TODAY_INPUTS: TodayInputs = {
  ...USUAL_CARRY_OVER, level: 0.8, serviceLevel: 0.8, answerWithinSeconds: 20, ahtSeconds: null, intervalMinutes: 30, maxOccupancy: 1, patienceSeconds: null,
};

export interface TodayRequest {
  readonly forecast: ForecastOfDay;
  /** Calls that came, interval by interval; null where not known. */
  readonly actual: readonly (number | null)[];
  /** Where they were read, such as `Calls!A1:C49`; null where they are typed. */
  readonly actualFrom: string | null;
  readonly inputs: TodayInputs;
  /** The cell of the forecast that says how sure its ranges are; null: the level is an input here. */
  readonly levelCell: string | null;
  readonly words: TodayWords;
  readonly locale: LocaleName;
  readonly writtenAt: Date;
  /** Of Callsheet, for the notes. */
  readonly version: string;
}

/** What the workbook remembers of a sheet of today: the answers, and where to read back what was typed on it. */
export interface TodayMemory {
  /** For Home, as a person reads it. */
  readonly source: string;
  readonly day: DaySerial | null;
  readonly inputs: TodayInputs;
  /** `B7`, by input. */
  readonly inputCells: Readonly<Record<keyof TodayInputs, string>>;
  /** Cells of the sheet that hold the counts, and what was written there: what differs was typed by hand. */
  readonly actual: { readonly address: string; readonly minutes: readonly number[]; readonly written: readonly (number | null)[] };
}
