import type { HouseRule } from './request';
import type { RuleConflict } from './result';

/** Points are typed: what rounding leaves of a multiple is one. */
const NEAR = 1e-9;

/** Whether any weights of so many indicators keep a rule, and if not what would have to change. */
export function ruleConflict(indicators: number, { min, max, step, total, most }: HouseRule): RuleConflict | null {
  const up = (points: number) => Math.ceil(points / step - NEAR) * step;
  const down = (points: number) => Math.floor(points / step + NEAR) * step;
  const least = Math.max(0, up(min));
  const largest = Math.min(down(max), total);
  if (!(step > 0) || Math.abs(down(total) - total) > NEAR * total || least > largest) return { code: 'no-steps', reach: total, indicators: null, limit: null };
  if (indicators > most) return { code: 'more-than-most', reach: indicators, indicators: most, limit: indicators };
  if (indicators * least > total + NEAR) {
    const atMost = down(total / indicators);
    return { code: 'too-many', reach: indicators * least, indicators: Math.floor(total / least + NEAR), limit: atMost };
  }
  if (indicators * largest < total - NEAR) {
    const wanted = largest > 0 ? Math.ceil(total / largest - NEAR) : null;
    // More indicators than the rule allows, or than fit at their least, is no way out.
    const possible = wanted !== null && wanted <= most && wanted * least <= total + NEAR;
    return { code: 'too-few', reach: indicators * largest, indicators: possible ? wanted : null, limit: up(total / indicators) };
  }
  return null;
}
