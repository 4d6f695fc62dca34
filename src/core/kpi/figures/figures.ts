import type { ChosenIndicator } from '../selection/chosen-indicator';

/** What a row of figures is about. */
export type Level = 'centre' | 'team' | 'agent';

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
  readonly indicator: ChosenIndicator;
}

export interface FigureRow {
  /** Of the table, from 0, headers included. */
  readonly row: number;
  /** Null for the whole centre. */
  readonly team: string | null;
  readonly agent: string | null;
  /** See `monthNumber`; null for a table without months. */
  readonly month: number | null;
  /** In the order of `columns`; null where a cell holds no number. */
  readonly values: readonly (number | null)[];
}

export interface FigureFinding {
  readonly code: 'not-a-number' | 'not-a-month' | 'error-cell' | 'repeated-row' | 'missing-month' | 'constant-column';
  readonly row: number | null;
  readonly column: number | null;
  readonly given: string;
}
