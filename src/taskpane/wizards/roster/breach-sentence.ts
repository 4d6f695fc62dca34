import type { RosterRequest, RuleBreach } from '../../../core/scheduling/rostering';
import type { Speech } from '../../language-context';
import { shortDay } from './short-day';

const IN_MINUTES: ReadonlySet<RuleBreach['rule']> = new Set<RuleBreach['rule']>(['minutes', 'week-minutes', 'rest', 'day-off-rest']);

/** A broken rule in words: who, when, what, and the limit. */
export function breachSentence(breach: RuleBreach, { firstDay, people }: Pick<RosterRequest, 'firstDay' | 'people'>, { words, say, locale }: Speech): string {
  const { breach: sentences, settings } = words.roster;
  const scale = IN_MINUTES.has(breach.rule) ? 60 : 1;
  const [from, to] = breach.days;
  const sentence = say(sentences[breach.rule], {
    name: people[breach.person]?.name ?? '', from: shortDay(firstDay + from, locale), to: shortDay(firstDay + to, locale),
    given: (breach.given ?? 0) / scale, limit: (breach.limit ?? 0) / scale, side: (breach.given ?? 0) > (breach.limit ?? 0) ? 'over' : 'under',
  });
  return breach.clause === undefined ? sentence : say(sentences.law, { sentence, clause: `(${settings.clause[breach.clause]})` });
}
