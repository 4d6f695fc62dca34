/** What a scenario table can vary. */
export const VARIED = ['calls', 'aht', 'serviceLevel', 'answerWithin', 'shrinkage', 'patience'] as const;
export type Varied = (typeof VARIED)[number];

/** Steps away from the base case: a share of it for calls and patience, an amount added to it for the others. */
export interface Axis {
  readonly vary: Varied;
  readonly first: number;
  readonly step: number;
  readonly count: number;
}

/** The case that everything is compared with. Fractions are 0–1. */
export interface BaseCase {
  readonly calls: number;
  readonly ahtSeconds: number;
  readonly serviceLevel: number;
  readonly answerWithinSeconds: number;
  readonly intervalMinutes: number;
  readonly maxOccupancy: number;
  readonly shrinkage: number;
  /** Mean time that callers wait before they hang up; null: nobody hangs up, Erlang C. */
  readonly patienceSeconds: number | null;
}

export type Measure = 'agents' | 'people';

export interface ScenarioSettings extends BaseCase {
  readonly rows: Axis;
  /** Null: one input is varied, and every figure shown. */
  readonly columns: Axis | null;
  /** What a grid of two inputs shows. */
  readonly measure: Measure;
}

export const CHANGES_BY_SHARE: ReadonlySet<Varied> = new Set<Varied>(['calls', 'patience']);

/** Steps that planners ask about first. */
export const USUAL_AXES: Readonly<Record<Varied, Axis>> = {
  calls: { vary: 'calls', first: -0.1, step: 0.05, count: 7 },
  aht: { vary: 'aht', first: -30, step: 10, count: 7 },
  serviceLevel: { vary: 'serviceLevel', first: -0.1, step: 0.05, count: 6 },
  answerWithin: { vary: 'answerWithin', first: -10, step: 10, count: 6 },
  shrinkage: { vary: 'shrinkage', first: -0.1, step: 0.05, count: 5 },
  patience: { vary: 'patience', first: -0.5, step: 0.25, count: 7 },
};

/** Beyond this a table is a wall and a chart a thicket. */
export const MOST_STEPS = 25;

export const DEFAULT_SCENARIO: ScenarioSettings = {
  calls: 120,
  ahtSeconds: 240,
  serviceLevel: 0.8,
  answerWithinSeconds: 20,
  intervalMinutes: 30,
  maxOccupancy: 1,
  shrinkage: 0.3,
  patienceSeconds: null,
  rows: USUAL_AXES.calls,
  columns: null,
  measure: 'agents',
};
