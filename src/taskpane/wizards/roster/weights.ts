import { defaultRules, type RosterWeights } from '../../../core/scheduling/rostering';

export const LEVELS = ['low', 'normal', 'high'] as const;
export type Level = (typeof LEVELS)[number];
export const WEIGHT_KEYS = ['wish', 'weekendOff', 'sameBand', 'rotation', 'change', 'over', 'shared'] as const satisfies readonly (keyof RosterWeights)[];
/** What each goal is worth, in words. */
export type WeightWords = Readonly<Record<keyof RosterWeights, Level>>;

/** Of the usual hours. Far enough apart to be felt. */
const TIMES: Readonly<Record<Level, number>> = { low: 0.25, normal: 1, high: 4 };
const USUAL = defaultRules().weights;

export const NORMAL_WEIGHTS = Object.fromEntries(WEIGHT_KEYS.map((key) => [key, 'normal'])) as unknown as WeightWords;

/** Hours of one person short that a planner would give for it. */
export function hoursOf(key: keyof RosterWeights, level: Level): number {
  return USUAL[key] * TIMES[level];
}

export function weightsOf(words: WeightWords): RosterWeights {
  return Object.fromEntries(WEIGHT_KEYS.map((key) => [key, hoursOf(key, words[key])])) as unknown as RosterWeights;
}

/** The words nearest to hours that were kept: a roster remembers numbers. */
export function wordsOf(weights: RosterWeights): WeightWords {
  const far = (key: keyof RosterWeights, level: Level) => Math.abs(hoursOf(key, level) - (weights[key] ?? USUAL[key]));
  return Object.fromEntries(WEIGHT_KEYS.map((key) => [key, LEVELS.reduce((best, level) => (far(key, level) < far(key, best) ? level : best), 'normal' as Level)])) as unknown as WeightWords;
}
