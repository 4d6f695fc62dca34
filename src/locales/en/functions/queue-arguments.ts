/** What the arguments of a queue are, in every function that takes them. */
export const queueArguments = {
  calls: 'Calls offered in the interval',
  aht: 'Average handle time in seconds: talk, hold and after-call work',
  service_level: 'Share of calls to answer in time, 0–1; default 0.8',
  answer_within: 'Seconds within which to answer; default 20',
  interval: 'Length of the interval in minutes; default 30',
  max_occupancy: 'Highest occupancy to allow, 0–1; default 1, no limit',
  shrinkage: 'Share of paid time away from calls, 0–1; default 0',
  patience: 'Mean seconds callers wait before they hang up; left out, nobody hangs up',
  max_abandon: 'Largest share of callers that may hang up, 0–1; needs patience; left out, no limit',
  max_asa: 'Longest average speed of answer in seconds; left out, no limit',
  min_agents: 'Fewest agents to have, calls or not; default 0',
  definition: '1 of offered, 2 short abandons left out, 3 of answered, 4 abandons in time count, 5 virtual wait; default 1',
  lines: 'Lines in all, talking and waiting; left out, never busy',
  redial: 'Share of callers who hang up and dial again, 0–1; default 0',
  redial_blocked: 'Share of callers who meet a busy line and dial again, 0–1; left out, the same as redial',
  agents: 'Agents taking calls',
} as const;
