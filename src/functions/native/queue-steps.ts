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
