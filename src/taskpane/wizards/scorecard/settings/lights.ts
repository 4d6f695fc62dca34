import type { Lights } from '../../../../core/kpi/scorecard';
import { DEFAULT_SCORECARD } from '../../../../sheets/scorecard/request';
import type { ScorecardState } from '../state';

export type LightsFault = 'unusable' | 'order';

/** Where green and amber begin, as typed; blank is as usual. */
export function lightsOf({ green, amber }: Pick<ScorecardState, 'green' | 'amber'>): Lights | LightsFault {
  if (green === null || amber === null) return 'unusable';
  const lights = { green: green ?? DEFAULT_SCORECARD.lights.green, amber: amber ?? DEFAULT_SCORECARD.lights.amber };
  return lights.amber < lights.green ? lights : 'order';
}
