import type { Backtest } from '../../core/forecasting/accuracy/backtest';
import type { CallForecast } from '../../core/forecasting/forecast';
import type { CarryOver } from '../../core/forecasting/rest-of-day';
import type { CallHistory, NamedDay } from '../../core/forecasting/series';
import type { forecastSheet } from '../../locales/en/forecast-sheet';
import type { LocaleName } from '../../locales/locale-name';
import type { Wording } from '../../locales/wording';

export type ForecastWords = Wording<typeof forecastSheet>;

/** What every sheet is told beside its figures. */
interface Written {
  readonly words: ForecastWords;
  readonly locale: LocaleName;
  readonly writtenAt: Date;
  /** Of Callsheet, for the notes. */
  readonly version: string;
}

/** How the planner's cells name a day: Excel dates (with or without a time), or text whose first ten letters are `YYYY-MM-DD`. */
export type DayCells = 'date' | 'iso-text';

/** The planner's own table. Columns are counted from zero within it. */
export interface ForecastSource {
  readonly sheet: string;
  /** Of the whole table, headers included, such as `A1:D8761`. */
  readonly address: string;
  /** Excel's name of it, if it is one of Excel's tables. */
  readonly table?: string;
  /** Rows that are appended below belong to it. */
  readonly wholeBlock?: boolean;
  readonly headerRows: number;
  /**
   * Where actual calls can be added up by date with a formula; null where no formula can read them (a matrix, dates in
   * words): the log then waits for typed actuals.
   */
  readonly actuals: {
    readonly date: { readonly column: number; readonly cells: DayCells };
    readonly calls: { readonly column: number };
    /** Of several queues in one table, this one. */
    readonly queue?: { readonly column: number; readonly name: string };
  } | null;
}

/** What a planner knows and no history tells. One row of the table of adjustments; null stands for an empty cell. */
export interface Adjustment {
  readonly name: string;
  readonly on: boolean;
  /** Day serials, both included; null: from the start, to the end. */
  readonly fromDay: number | null;
  readonly toDay: number | null;
  /** Minutes since midnight, the end not included; null: all day. */
  readonly fromMinute: number | null;
  readonly toMinute: number | null;
  /** 0.1 for 10 % more; several that meet multiply. */
  readonly share: number | null;
  /** Calls in all over the rows concerned, spread as the forecast lies; may be below zero. */
  readonly calls: number | null;
}

/** What the planner sets on the sheet. */
export interface ForecastInputs {
  /** On the whole forecast: 0.05 for 5 % more. */
  readonly growth: number;
  /** Decimals that expected calls are rounded to; null: not rounded. */
  readonly decimals: number | null;
  /** Which range is shown; one of the forecast's levels. */
  readonly level: number;
  /** What the error is translated into agents with. */
  readonly serviceLevel: number;
  readonly answerWithinSeconds: number;
  /** Used where nothing is known by interval; null: not known. */
  readonly ahtSeconds: number | null;
}

export const DEFAULT_FORECAST_INPUTS: ForecastInputs = {
  growth: 0, decimals: null, level: 0.8, serviceLevel: 0.8, answerWithinSeconds: 20, ahtSeconds: null,
};

/** What a taught handle time stands in for where nothing is known of the own; only the error in agents uses it. */
export const USUAL_AHT_SECONDS = 240;

/** Handle time expected of an interval, by its day serial and its start in minutes since midnight, where the history tells. */
export interface ExpectedAht {
  readonly day: number;
  readonly minute: number;
  readonly seconds: number;
}

/** The effect of a holiday or event as estimated: 0.6 for 40 % fewer calls than on such a weekday. */
export interface HolidayEffect {
  readonly name: string;
  readonly factor: number;
  /** Days of that name in the history, from which it was learnt. */
  readonly seen: number;
  /** Its first day within the forecast, as a day serial; null where it does not come. */
  readonly comes: number | null;
}

/** A week (or part of one) of a forecast made at some time, to be held against what came. */
export interface LogEntry {
  /** When it was forecast: a day serial, with the time of day behind the point. */
  readonly madeAt: number;
  readonly horizonDays: number;
  /** Day serials, both included. */
  readonly fromDay: number;
  readonly toDay: number;
  /** By the model alone, and with the planner's growth and adjustments. */
  readonly baseCalls: number;
  readonly expectedCalls: number;
  /** Typed by the planner where no formula can find it; null: none. */
  readonly typedActual: number | null;
}

/** The sheets that the plan writes. Names must be free in the workbook (see `forecastSheetNames`), for formulas point across. */
export interface ForecastSheetNames {
  readonly forecast: string;
  readonly accuracy: string;
  readonly log: string;
}

/** Names of Excel tables are one to a workbook: free ones for a new sheet, the remembered ones on a refresh. */
export interface ForecastTableNames {
  readonly adjustments: string;
  readonly log: string;
}

