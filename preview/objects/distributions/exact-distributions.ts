import { IFunctionService } from '@univerjs/engine-formula';
import type { Injector } from '@univerjs/core';
import { incompleteGamma } from './incomplete-gamma';
import { LiftedFunction, type OfNumbers } from './lifted-function';
import { logGamma } from './log-gamma';
import { poissonTerm } from './poisson';

const poisson: OfNumbers = (x = 0, mean = 0, cumulative = 0) => {
  const whole = Math.floor(x);
  if (whole < 0 || mean < 0) return undefined;
  if (cumulative === 0) return poissonTerm(whole, mean);
  return incompleteGamma(whole + 1, mean).above;
};

const gamma: OfNumbers = (x = 0, alpha = 0, beta = 0, cumulative = 0) => {
  if (x < 0 || alpha <= 0 || beta <= 0) return undefined;
  const y = x / beta;
  if (cumulative !== 0) return incompleteGamma(alpha, y).below;
  if (y === 0) return alpha === 1 ? 1 / beta : alpha > 1 ? 0 : undefined;
  return (poissonTerm(alpha, y) * alpha) / y / beta;
};

const logGammaOf: OfNumbers = (x = 0) => (x > 0 ? logGamma(x) : undefined);

const chiSquaredAbove: OfNumbers = (x = 0, degrees = 0) => {
  const whole = Math.floor(degrees);
  return x < 0 || whole < 1 ? undefined : incompleteGamma(whole / 2, x / 2).above;
};

const FUNCTIONS: readonly (readonly [string, number, OfNumbers])[] = [
  ['POISSON.DIST', 3, poisson], ['POISSON', 3, poisson], ['GAMMA.DIST', 4, gamma], ['GAMMADIST', 4, gamma],
  ['GAMMALN', 1, logGammaOf], ['GAMMALN.PRECISE', 1, logGammaOf], ['CHISQ.DIST.RT', 2, chiSquaredAbove], ['CHIDIST', 2, chiSquaredAbove],
];

/**
 * Univer raises the mean to the power of x and divides by the factorial of x, which ends near 150, and has ln Γ to ten digits;
 * Excel's own functions are good to some fourteen.
 */
export function calculateDistributions(injector: Injector): void {
  injector.get(IFunctionService).registerExecutors(...FUNCTIONS.map(([name, count, compute]) => new LiftedFunction(name, count, compute)));
}
