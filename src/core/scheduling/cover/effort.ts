/** How long a search goes on. */
export interface CoverEffort {
  readonly seed: number;
  /** Steps of the search, for the same plan on every machine; left out, it goes on until the watch stops it. */
  readonly steps?: number;
  /** People on each candidate to set out from, where they cost less than what the relaxation leads to: the answer is never worse. */
  readonly start?: Int32Array;
}

export interface CoverAnswer {
  /** People on each candidate. */
  readonly counts: Int32Array;
  readonly cost: number;
  /** No plan costs less; −Infinity where it is not known. */
  readonly bound: number;
}

/** Who waits for a plan: asked whether to go on and how late it is, told of every better plan. */
export interface CoverWatch {
  shouldStop?(): boolean;
  /** Share of the time that is used, 0–1. */
  spent?(): number;
  /** What is left of it: a solver keeps to its own clock more closely than it asks others. */
  secondsLeft?(): number;
  onBetter?(answer: CoverAnswer): void;
}

/** A part of the search, which ends when a share of the whole time is used. */
export interface Stretch {
  /** How much of the stretch is over, 0–1. */
  spent(step: number): number;
  shouldStop(step: number): boolean;
}

export function stretchUntil(share: number, { steps }: CoverEffort, { shouldStop, spent }: CoverWatch): Stretch {
  const isStopped = () => shouldStop?.() ?? false;
  if (steps !== undefined) return { spent: (step) => Math.min(1, step / steps), shouldStop: (step) => step >= steps || isStopped() };
  const late = () => Math.min(1, (spent?.() ?? 0) / share);
  return { spent: late, shouldStop: () => isStopped() || late() >= 1 };
}

/** A part of the search from one share of the whole time, or of the steps, to another. */
export function stretchBetween(from: number, to: number, { steps }: CoverEffort, watch: CoverWatch): Stretch {
  if (steps !== undefined) return stretchUntil(1, { seed: 0, steps: Math.round((to - from) * steps) }, watch);
  const late = () => Math.min(1, Math.max(0, (watch.spent?.() ?? 0) - from) / (to - from));
  return { spent: late, shouldStop: () => (watch.shouldStop?.() ?? false) || late() >= 1 };
}
