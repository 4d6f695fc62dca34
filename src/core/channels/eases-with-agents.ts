import { given } from '../given';
import { chatPace } from './chat-pace';
import type { ChatServiceQuery } from './chat-service-level';

/**
 * Whether service is sure to be no worse with one agent more, which is not so for every list of handle times.
 *
 * Without lines, two ways to see it. (1) Let f be the pace by chats at once, joined by straight lines. With j of the a m slots
 * free, chats end at the rate a f(m − j/a), which does not fall with a where the line through any piece of f is not negative at
 * m. Then slots are free more often; a full centre is quicker; and those who wait have a shorter wait in the likelihood-ratio
 * order, which is all that the five definitions need. (2) With handle times that do not fall as chats are added, a f(k/a) does
 * not fall with a, so that k chats become k − 1 no later; nor do departures in all where visitors stay, on average, at least as
 * long as a chat takes.
 *
 * With lines (2) holds as well. With impatient visitors and handle times that do not fall, the shares of chats offered and of
 * chats answered (definitions 1 and 3) fell in none of some 1,500 centres tried, but the other definitions do: agents keep lines
 * busy that visitors would have left.
 */
export function easesWithAgents(q: Pick<ChatServiceQuery, 'ahtByConcurrency' | 'patienceSeconds' | 'lines' | 'definition'>): boolean {
  const handleTimes = q.ahtByConcurrency;
  const slowing = handleTimes.every((seconds, i) => i === 0 || seconds >= handleTimes[i - 1]!);
  const staying = !given(q.patienceSeconds) || q.patienceSeconds >= handleTimes[handleTimes.length - 1]!;
  if (slowing && staying) return true;
  if (!given(q.lines)) return endsAboveZero(chatPace(handleTimes));
  return slowing && ((q.definition ?? 1) === 1 || q.definition === 3);
}

/** Whether every piece of the pace, drawn on to the most chats at once, ends at zero or above. */
function endsAboveZero(pace: readonly number[]): boolean {
  const most = pace.length - 1;
  return pace.slice(0, -1).every((finished, q) => finished + (most - q) * (pace[q + 1]! - finished) >= 0);
}
