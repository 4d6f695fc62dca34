import type { RuleConflict } from '../../../../core/kpi/weighing';
import type { RuleKey } from './rule-entries';

export interface RuleFix {
  readonly key: RuleKey;
  readonly value: number;
}

const LIMIT_OF: Readonly<Record<RuleConflict['code'], RuleKey | null>> = { 'too-many': 'min', 'too-few': 'max', 'more-than-most': 'most', 'no-steps': null };

/** The one limit that would let the indicators at hand keep the rule; null where no single limit does. */
export function fixOf({ code, limit }: RuleConflict): RuleFix | null {
  const key = LIMIT_OF[code];
  return key === null || limit === null ? null : { key, value: limit };
}
