import { queueArguments } from './queue-arguments';

const {
  calls, aht, service_level, answer_within, interval, max_occupancy, shrinkage, patience, max_abandon, max_asa, min_agents, definition,
  agents, lines, redial, redial_blocked,
} = queueArguments;

const queueSources = 'A. K. Erlang (1917); C. Palm (1946); O. Garnett, A. Mandelbaum, M. Reiman (2002), “Designing a Call Center with Impatient Customers”.';
const steady = 'Calls arrive at random; the queue is in a steady state inside the interval; every agent can take every call.';
const exponential = 'Patience and handle times are exponentially distributed around their means.';

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
      'The service level is always asked for, 80 % in 20 seconds unless you say otherwise. Leave any other condition out and it is not; the answer is the smallest whole number of agents that meets all the rest. Without patience callers wait for ever (Erlang C). With patience they hang up after that mean time (Erlang A): the same service level then needs fewer agents, so set max_abandon beside it, or a target can be met by callers giving up.',
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
  AGENTSREASON: {
    summary: 'The condition that decides how many agents AGENTS asks for.',
    result: 'The name of an argument, service_level, max_occupancy, max_abandon, max_asa or min_agents; or load.',
    details:
      'Give it the same arguments as AGENTS and it tells which of them asks for the most agents. Ease that one to need fewer people; easing any other changes nothing. '
      + 'load means that the calls alone decide: callers who never hang up need more agents than erlangs, and without calls nobody is needed. Where two conditions ask for the same number, the first in the order of the arguments is named.',
    assumptions: ['Those of AGENTS.'],
    notFor: 'Not for how far the other conditions are from binding: read SERVICELEVEL, OCCUPANCY, ABANDON and ASA at the number that AGENTS gives.',
    formula: 'Each condition is solved by itself for its smallest whole number of agents; the largest of these binds.',
    source: queueSources,
    arguments: {
      calls, aht, service_level, answer_within, interval, max_occupancy, patience, max_abandon, max_asa, min_agents, definition,
    },
  },
  AGENTSFRACTIONAL: {
    summary: 'Agents required as a number with decimals, for budgets and sums over many intervals.',
    result: 'Agents, not rounded. Never more than AGENTS, and less than one agent below it.',
    details:
      'Rounding up in each of 48 half-hours buys up to 48 agents for half an hour that nobody needs on average. Add fractional agents up for a budget, and roster with AGENTS. '
      + 'The exact formulas are solved for a real number of agents. Some other tools draw a straight line between whole numbers instead, which is off by up to half an agent.',
    assumptions: ['Those of AGENTS.', 'A fraction of an agent is someone on the phones for that part of the interval.'],
    notFor: 'Not for the number of chairs or people in an interval: those are whole. Use AGENTS.',
    formula: 'Smallest real N that meets every condition; Erlang B on a continuous number of agents, 1 ÷ B(N, A) = A ∫ e^(−A t) (1 + t)^N dt from 0 to infinity, and Erlang C and A from it.',
    source: 'R. Fortet’s continuation of Erlang B; D. L. Jagerman (1974), “Some Properties of the Erlang Loss Function”.',
    arguments: {
      calls, aht, service_level, answer_within, interval, max_occupancy, patience, max_abandon, max_asa, min_agents, definition,
    },
  },
  AGENTSASA: {
    summary: 'Agents required to answer within an average speed of answer.',
    result: 'Agents on the phones: a whole number; with whole FALSE, one with decimals.',
    details:
      'The smallest whole number of agents at which answered callers wait max_asa seconds or less on average, those answered at once included. Without patience it is Erlang C, with patience Erlang A. No calls need no agents. With whole FALSE the formula itself is solved for a number of agents with decimals.',
    assumptions: [steady, exponential],
    notFor: 'Not for a promise to callers: at an average of 20 seconds some wait minutes. Plan on a service level with ERLANGC or AGENTS. With patience set max_abandon too, in AGENTS, since callers who give up make the average look short.',
    formula: 'Smallest whole N with C(N, A) · aht ÷ (N − A) ≤ max_asa; with patience, by the waits of answered callers in Palm’s M/M/N+M.',
    source: queueSources,
    arguments: { calls, aht, max_asa: 'Longest average speed of answer to allow, in seconds; default 20', interval, patience, whole: 'TRUE for whole agents, FALSE for decimals; default TRUE' },
  },
  AGENTSABANDON: {
    summary: 'Agents required to keep the share of callers who hang up within a limit.',
    result: 'A whole number of agents on the phones.',
    details:
      'Callers hang up after patience seconds of waiting on average (Erlang A). The answer is the smallest whole number of agents with which no more than max_abandon of them do. It may be below the load in erlangs: calls that are lost need no agent.',
    assumptions: [steady, exponential, 'Measure patience with PATIENCE; it moves the answer as much as the calls do.'],
    notFor: 'Not as the only target in a queue that people must be quick to answer: few abandon where callers are patient, however long they wait. Use AGENTS with a service level and max_abandon.',
    formula: 'Smallest whole N whose share of callers abandoning, mean wait ÷ patience in Palm’s M/M/N+M, is max_abandon or less.',
    source: queueSources,
    arguments: {
      calls, aht, patience: 'Mean seconds callers wait before they hang up', max_abandon: 'Largest share of callers that may hang up, 0–1; default 0.05', interval,
    },
  },
  AGENTSOCCUPANCY: {
    summary: 'Agents required to keep occupancy within a limit.',
    result: 'A whole number of agents on the phones, always more than the load in erlangs.',
    details: 'The smallest whole number of agents who are busy no more than max_occupancy of their time. No calls need no agents.',
    assumptions: [steady, 'Nobody hangs up or hears a busy signal, so that every call takes its full handle time.'],
    notFor: 'Not for service: large teams at 85 % answer nearly every call at once, small ones keep callers waiting. Use AGENTS with max_occupancy, which meets both.',
    formula: 'Smallest whole N with A ÷ N ≤ max_occupancy and N > A, where A = calls · aht ÷ interval.',
    source: 'Occupancy is offered load over agents, by definition.',
    arguments: { calls, aht, max_occupancy: 'Highest occupancy to allow, 0–1; default 0.85', interval },
  },
  AGENTSTHUMB: {
    summary: 'Agents to roster by the planner’s rule of thumb, without queueing theory.',
    result: 'A whole number of people to roster.',
    details:
      'Seconds of work over the seconds that one rostered agent works. 500 calls an hour of 350 seconds, answered in 3: 176,500 seconds of work; one agent, present 95 % and productive 50 % of an hour, works 1,710; so 104. '
      + 'Quick to check by hand, and good for a first estimate.',
    assumptions: [
      'All that depends on chance, such as waiting, is inside productivity. Take it from a period with the service you want.',
      'asa counts as work, which is a margin and not a theory.',
    ],
    notFor: 'Not for a service level: the rule does not know how waiting depends on the size of the team, and gives small teams too few people or large ones too many. Use ERLANGC.',
    formula: '(aht + asa) · calls ÷ (interval · attendance · productivity), rounded up.',
    source: 'A rule of thumb of contact-centre planners.',
    arguments: {
      calls, aht,
      asa: 'Average speed of answer in seconds, counted as work; default 3',
      productivity: 'Share of the time present that goes into calls, 0–1; default 0.5',
      attendance: 'Share of those rostered who are present, 0–1; default 0.95',
      interval: 'Length of the interval in minutes; default 60',
    },
  },
  CALLCAPACITY: {
    summary: 'Calls that a given number of agents can take in an interval at a service level.',
    result: 'Calls in the interval, not rounded. Round down for whole calls.',
    details:
      'The inverse of AGENTS: with more calls than this the service level is missed. Without patience it is Erlang C, with patience Erlang A. Agents may be a fraction.',
    assumptions: [steady, exponential, 'With patience and definitions 2 to 4, callers who give up early can keep any load within the target: then there is no capacity, and the cell shows #NUM!.'],
    notFor: 'Not for a whole day by its total: peaks decide. Compute each interval. And not without a margin, since tomorrow’s calls are not known to the last.',
    formula: 'The calls at which SERVICELEVEL(calls, aht, agents, …) equals service_level; service falls with every call, so there is one.',
    source: queueSources,
    arguments: { agents, aht, service_level, answer_within, interval, patience, definition },
  },
  MAXAHT: {
    summary: 'Longest average handle time at which the agents still meet the service level.',
    result: 'Seconds.',
    details:
      'How much longer may calls become, or how much shorter must they be, for these agents? To find the handle time that saves two agents, ask with two agents fewer. Without calls any handle time will do, so the cell shows #NUM!.',
    assumptions: [steady, exponential, 'Callers wait for answer_within seconds and hang up after patience seconds whatever the handle time.'],
    notFor: 'Not as a target for agents: pressed for time they transfer calls or have people call again. Read it as what a change of process must bring.',
    formula: 'The aht at which SERVICELEVEL(calls, aht, agents, …) equals service_level.',
    source: queueSources,
    arguments: { calls, agents, service_level, answer_within, interval, patience, definition },
  },
  INTRADAY: {
    summary: 'Agents for each interval of a day, following the calls one handle time late.',
    result: 'A whole number of agents for each interval, in the shape of calls. With shrinkage, people to roster.',
    details:
      'Agents are busy with calls that came in some time ago, so the need of a day runs behind its calls by about one handle time. With lag, each interval is staffed for the calls of one handle time earlier, those of neighbouring intervals mixed by their share. '
      + 'Half-hours of half-hour calls, 20 erlangs swinging by 60 % over the day: staffed by their own calls, 21 of 48 miss 80 % in 20 seconds, the worst with 67 %; with lag none does, with the same hours. '
      + 'Opening: nothing came before, so the first interval with calls is staffed for its own calls, and what reaches back before an opening counts at that rate; the first callers meet a full team. '
      + 'Closing: an empty interval after the last calls still gets the agents who finish them, so add empty intervals at the end to see how long people stay. With lag FALSE each interval stands alone.',
    assumptions: [
      'Erlang C: callers wait until they are answered, calls arrive at random, every agent can take every call.',
      'The calls of an interval are spread evenly over it. Where they double within one, use shorter intervals.',
      'aht is one value, or one for each interval; where there are no calls it may be blank.',
      'calls is a single row or column in order of time, without gaps: a blank cell is an interval without calls.',
    ],
    notFor: 'Not for callers who hang up: AGENTS with patience, interval by interval. Not where work is left over for the next day: DEFERREDAGENTS.',
    formula: 'ERLANGC of the calls between start − aht and end − aht of the interval.',
    source: 'L. V. Green, P. J. Kolesar, J. Soares (2001), “Improving the SIPP Approach for Staffing Service Systems That Have Cyclic Demands”, Operations Research 49 (lagged SIPP).',
    arguments: {
      calls: 'Calls of each interval of the day: one row or one column',
      aht: 'Average handle time in seconds: one cell, or one for each interval',
      service_level, answer_within, interval, max_occupancy, shrinkage,
      lag: 'TRUE: agents follow the calls by one handle time; FALSE: each interval alone; default TRUE',
    },
  },
  SHRINKAGE: {
    summary: 'Shrinkage from its parts: breaks, training, meetings, leave, sickness.',
    result: 'A fraction from 0 to 1; format it as a percentage.',
    details:
      'Parts of 10 % and 20 % are 28 % if each takes its share of what the other leaves (multiplicative), and 30 % if both are shares of the same paid hours (multiplicative FALSE). '
      + 'Leave and sickness keep people out before the day begins, breaks are taken from those who came: then multiply. Hours out of one report of paid hours: then add. Blank cells are left out.',
    assumptions: ['Multiplied, the parts are independent: those at training are as likely to be sick as others.', 'Added, the parts never overlap.'],
    notFor: 'Not for time that agents wait for calls: that is occupancy, and the queueing functions count it already.',
    formula: '1 − Π (1 − part), or Σ part.',
    source: 'Arithmetic of paid time.',
    arguments: {
      components: 'Shares of paid time away from calls, 0–1: a range or an array',
      multiplicative: 'TRUE: each takes its share of what the others leave; FALSE: they add up; default TRUE',
    },
  },
  GROSSAGENTS: {
    summary: 'People to roster so that enough agents are on the phones after shrinkage.',
    result: 'People: a whole number, or with whole FALSE one with decimals.',
    details: '14 agents at 30 % shrinkage are 20 people. A part in a billion is forgiven before rounding up, so that 21 at 30 % are 30 and not 31 by an error of binary arithmetic.',
    assumptions: ['Shrinkage is the same for everyone and in every interval.'],
    notFor: 'Not with 1 + shrinkage: 14 · 1.3 is 18.2, two people short. Not for a single interval whose breaks are planned: plan the breaks.',
    formula: 'agents ÷ (1 − shrinkage), rounded up.',
    source: 'Arithmetic of paid time.',
    arguments: {
      agents: 'Agents on the phones, from ERLANGC, AGENTS or INTRADAY',
      shrinkage: 'Share of paid time away from calls, 0–1',
      whole: 'TRUE: rounded up to whole people; FALSE: not rounded; default TRUE',
    },
  },
  ERLANGTABLE: {
    summary: 'A table of service by number of agents: service level, speed of answer, occupancy, abandonment.',
    result: 'One row for each number of agents, five columns: agents, service level, ASA in seconds, occupancy, share abandoned.',
    details:
      'Shows what one agent more or fewer brings. Give a range or SEQUENCE(10,1,11) for agents; blank cells and zeros are left out. Where the queue never empties the ASA cell shows #NUM! and the others what holds: service level 0, occupancy 1.',
    assumptions: [steady, exponential, 'ASA is that of answered callers; definition is for the service level.'],
    notFor: 'Not for the number of agents alone: AGENTS finds it at once.',
    formula: 'SERVICELEVEL, ASA, OCCUPANCY and ABANDON at each number of agents.',
    source: queueSources,
    arguments: {
      calls, aht, agents: 'Numbers of agents to compare: a range or an array', answer_within, interval, patience, lines, redial, redial_blocked, definition,
    },
  },
} as const;
