import { BELOW, DENSITY, SLACK } from '../queue-steps';
import type { Twins } from '../twin';

const POISSON = 'POISSON.DIST({lines},{erlangs},FALSE)/POISSON.DIST({lines},{erlangs},TRUE)';
/** Both underflow far below the load; the series from the last line down does not. */
const SERIES = '1/SUMTO({lines}+1,EXP(GAMMALN({lines}+1)-GAMMALN({lines}+2-{k})-({k}-1)*LN({erlangs})))';
const REAL = 'GAMMA.DIST({erlangs},{lines}+1,1,FALSE)/(1-GAMMA.DIST({erlangs},{lines}+1,1,TRUE))';

export const TRAFFIC: Twins = {
  ERLANGS: () => ({ steps: [], result: '{calls}*{aht}/({interval}*60)' }),
  ERLANGB: () => ({
    steps: [],
    result: `IF({erlangs}=0,IF({lines}=0,1,0),IF({lines}=INT({lines}),IF({lines}<{erlangs}-25*SQRT({erlangs}),${SERIES},${POISSON}),${REAL}))`,
  }),
  ERLANGCPROB: () => ({
    steps: [DENSITY, BELOW],
    result: 'IF({erlangs}=0,0,IF({agents}<={erlangs},1,{density}/({density}+(1-{erlangs}/{agents})*{below})))',
  }),
  TRUNKS: (given) => {
    if (given.constant('whole') !== true) return { obstacle: 'fractional', argument: 'whole' };
    if (given.constant('retry') !== 0) return { obstacle: 'searched', argument: 'retry' };
    return {
      steps: [{
        name: 'capacity', from: 'INT({erlangs}*(1-{blocking}))-1', window: '{erlangs}*{blocking}+12+6*SQRT({erlangs})',
        failing: `POISSON.DIST({n},{erlangs},FALSE)/POISSON.DIST({n},{erlangs},TRUE)>{blocking}*(1+${SLACK})`,
      }],
      result: 'IF({erlangs}=0,0,{capacity})',
    };
  },
};
