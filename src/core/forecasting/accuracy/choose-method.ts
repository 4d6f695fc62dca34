import { METHODS, type MethodName } from '../methods/method';

/** A simple way must be better by this share of the WAPE, and over so many origins, before it is preferred: less is luck. */
const CLEARLY = 0.03;
/** A tenth of a point of WAPE is nothing that staffing could notice. */
const LEAST_GAIN = 0.001;
const FEWEST_ORIGINS = 6;

/** The method to forecast with: ours, unless a simple one clearly beat it on this very history. */
export function chooseMethod(wapes: Readonly<Record<MethodName, number | null>>, origins: number): MethodName {
  const ours = wapes.automatic;
  if (ours === null || origins < FEWEST_ORIGINS) return 'automatic';
  const [best] = METHODS.flatMap((name) => {
    const wape = wapes[name];
    return wape === null ? [] : [{ name, wape }];
  }).sort((a, b) => a.wape - b.wape);
  return best && best.wape < (1 - CLEARLY) * ours - LEAST_GAIN ? best.name : 'automatic';
}
