import { fault, isFault, type Fault } from '../../fault';
import { scoreOf } from './score-of';
import type { ScoreRule } from './scorecard';

/** What makes a rule score nothing at all, whatever the actual; null for a sound one. */
export function ruleProblem(rule: ScoreRule): Fault | null {
  const numbers = numbersOf(rule);
  const [lacking] = Object.entries(numbers).find(([, value]) => value !== null && !Number.isFinite(value)) ?? [];
  if (lacking !== undefined) return fault('not-a-number', lacking);
  if (rule.kind === 'tiers' && rule.tiers.length === 0) return fault('no-data', 'tiers');
  if (rule.kind === 'ratio' && rule.cap !== null && !(rule.cap > 0)) return fault('not-positive', 'cap', { given: rule.cap });
  if (rule.kind === 'deduction' && !(rule.perEvent > 0)) return fault('not-positive', 'per_event', { given: rule.perEvent });
  // An actual that any sound rule can score.
  const score = scoreOf(rule.kind === 'higher' || rule.kind === 'lower' || rule.kind === 'ratio' ? rule.target : 1, rule);
  return isFault(score) ? score : null;
}

function numbersOf(rule: ScoreRule): Readonly<Record<string, number | null>> {
  switch (rule.kind) {
    case 'higher': case 'lower': return { target: rule.target, floor: rule.floor, stretch: rule.stretch };
    case 'ratio': return { target: rule.target, cap: rule.cap };
    case 'band': return { ...rule.band };
    case 'tiers': return Object.fromEntries(rule.tiers.flatMap(({ from, score }, index) => [[`from${index + 1}`, from], [`score${index + 1}`, score]]));
    case 'deduction': return { free: rule.free, per_event: rule.perEvent };
  }
}
