import type { LinearAnswer, LinearModel } from './linear-model';

/** Columns to add to a model, at least 0: a cost and an upper bound each, and the matrix by columns. */
export type NewColumns = Pick<LinearModel, 'costs' | 'upper' | 'starts' | 'rows' | 'values'>;

/**
 * A linear model that stays with its solver: after new columns or bounds the next solution starts from the last one, and takes
 * a few steps instead of hundreds.
 */
export interface StandingModel {
  addColumns(columns: NewColumns): void;
  /** Gives columns, by their places, new upper bounds. */
  setUpper(places: readonly number[], upper: number): void;
  solve(): LinearAnswer;
  /** Gives its memory back; the model is of no use afterwards. */
  close(): void;
}

export interface StandingSolver {
  stand(model: LinearModel): StandingModel;
}
