import type { goals } from '../../locales/en/goals';
import type { LocaleName } from '../../locales/locale-name';
import type { Facts } from '../../locales/say';
import type { CellError } from '../binding/evaluate';
import type { FieldKey, Situation } from './situation';

/** A sentence of an answer, to be filled with its facts in the reader's language. */
export interface Sentence {
  readonly say: keyof typeof goals.answers;
  readonly facts: Facts;
}

export interface CurveLine {
  readonly name: keyof typeof goals.lines;
  /** Fractions are drawn as percentages. */
  readonly fraction?: boolean;
  readonly values: readonly number[];
  readonly role?: 'required' | 'scheduled' | 'calls';
}

/** How the answer moves with what it hangs on most. */
export interface Curve {
  readonly title: keyof typeof goals.curves;
  readonly along: keyof typeof goals.along;
  /** Whether the steps along the foot are shares. */
  readonly fraction?: boolean;
  readonly at: readonly number[];
  /** Where the answer stands among the steps. */
  readonly mark?: number;
  readonly lines: readonly CurveLine[];
}

export interface Answered {
  readonly headline: Sentence;
  /** Which condition binds, what one agent more or less gives. */
  readonly reasons: readonly Sentence[];
  /** What to put in a cell, the answer itself first. */
  readonly formulas: readonly string[];
  /** What the first formula shows; a list where it spills down. */
  readonly value: number | readonly number[];
  readonly curve?: Curve;
}

/** Why there is no answer: one of our sentences, or what the cell itself would say. */
export interface Unanswered {
  readonly why: Sentence | CellError;
}

export type Answer = Answered | Unanswered;

export interface Question {
  readonly id: keyof typeof goals.questions;
  readonly fields: readonly FieldKey[];
  /** Fields that most planners leave alone. */
  readonly more: readonly FieldKey[];
  readonly answer: (situation: Situation, locale: LocaleName) => Answer;
}

export function isAnswered(answer: Answer): answer is Answered {
  return 'headline' in answer;
}

/** Whole numbers around one, for a curve. */
export function around(middle: number, side: number, least = 1): number[] {
  const first = Math.max(least, middle - side);
  return Array.from({ length: middle + side - first + 1 }, (_, index) => first + index);
}
