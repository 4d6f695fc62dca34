/** What a planner knows. All questions share it: what was typed for one need not be typed for the next. */
export interface Situation {
  readonly calls: number;
  readonly aht: number;
  readonly agents: number;
  readonly serviceLevel: number;
  readonly answerWithin: number;
  readonly interval: number;
  readonly maxOccupancy: number;
  readonly shrinkage: number;
  /** Null: nobody hangs up. */
  readonly patience: number | null;
  /** Agents to be saved. */
  readonly fewer: number;
  /** Share of calls to be answered. */
  readonly percent: number;
  /** Time that a call holds its line once it is answered. */
  readonly talk: number;
  readonly asa: number;
  readonly blocking: number;
  readonly totalWait: number;
  readonly abandons: number;
}

export type FieldKey = keyof Situation;

/** 80/20 for calls of four minutes, as banks, insurers and telecoms plan. */
export const USUAL: Situation = {
  calls: 120, aht: 240, agents: 20, serviceLevel: 0.8, answerWithin: 20, interval: 30, maxOccupancy: 1, shrinkage: 0.3, patience: null,
  fewer: 2, percent: 0.8, talk: 200, asa: 15, blocking: 0.01, totalWait: 3600, abandons: 40,
};

/** How a field is typed and what it may hold; `blank` fields mean something when they are left blank. */
export type FieldForm =
  | { readonly kind: 'number'; readonly unit: 'calls' | 'agents' | 'minutes'; readonly min?: number; readonly above?: number; readonly max?: number; readonly whole?: boolean }
  | { readonly kind: 'percent'; readonly min: number; readonly max: number }
  | { readonly kind: 'duration'; readonly min: number; readonly blank?: true };

export const FIELD_FORMS: Readonly<Record<FieldKey, FieldForm>> = {
  calls: { kind: 'number', unit: 'calls', min: 0, max: 1e6 },
  aht: { kind: 'duration', min: 1 },
  agents: { kind: 'number', unit: 'agents', min: 1, max: 1e6, whole: true },
  serviceLevel: { kind: 'percent', min: 0.01, max: 0.9999 },
  answerWithin: { kind: 'duration', min: 0 },
  interval: { kind: 'number', unit: 'minutes', above: 0, max: 1440 },
  maxOccupancy: { kind: 'percent', min: 0.01, max: 1 },
  shrinkage: { kind: 'percent', min: 0, max: 0.99 },
  patience: { kind: 'duration', min: 1, blank: true },
  fewer: { kind: 'number', unit: 'agents', min: 1, max: 1e6, whole: true },
  percent: { kind: 'percent', min: 0.01, max: 0.9999 },
  talk: { kind: 'duration', min: 1 },
  asa: { kind: 'duration', min: 0 },
  blocking: { kind: 'percent', min: 0.0001, max: 0.9 },
  totalWait: { kind: 'duration', min: 0 },
  abandons: { kind: 'number', unit: 'calls', min: 1, max: 1e9 },
};
