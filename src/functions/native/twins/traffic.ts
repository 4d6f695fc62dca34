import { LOAD, SLACK } from '../queue-steps';
import type { Bound, Given, NativeSteps, NarrowingStep, Obstacle, SearchStep, Twins } from '../twin';
import { WORKABLE } from './queue/performance';
import { needed } from './queue/chosen';
import { QUEUE_STEPS } from './queue/steps';

/** Erlang B of whole lines, as a share of the Poisson distribution. */
const lost = (lines: string, load: string) => `POISSON.DIST(${lines},${load},FALSE)/POISSON.DIST(${lines},${load},TRUE)`;
/** Of any real number of lines. */
const lostOfReal = (lines: string, load: string) => `GAMMA.DIST(${load},${lines}+1,1,FALSE)/(1-GAMMA.DIST(${load},${lines}+1,1,TRUE))`;
/** Far below the load both underflow; the series from the last line down does not. */
const SERIES = '1/SUMTO({lines}+1,EXP(GAMMALN({lines}+1)-GAMMALN({lines}+2-{k})-({k}-1)*LN({erlangs})))';

const LOADS: Bound = { name: 'erlangs', quantity: '{erlangs}', max: 1000 };

/** Attempts of callers who try again, at the very share that is turned away. */
const ATTEMPTS = { name: 'attempts', formula: '{erlangs}/(1-{retry}*{blocking})' } as const;
const retried = (given: Given) => given.constant('retry') !== 0;

/** The fewest lines that turn away no more than allowed. */
function fewest(load: string): SearchStep {
  return {
    name: 'capacity', from: `INT({${load}}*(1-{blocking}))-1`, window: `{${load}}*{blocking}+12+6*SQRT({${load}})`,
    failing: `${lost('{n}', `{${load}}`)}>{blocking}+${SLACK}`,
  };
}

function fraction(load: string): NarrowingStep {
  return { name: 'capacity', low: `{${load}}*(1-{blocking})`, high: `{${load}}+12+6*SQRT({${load}})`, passing: `${lostOfReal('{v}', `{${load}}`)}>{blocking}` };
}

function trunks(given: Given): NativeSteps | Obstacle {
  const load = retried(given) ? 'attempts' : 'erlangs';
  const whole = given.constant('whole');
  if (typeof whole !== 'boolean') return { obstacle: 'model-in-cell', argument: 'whole' };
  return {
    steps: [...(retried(given) ? [ATTEMPTS] : []), whole ? fewest(load) : fraction(load)],
    result: 'IF({erlangs}=0,0,{capacity})',
    within: [whole ? LOADS : { ...LOADS, max: 300 }, { name: 'blocking', quantity: '{blocking}', max: whole ? 0.5 : 0.1 }],
    ...((retried(given) || !whole) && { variant: [retried(given) && 'RETRY', !whole && 'EXACT'].filter(Boolean).join('.') }),
  };
}

export const TRAFFIC = {
  ERLANGS: () => ({ steps: [], sound: [WORKABLE], result: '{calls}*{aht}/({interval}*60)' }),
  ERLANGB: () => ({
    steps: [],
    result: `IF({erlangs}=0,IF({lines}=0,1,0),IF({lines}=INT({lines}),IF({lines}<{erlangs}-25*SQRT({erlangs}),${SERIES},${lost('{lines}', '{erlangs}')}),${lostOfReal('{lines}', '{erlangs}')}))`,
    within: [{ ...LOADS, max: 3000 }],
  }),
  ERLANGBX: (given) => {
    const typed = given.constant('lines');
    if (typeof typed === 'number' && !Number.isInteger(typed)) return { obstacle: 'fractional', argument: 'lines' };
    return {
      steps: [
        // If everyone tries again, attempts grow as the load nears the lines. Where the distributions are nothing the load is far too high.
        { name: 'most', formula: 'IF({retry}=1,{lines}*(2+{lines}/({lines}-{erlangs})),{erlangs}/(1-{retry}))' },
        { name: 'attempts', low: '{erlangs}', high: '{most}', passing: `{v}*(1-{retry}*${lost('{lines}', '{v}').replace('/', '/(')}+1E-300))<={erlangs}` },
      ],
      sound: ['{lines}=INT({lines})'],
      result: `IF({lines}=0,1,IF({erlangs}=0,0,IF(AND({retry}=1,{erlangs}>={lines}),1,${lost('{lines}', '{attempts}')})))`,
      within: [LOADS, { name: 'lines', quantity: '{lines}', whole: true }],
    };
  },
  // Of the others who might call, as many are on a line as a binomial distribution cut off at the lines says.
  ENGSET: () => ({
    steps: [],
    result: 'IF({lines}=0,1,IF(OR({lines}>={sources},{erlangs_per_free_source}=0),0,BINOM.DIST({lines},{sources}-1,{erlangs_per_free_source}/(1+{erlangs_per_free_source}),FALSE)/BINOM.DIST({lines},{sources}-1,{erlangs_per_free_source}/(1+{erlangs_per_free_source}),TRUE)))',
  }),
  ERLANGCPROB: () => {
    const result = 'IF({erlangs}=0,0,{waiting})';
    return { steps: needed(QUEUE_STEPS.filter(({ name }) => name !== LOAD.name), [result], (step) => [step.formula]), result, within: [{ ...LOADS, max: 5000 }] };
  },
  TRUNKS: trunks,
  CALLTRUNKS: () => ({
    steps: [{ name: 'erlangs', formula: '{calls}*({talk}+{asa})/({interval}*60)' }, fewest('erlangs')],
    sound: ['OR({calls}=0,{talk}+{asa}>0)'],
    result: 'IF({calls}=0,0,{capacity})',
    within: [{ ...LOADS, quantity: '{calls}*({talk}+{asa})/({interval}*60)' }, { name: 'blocking', quantity: '{blocking}', max: 0.5 }],
  }),
  TRUNKCAPACITY: (given) => ({
    steps: [{ name: 'load', low: '0', high: '{lines}/(1-{blocking})', passing: `${lostOfReal('{lines}', '{v}')}<={blocking}` }],
    result: `IF({lines}=0,0,{load}${retried(given) ? '*(1-{retry}*{blocking})' : ''})`,
    within: [{ name: 'lines', quantity: '{lines}', max: 1000 }, { name: 'blocking', quantity: '{blocking}', max: 0.1 }],
    ...(retried(given) && { variant: 'RETRY' }),
  }),
} satisfies Twins;
