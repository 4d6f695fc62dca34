import type { FormulaStep } from './twin';

/** A whole number is compared, and a target met, within what rounding leaves. */
export const SLACK = '1E-12';

/** A ceiling that forgives what a product of fractions leaves of a whole number: the same in core. */
export const ceiling = (quotient: string) => `ROUNDUP((${quotient})*(1-1E-9),0)`;

const step = (name: FormulaStep['name'], formula: string): FormulaStep => ({ name, formula });

export const LOAD = step('erlangs', '{calls}*{aht}/({interval}*60)');

/**
 * The chance of exactly n calls at work, and of fewer, for Poisson arrivals of a mean of `erlangs`: Erlang's formulas are made
 * of these two. The gamma distribution has both for any real n; where n is whole, the Poisson distribution keeps its digits in deep overload, and
 * there are engines whose gamma density overflows.
 */
export const DENSITY = step('density', 'IF({agents}=INT({agents}),POISSON.DIST({agents},{erlangs},FALSE),GAMMA.DIST({erlangs},{agents}+1,1,FALSE))');
export const BELOW = step('below', 'IF({agents}=INT({agents}),POISSON.DIST({agents}-1,{erlangs},TRUE),1-GAMMA.DIST({erlangs},{agents},1,TRUE))');

const C = '{density}/({density}+(1-{erlangs}/{agents})*{below})';

/** Erlang C: the chance to wait, 1 where the queue never empties. */
export const WAITING_C = [DENSITY, BELOW, step('waiting', `IF({agents}<={erlangs},1,${C})`)];

/**
 * Erlang A by Palm's function as a ratio of gamma distributions: x = agents · patience ÷ AHT, y = erlangs · patience ÷ AHT. Far below
 * any load the ratio underflows, and nobody hangs up: Erlang C.
 * @see C. Palm, Research on telephone traffic carried by full availability groups, Tele 1 (1957).
 */
export const WAITING_A = [
  DENSITY, BELOW,
  step('x', '{agents}*{patience}/{aht}'),
  step('y', '{erlangs}*{patience}/{aht}'),
  step('edge', 'GAMMA.DIST({y},{x}+1,1,FALSE)'),
  step('inside', 'GAMMA.DIST({y},{x},1,TRUE)'),
  step('waiting', `IF({edge}<1E-250,${C},1/(1+{below}/{density}*{edge}/{inside}))`),
];
export const LOST = step('lost', 'IF({edge}<1E-250,0,{waiting}*(1-{agents}/{erlangs}*(1-{edge}/{inside})))');

const poisson = (more: string) => `POISSON.DIST({n}${more},{erlangs},`;
/** Erlang C of a whole number in a search. */
export const TRIED_C = `${poisson('')}FALSE)/(${poisson('')}FALSE)+(1-{erlangs}/{n})*${poisson('-1')}TRUE))`;
