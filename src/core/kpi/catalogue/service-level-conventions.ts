export type ConventionId = 'competitive' | 'usual' | 'moderate' | 'tolerant' | 'emergency';

export interface ServiceLevelConvention {
  readonly id: ConventionId;
  /** Share of calls to answer within so many seconds. */
  readonly goals: readonly { readonly share: number; readonly seconds: number }[];
  /** Blocking that goes with it, as a fraction; null where the source names none. */
  readonly blocking: { readonly low: number; readonly high: number } | null;
  readonly abandonment: { readonly low: number; readonly high: number } | null;
}

/** Service levels usual by trade, from the course on fine-grained management of an operator's call centre. Conventions, no norm. */
export const SERVICE_LEVEL_CONVENTIONS: readonly ServiceLevelConvention[] = [
  { id: 'competitive', goals: [{ share: 0.9, seconds: 20 }], blocking: { low: 0, high: 0.01 }, abandonment: null },
  { id: 'usual', goals: [{ share: 0.8, seconds: 20 }], blocking: null, abandonment: null },
  { id: 'moderate', goals: [{ share: 0.8, seconds: 30 }, { share: 0.9, seconds: 60 }], blocking: { low: 0.01, high: 0.05 }, abandonment: null },
  { id: 'tolerant', goals: [{ share: 0.8, seconds: 60 }, { share: 0.9, seconds: 120 }, { share: 0.8, seconds: 300 }], blocking: { low: 0.05, high: 0.15 }, abandonment: { low: 0.1, high: 0.15 } },
  { id: 'emergency', goals: [{ share: 1, seconds: 0 }], blocking: null, abandonment: null },
];
