import type { Rule } from '../problem';

/** What a line breaks, and where: the kind of rule, the day it shows on, and the two figures that disagree. */
export interface BrokenRule {
  readonly person: number;
  readonly rule: Rule['kind'] | 'succession' | 'unavailable' | 'leave' | 'not-allowed' | 'locked';
  /** The day on which it shows; of a sum over a week its Monday, none for a sum over all days. */
  readonly day?: number;
  readonly found?: number;
  readonly limit?: number;
}

/** Without the person: what a check of one line says. */
export type Breach = Omit<BrokenRule, 'person'>;