export interface ForecastRequest extends Written {
  readonly source: ForecastSource;
  /** Of several in one table. */
  readonly queue: string | null;
  /** As cleaned and used: its last weeks are shown, its length told. */
  readonly history: CallHistory;
  readonly forecast: CallForecast;
  readonly horizonDays: number;
  /** Null where the history is too short to judge. */
  readonly backtest: Backtest | null;
  readonly inputs: ForecastInputs;
  readonly adjustments: readonly Adjustment[];
  readonly aht: readonly ExpectedAht[];
  readonly namedDays: readonly NamedDay[];
  readonly holidayEffects: readonly HolidayEffect[];
  /** Forecasts made before, as `readLog` finds them on the sheet; this one is added. */
  readonly log: readonly LogEntry[];
  readonly sheetNames: ForecastSheetNames;
  readonly tableNames: ForecastTableNames;
}

/** What the workbook remembers of a forecast: the answers, and where to read back what the planner typed on its sheets. */
export interface ForecastMemory {
  /** For Home, as a person reads it. */
  readonly source: string;
  readonly table: Pick<ForecastSource, 'sheet' | 'address' | 'table' | 'wholeBlock' | 'headerRows' | 'actuals'>;
  readonly queue: string | null;
  readonly horizonDays: number;
  readonly inputs: ForecastInputs;
  /** Cells of the sheet of the forecast that hold them. */
  readonly inputCells: Readonly<Record<keyof ForecastInputs, { readonly sheet: string; readonly address: string }>>;
  readonly namedDays: readonly NamedDay[];
  /** Headers included, as it was written: ask the workbook where it is today. `readAdjustments` takes its cells. */
  readonly adjustments: { readonly sheet: string; readonly address: string; readonly table: string };
  /** Headers included; `readLog` takes its cells. */
  readonly log: { readonly sheet: string; readonly address: string; readonly table: string };
  /** The forecast by interval, headers included: what `Staff a day` starts from. */
  readonly intervals: { readonly sheet: string; readonly address: string };
  /** Its days with their ranges (date, weekday, model, calls, low, high), headers included; null in a forecast by day, absent in older workbooks. */
  readonly days?: { readonly sheet: string; readonly address: string } | null;
  /** How much a morning tells of the day: what `Re-forecast today` starts from; absent in older workbooks. */
  readonly carryOver?: CarryOver;
  readonly sheetNames: ForecastSheetNames;
}

/** Several queues of one table, each with a forecast of its own and sheets of its own. */
export interface QueuesRequest extends Written {
  readonly source: ForecastSource;
  readonly queues: readonly ForecastRequest[];
  /** Queues that cannot be forecast, by name. */
  readonly leftOut: readonly string[];
  /** Of the sheet that adds them up. */
  readonly sheetName: string;
}

/** What the workbook remembers of several queues: each forecast remembers the rest itself. */
export interface QueuesMemory {
  readonly source: string;
  readonly table: Pick<ForecastSource, 'sheet' | 'address' | 'table' | 'wholeBlock'>;
  /** With the sheets as they were written. */
  readonly queues: readonly { readonly queue: string; readonly sheet: string }[];
}

/** The classic way, from the year down to the interval. */
export interface TopDownSettings {
  /** Contacts of the year that the forecast starts from. */
  readonly annualVolume: number;
  /** 0.12 for 12 % more. */
  readonly growth: number;
  /** The year that is forecast: its calendar gives the days of each month. */
  readonly year: number;
  /** Twelve, January first, 0–1. */
  readonly monthShares: readonly number[];
  /** Twelve counts of days that the centre is open; null: as the calendar says, from `openWeekdays` and `closedDays`. */
  readonly openDays: readonly (number | null)[];
  /** Seven, Monday first. */
  readonly openWeekdays: readonly boolean[];
  /** Day serials on which the centre is closed though its weekday is open. */
  readonly closedDays: readonly number[];
  /** Seven, Monday first, averaging 1 over the days open. */
  readonly dayIndices: readonly number[];
  /** Length of an interval. */
  readonly intervalMinutes: number;
  /** Starts of the intervals of a day, minutes since midnight, and what each has of the day, 0–1. */
  readonly intervals: readonly { readonly minute: number; readonly share: number }[];
  /** The chain is shown for this month (1–12), weekday (1 Monday … 7 Sunday) and interval. */
  readonly example: { readonly month: number; readonly weekday: number; readonly minute: number };
}

export interface TopDownRequest extends Written {
  readonly settings: TopDownSettings;
  /** Where the shares were derived from, such as `Calls!A1:C8761`; null: they were typed. */
  readonly source: string | null;
  readonly sheetName: string;
}

export interface TopDownMemory {
  readonly source?: string;
  readonly settings: TopDownSettings;
  /** The sheet's own input cells: `readTopDown` takes the cells of `area` and gives the settings with what was typed since. */
  readonly inputs: { readonly sheet: string; readonly area: string };
}
