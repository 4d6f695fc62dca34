import type { Outcome } from '../../fault';
import { criticWeights } from '../weighting/critic-weights';
import { deviationWeights } from '../weighting/deviation-weights';
import { entropyWeights } from '../weighting/entropy-weights';
import { merecWeights } from '../weighting/merec-weights';
import type { Measurement, MeasureMethod } from './request';
import type { Convention } from './result';

export const MEASURED_CONVENTIONS: Readonly<Record<MeasureMethod, readonly Convention[]>> = {
  entropy: ['share-of-total', 'no-directions'],
  critic: ['directions-stated', 'on-range'],
  deviation: ['on-range', 'no-directions'],
  merec: ['directions-stated'],
};

/** Weights of the figures, whatever the method. */
export function measuredWeights({ method, figures, directions }: Measurement): Outcome<readonly number[]> {
  switch (method) {
    case 'entropy': return entropyWeights(figures);
    case 'critic': return criticWeights(figures, directions);
    case 'deviation': return deviationWeights(figures);
    case 'merec': return merecWeights(figures, directions);
  }
}
