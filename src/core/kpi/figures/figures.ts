import type { IndicatorId } from '../catalogue/indicator-id';
import type { ChosenIndicator } from '../selection/chosen-indicator';

/** What a row of figures is about. */
export type Level = 'centre' | 'team' | 'agent';
export const LEVELS: readonly Level[] = ['centre', 'team', 'agent'];

/** What a row is known by. A row without team and agent is of the whole centre. */
export type FigureKey = 'month' | 'team' | 'agent';

/** Looks an indicator up by what stands above a column, in any of our languages; null for one of the planner's own. */
export type IndicatorNamed = (text: string) => IndicatorId | null;

/** What the planner decided. Keys that are absent are found; columns that are absent go by their headers, null leaves one out. */
export interface ChosenFigures {
  readonly keys?: Readonly<Partial<Record<FigureKey, number | null>>>;
  readonly indicators?: Readonly<Record<number, IndicatorId | 'own' | null>>;
}

/** Which columns of a table hold what. */
export interface FigureColumns {
  readonly headerRows: number;
  readonly keys: Readonly<Record<FigureKey, number | null>>;
  readonly indicators: readonly FigureColumn[];
}

/**
 * A table of indicators that are worked out already: a row for each unit and month, a column for each indicator. The sheet
 * that *Find a KPI* writes is one; so is any that a planner keeps by hand.
 */
export interface Figures {
  readonly headerRows: number;
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly FigureRow[];
  readonly findings: readonly FigureFinding[];
}

export interface FigureColumn {
  /** Of the table, from 0. */
  readonly column: number;
  /** As it stands above the column. */
  readonly header: string;
  readonly indicator: ChosenIndicator;
  /** What a cell is multiplied by to be in the indicator's unit: 0.01 for a share typed as 85, 86,400 for a time of Excel's in seconds. */
  readonly times: number;
}

export interface FigureRow {
  /** Of the table, from 0, headers included. */
  readonly row: number;
  /** Null for the whole centre. */
  readonly team: string | null;
  readonly agent: string | null;
  /** See `monthNumber`; null for a table without months. */
  readonly month: number | null;
  /** In the order of `columns`, in the units of their indicators; null where a cell holds no number. */
  readonly values: readonly (number | null)[];
}

/** Rows and columns count from 0 in the table, headers included; null where a finding is of no one row or column. */
export interface FigureFinding {
  readonly code: 'not-a-number' | 'not-a-month' | 'error-cell' | 'repeated-row' | 'missing-month' | 'blank-month' | 'constant-column' | 'percent-as-number';
  readonly row: number | null;
  readonly column: number | null;
  /** What stands there; for a month that is missing or blank the month as `2026-03`. */
  readonly given: string;
}

/** What a row is about, by what it names. */
export function levelOf({ team, agent }: Pick<FigureRow, 'team' | 'agent'>): Level {
  return agent !== null ? 'agent' : team !== null ? 'team' : 'centre';
}
