import type { Expression } from './expression';
import { cost } from './groups/cost';
import { efficiency } from './groups/efficiency';
import { experience } from './groups/experience';
import { outbound } from './groups/outbound';
import { people } from './groups/people';
import { platform } from './groups/platform';
import { quality } from './groups/quality';
import { scheduling } from './groups/scheduling';
import { selfService } from './groups/self-service';
import { service } from './groups/service';
import { HALF_OF, type ChoiceId, type Definition, type Indicator, type IndicatorEntry } from './indicator';
import { GROUPS, INDICATOR_IDS, type Group, type IndicatorId } from './indicator-id';
import type { Measure } from './measure';

const groups: Readonly<Record<Group, Readonly<Partial<Record<IndicatorId, IndicatorEntry>>>>> =
  { service, quality, efficiency, scheduling, people, experience, cost, selfService, outbound, platform };

const several = (formula: IndicatorEntry['formula']): formula is readonly [Definition, Definition, ...Definition[]] => Array.isArray(formula);

function indicator(id: IndicatorId, group: Group, entry: IndicatorEntry): Indicator {
  const { formula, ...rest } = entry;
  const definitions = several(formula) ? formula : [];
  return { ...rest, id, group, half: HALF_OF[entry.view], formula: several(formula) ? formula[0].formula : formula, definitions };
}

/** Every indicator, group by group. */
export const INDICATORS: readonly Indicator[] = GROUPS.flatMap((group) => (INDICATOR_IDS[group] as readonly IndicatorId[]).flatMap((id) => {
  const entry = groups[group][id];
  return entry ? [indicator(id, group, entry)] : [];
}));

const byId = new Map(INDICATORS.map((one) => [one.id, one]));

export function indicatorOf(id: IndicatorId): Indicator {
  return byId.get(id)!;
}

export interface Way {
  /** Null for an indicator that is defined in one way only. */
  readonly choice: ChoiceId | null;
  readonly formula: Expression;
  readonly measure: Measure;
}

/** The ways to define an indicator, the usual one first. */
export function waysOf({ formula, measure, definitions }: Indicator): readonly [Way, ...Way[]] {
  const [usual, ...others] = definitions.map((definition): Way => ({ choice: definition.choice, formula: definition.formula, measure: definition.measure ?? measure }));
  return usual ? [usual, ...others] : [{ choice: null, formula, measure }];
}

/** An indicator by one of its definitions; by the usual one where it has no such definition. */
export function wayOf(indicator: Indicator, choice: ChoiceId | null = null): Way {
  const ways = waysOf(indicator);
  return ways.find((way) => way.choice === choice) ?? ways[0];
}

/** A share of a whole lies between 0 and 1, but for those that may leave it: variances, and what can be more than planned. */
export function boundedByOne({ measure, open }: Indicator): boolean {
  return measure.unit === 'share' && !open;
}
