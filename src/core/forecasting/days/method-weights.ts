import { normalised } from '../../numeric/normalised';
import { HALF_LIVES_WEEKS, type LevelMethod } from './level-methods';

/** Methods are weighted by their mean absolute error to the power of minus so much, once tried often enough. */
const SHARPNESS = 25;
/** Origins after which half of that sharpness is reached: few trials tell good luck from good methods badly. */
const ORIGINS_FOR_HALF = 60;

/** What a memory weighs, alone and led on. */
export interface MemoryWeight {
  readonly memory: number;
  readonly weight: number;
  readonly driftWeight: number;
  readonly errors: readonly { readonly error: number; readonly persistence: number; readonly weight: number }[];
}

/** Weights by the losses over so many origins. */
export function earnedWeights(loss: Float64Array, origins: number): Float64Array {
  const best = Math.min(...loss);
  if (best === 0) return normalised(loss.map((value) => Number(value === 0)));
  const sharpness = (SHARPNESS * origins) / (origins + ORIGINS_FOR_HALF);
  return normalised(loss.map((value) => (best / value) ** sharpness));
}

/** Weights of methods that share a memory, put together so that a forecast is few steps. */
export function gathered(methods: readonly LevelMethod[], weights: Float64Array): readonly MemoryWeight[] {
  return HALF_LIVES_WEEKS.map((_, memory) => {
    let weight = 0;
    let driftWeight = 0;
    const errors = new Map<string, { error: number; persistence: number; weight: number }>();
    methods.forEach((method, index) => {
      if (method.memory !== memory) return;
      weight += weights[index]!;
      driftWeight += weights[index]! * method.driftShare;
      if (method.error < 0) return;
      const key = `${method.error} ${method.persistence}`;
      const carried = errors.get(key) ?? { error: method.error, persistence: method.persistence, weight: 0 };
      carried.weight += weights[index]!;
      errors.set(key, carried);
    });
    return { memory, weight, driftWeight, errors: [...errors.values()] };
  }).filter(({ weight }) => weight > 0);
}
