import { ceiling } from '../queue-steps';
import type { Given, Twins } from '../twin';

const isGiven = (given: Given, argument: string) => given.as(argument) !== 'absent';

/** Handle times, patience, and work that may wait. */
export const WORK = {
  AHT: (given) => {
    const sum = '{talk}+{hold}+{wrap}';
    if (!isGiven(given, 'calls')) return { steps: [], result: sum };
    const totals = '(SUM({talk})+SUM({hold})+SUM({wrap}))/SUM({calls})';
    // Without a number of calls the times are means.
    return { steps: [], variant: 'TOTALS', result: given.as('calls') === 'constant' ? totals : `IF(COUNT({calls})=0,${sum},${totals})` };
  },
  PATIENCE: () => ({ steps: [], sound: ['SUM({total_wait})>0'], result: 'SUM({total_wait})/SUM({abandons})' }),
  DEFERREDAGENTS: () => ({
    steps: [], sound: ['OR({volume}+{backlog}=0,{aht}>0)'],
    result: ceiling('({backlog}+{volume})*{aht}/({window_hours}*3600*{occupancy})'),
  }),
  BACKLOGTIME: () => ({
    steps: [], sound: ['OR({backlog}=0,AND({aht}>0,{agents}*{occupancy}*3600>{volume_per_hour}*{aht}))'],
    result: 'IF({backlog}=0,0,{backlog}/({agents}*{occupancy}*3600/{aht}-{volume_per_hour}))',
  }),
  SHRINKAGE: (given) => {
    const multiplied = '1-EXP(SUMPRODUCT(LN(1-{components})))';
    const added = 'IF(SUM({components})<1,SUM({components}),NA())';
    const multiplicative = given.constant('multiplicative');
    const sound = ['COUNT({components})>0'];
    if (multiplicative === undefined) return { steps: [], sound, variant: 'EITHER', result: `IF({multiplicative},${multiplied},${added})` };
    return multiplicative ? { steps: [], sound, result: multiplied } : { steps: [], sound, variant: 'ADDED', result: added };
  },
  GROSSAGENTS: (given) => {
    const exact = '{agents}/(1-{shrinkage})';
    const whole = given.constant('whole');
    if (whole === undefined) return { steps: [], variant: 'EITHER', result: `IF({whole},${ceiling(exact)},${exact})` };
    return { steps: [], result: whole ? ceiling(exact) : exact, ...(!whole && { variant: 'EXACT' }) };
  },
  AGENTSTHUMB: () => ({
    steps: [], sound: ['OR({calls}=0,{aht}>0)'],
    result: `IF({calls}=0,0,${ceiling('{calls}*({aht}+{asa})/({interval}*60*{productivity}*{attendance})')})`,
  }),
} satisfies Twins;
