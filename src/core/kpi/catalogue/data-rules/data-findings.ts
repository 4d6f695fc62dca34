import { isFault } from '../../../fault';
import { evaluate } from '../evaluate';
import { boundedByOne, wayOf } from '../catalogue';
import type { ChoiceId, Indicator } from '../indicator';
import type { InputId } from '../inputs';
import { inputsOf } from '../inputs-of';
import type { Observations } from '../observations';
import { resolvedFor } from '../resolve';
import type { Finding } from './finding';
import { monthFindings } from './months';
import { gapFindings, rowFindings } from './row-findings';

export interface Circumstances {
  readonly choice?: ChoiceId | null;
  /** Months that the rows cover, by `monthNumber`; left out, the rules on history are not asked. */
  readonly months?: readonly number[];
  /** True for an indicator that the centre has not measured before. */
  readonly isNew?: boolean;
}

/** Seconds of rounding must not make a full rate one above 1. */
const SLACK = 1e-9;

function rangeFindings(indicator: Indicator, value: number): Finding[] {
  if (!boundedByOne(indicator)) return [];
  if (value > 1 + SLACK) return [{ code: 'aboveOne', value }];
  return value < -SLACK ? [{ code: 'belowZero', value }] : [];
}

const concernsAbandons = (inputs: readonly InputId[]) => inputs.includes('callsAbandoned') || (inputs.includes('answeredWithin') && inputs.includes('callsOffered'));

/** Service level and abandonment change with the callers who misdial: the course wants them told apart. */
function shortAbandonFindings(inputs: readonly InputId[], given: Observations): Finding[] {
  return concernsAbandons(inputs) && !inputs.includes('shortAbandons') && !given.shortAbandons ? [{ code: 'shortAbandonsNotSeparated' }] : [];
}

/**
 * The data-quality report of one indicator over the planner's columns: what is missing, what contradicts itself, whether
 * the history is long enough (CUIKA and CRUCIAL; which demand each finding goes against is in `DEMANDS`). No findings,
 * no objections.
 */
export function dataFindings(indicator: Indicator, given: Observations, { choice = null, months, isNew = false }: Circumstances = {}): Finding[] {
  const { formula } = wayOf(indicator, choice);
  const { formula: fitted, missing } = resolvedFor(formula, new Set(Object.keys(given) as InputId[]));
  if (!fitted) return missing.map((input) => ({ code: 'missing', input }));
  const used = inputsOf(fitted).map(({ input }) => input);
  const columns: Observations = Object.fromEntries(used.map((input) => [input, given[input]]));
  const empty = used.filter((input) => (given[input] ?? []).every((value) => value === null));
  const value = evaluate(fitted, given);
  return [
    ...empty.map((input): Finding => ({ code: 'noNumbers', input })),
    ...(isFault(value) ? (value.code === 'all-zero' ? [{ code: 'noDenominator', input: value.argument as InputId } as const] : []) : rangeFindings(indicator, value)),
    ...rowFindings(columns),
    ...gapFindings(columns),
    ...shortAbandonFindings(inputsOf(formula).map(({ input }) => input), given),
    ...(months ? monthFindings(months, isNew) : []),
  ];
}
