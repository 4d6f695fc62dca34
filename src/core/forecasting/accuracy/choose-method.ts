import { METHODS, type MethodName } from '../methods/method';

/** A simple way must be better by this share of the WAPE, and over so many origins, before it is preferred: less is luck. */
const CLEARLY = 0.03;
/** A tenth of a point of WAPE is nothing that staffing could notice. */
const LEAST_GAIN = 0.001;
const FEWEST_ORIGINS = 6;

/** How a method did over four weeks. */
export interface Judged {
  /** Σ|f − a| ÷ Σa. */
  readonly wape: number;
  /** Σ(f − a)². */
  readonly squaredError: number;
}

/**
 * The method to forecast with: ours, unless a simple one clearly beat it on this very history, by the WAPE and by squared errors.
 * The WAPE alone rewards forecasts of none where calls are few, for it is least at the median; staffing needs the mean
 * (Kolassa 2016).
 */
export function chooseMethod(judged: Readonly<Record<MethodName, Judged | null>>, origins: number): MethodName {
  const ours = judged.automatic;
  if (ours === null || origins < FEWEST_ORIGINS) return 'automatic';
  const [best] = METHODS.flatMap((name) => {
    const its = judged[name];
    const isBetter = its !== null && its.wape < (1 - CLEARLY) * ours.wape - LEAST_GAIN && its.squaredError < ours.squaredError;
    return isBetter ? [{ name, wape: its.wape }] : [];
  }).sort((a, b) => a.wape - b.wape);
  return best?.name ?? 'automatic';
}
