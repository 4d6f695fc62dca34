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
    formula: 'Smallest whole N with 1 − C(N, A) · e^(−(N − A) · answer_within ÷ aht) ≥ service_level and A ÷ N ≤ max_occupancy, where A = calls · aht ÷ interval and C(N, A) is the probability of waiting. Then N ÷ (1 − shrinkage), rounded up.',
    source: 'A. K. Erlang (1917), “Solution of some Problems in the Theory of Probabilities of Significance in Automatic Telephone Exchanges”. A target counts as met within 1e-12.',
    arguments: {
      calls: 'Calls offered in the interval',
      aht: 'Average handle time in seconds: talk, hold and after-call work',
      service_level: 'Share of calls to answer in time, 0–1; default 0.8',
      answer_within: 'Seconds within which to answer; default 20',
      interval: 'Length of the interval in minutes; default 30',
      max_occupancy: 'Highest occupancy to allow, 0–1; default 1, no limit',
      shrinkage: 'Share of paid time away from calls, 0–1; default 0',
    },
  },
} as const;
