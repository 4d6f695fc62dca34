import { queueArguments } from './queue-arguments';

const {
  calls, aht, service_level, answer_within, interval, max_occupancy, shrinkage, patience, max_abandon, max_asa, min_agents, definition,
} = queueArguments;

export const staffing = {
  ERLANGC: {
    summary: 'Agents required to answer calls in time, by Erlang C. With shrinkage: people to roster.',
    result: 'A whole number of agents. With shrinkage, the people to roster so that this many are on the phones.',
    details:
      'Give the calls of one interval and their average handle time (talk, hold and after-call work); the rest has the defaults most centres use: 80 % within 20 seconds, half-hours. '
      + 'The answer is the smallest whole number of agents that meets the service level and, if you set it, keeps occupancy at or under its limit. '
      + 'No calls need no agents. Select whole columns to staff a day with one formula.',
    assumptions: [
      'Callers wait until they are answered: nobody abandons and nobody hears a busy signal.',
      'Calls arrive at random, and queue in order when no agent is free.',
      'Within the interval the queue is in a steady state and the number of agents does not change.',
      'Every agent can take every call.',
      'It is accurate while service is good. Where many callers abandon, it asks for too many agents; see the patience argument of SERVICELEVEL.',
      'A higher service level costs occupancy: the more agents stand ready, the more of their time is spent waiting for calls. Nearly all workforce software rests on this formula.',
    ],
    notFor: 'Not where many callers hang up or hear a busy signal: it then asks for too many agents. Use AGENTS with patience, or SERVICELEVEL with patience and lines.',
    formula: 'Smallest whole N with 1 − C(N, A) · e^(−(N − A) · answer_within ÷ aht) ≥ service_level and A ÷ N ≤ max_occupancy, where A = calls · aht ÷ interval and C(N, A) is the probability of waiting. Then N ÷ (1 − shrinkage), rounded up.',
    source: 'A. K. Erlang (1917), “Solution of some Problems in the Theory of Probabilities of Significance in Automatic Telephone Exchanges”. A target counts as met within 1e-12.',
    arguments: { calls, aht, service_level, answer_within, interval, max_occupancy, shrinkage },
  },
  AGENTS: {
    summary: 'Agents required to meet every condition given: service level, occupancy, abandonment, speed of answer.',
    result: 'A whole number of agents on the phones. Divide by 1 − shrinkage for the people to roster.',
    details:
      'Leave a condition out and it is not asked for; the answer is the smallest whole number of agents that meets all the others. Without patience callers wait for ever (Erlang C). With patience they hang up after that mean time (Erlang A): the same service level then needs fewer agents, so set max_abandon beside it, or a target can be met by callers giving up.',
    assumptions: [
      'Calls arrive at random; the queue is in a steady state inside the interval; every agent can take every call.',
      'Patience and handle times are exponentially distributed around their means.',
      'Where answer_within is longer than patience, definitions 2 to 4 are met by absurdly few agents, because nearly everyone hangs up. Use definition 1 or set max_abandon.',
    ],
    notFor: 'Not for handle times longer than the interval: agents are then still busy with the calls before. Use INTRADAY, which looks back by one handle time.',
    formula: 'Smallest whole N that meets every condition; each condition eases with every agent, so each is solved by itself and the largest answer counts. Erlang C without patience, Palm’s M/M/N+M with patience.',
    source: 'A. K. Erlang (1917); C. Palm (1946); O. Garnett, A. Mandelbaum, M. Reiman (2002), “Designing a Call Center with Impatient Customers”. A target counts as met within 1e-12.',
    arguments: {
      calls, aht, service_level, answer_within, interval, max_occupancy, patience, max_abandon, max_asa, min_agents, definition,
    },
  },
} as const;
