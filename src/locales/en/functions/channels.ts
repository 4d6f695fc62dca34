import { queueArguments } from './queue-arguments';

const { calls, service_level, answer_within, interval, definition } = queueArguments;

const chats = 'Chats offered in the interval';
const aht_by_concurrency = 'Seconds one chat takes while its agent has 1, 2, 3 … at once; as many values as chats at once';
const chatAgents = 'Agents taking chats, whole';
const patience = 'Mean seconds visitors wait before they leave; left out, nobody leaves';
const lines = 'Chats in all, in service and waiting; left out, no limit';

const chatRandom = 'Chats come at random, are taken in order by the agent with the fewest, and the queue is in a steady state inside the interval.';
const chatEven =
  'Chats are taken to be spread evenly over agents at every moment. Against a simulation in which each chat stays with its agent, the service level is within 1 % and the share that waits within 3 % while every further chat adds throughput. '
  + 'Where it does not (300, 480 and 800 seconds: three at once end fewer chats an hour than two), the answer is too kind: waits and abandonment come out 11 % too low, and up to 27 % at light load.';
const chatSource =
  'Even spread over slots with handle times by concurrency: the chat model of CCmath’s add-in, whose published figures it reproduces; behind full slots C. Palm’s queue with abandonment, M/M/N+M. Checked by simulation.';

const threshold = 'Outbound work starts whenever more agents than this are idle; whole, at most agents';
const blendAgents = 'Agents for calls and outbound work together, whole';
const blendAht = 'Average handle time in seconds, of calls and of outbound work';
const blendRandom = 'Calls arrive at random and wait until answered; every agent does both kinds of work; outbound work never runs out and is not broken off for a call.';
const blendEqual = 'Calls and outbound work take the same time on average. If outbound work takes longer, calls wait longer than shown.';
const blendSource = 'S. Bhulai, G. Koole (2003), “A Queueing Model for Call Blending in Call Centers”, IEEE Transactions on Automatic Control 48; CCmath’s published figures are reproduced.';

const workAht = 'Seconds that one piece of work takes';
const workOccupancy = 'Share of their time that agents are at this work, 0–1; default 1';

export const channels = {
  CHATAGENTS: {
    summary: 'Agents required for chat, where each handles several chats at once.',
    result: 'A whole number of agents at their desks. Divide by 1 − shrinkage for the people to roster.',
    details:
      'Give the handle time of one chat while its agent has one, two, three chats at once; the length of the list is the most chats an agent takes. The answer is the smallest whole number of agents that takes up the share of chats in time and, if set, keeps within max_abandon. '
      + 'Without patience visitors wait for ever; with patience they leave after that mean time; with lines, chats beyond them are turned away. No chats need no agents. '
      + 'Service can fall as agents are added, where the list of handle times falls or where lines are few and visitors impatient; wherever that may be, every number of agents is tried, so the answer is the smallest that meets the target.',
    assumptions: [
      chatRandom,
      chatEven,
      'Measure handle times by concurrency: from the chat log, group the time of chats by how many the agent had. A list that grows too slowly understaffs.',
    ],
    notFor: 'Not for messages answered hours later (e-mail, cases): use DEFERREDAGENTS. Not for lists in which a further chat ends fewer chats an hour: allow one chat less.',
    formula:
      'n = N · m slots, m the length of the list. With k chats, q = ⌊k ÷ N⌋ and r = k mod N, chats end at the rate (N − r) · q ÷ AHT(q) + r · (q + 1) ÷ AHT(q + 1); beyond n, visitors also leave at the rate 1 ÷ patience each. Smallest whole N that meets every condition.',
    source: `${chatSource} A target counts as met within 1e-12.`,
    arguments: {
      chats, aht_by_concurrency,
      service_level: 'Share of chats to take up in time, 0–1; default 0.8', answer_within: 'Seconds within which to take up a chat; default 20', interval, patience, lines,
      max_abandon: 'Largest share of visitors that may leave, 0–1; needs patience; left out, no limit',
      definition,
    },
  },
  CHATSERVICELEVEL: {
    summary: 'Share of chats taken up in time with a given number of agents.',
    result: 'A fraction from 0 to 1; format it as a percentage.',
    details:
      'It is the wait for an agent to take up the chat, not the wait for each reply. Give the handle time of one chat while its agent has one, two, three at once. Without patience, where chats come as fast as full agents can end them the queue grows for ever: 0. With no chats it is 1. '
      + 'definition: 1 taken up in time ÷ offered; 2 as 1, with visitors who leave in time left out; 3 taken up in time ÷ taken up; 4 visitors who leave in time count as served; 5 the wait a visitor who never leaves would meet.',
    assumptions: [chatRandom, chatEven, 'Handle times and patience are exponentially distributed around their means.'],
    notFor: 'Not for one call at a time: use SERVICELEVEL, which takes fractions of agents too. Not for the time between replies inside a chat.',
    formula:
      'n = N · m slots. With k chats, q = ⌊k ÷ N⌋ and r = k mod N, chats end at the rate (N − r) · q ÷ AHT(q) + r · (q + 1) ÷ AHT(q + 1); beyond n as in Palm’s M/M/n+M with n ÷ AHT(m) for all slots together.',
    source: chatSource,
    arguments: { chats, aht_by_concurrency, agents: chatAgents, answer_within: 'Seconds within which to take up a chat; default 20', interval, patience, lines, definition },
  },
  CHATABANDON: {
    summary: 'Share of chats whose visitors leave before an agent takes them up.',
    result: 'A fraction from 0 to 1 of the chats offered; format it as a percentage.',
    details: 'Needs patience; without it nobody leaves and the answer is 0. Chats turned away because all lines are taken do not count as abandoned. It works in overload too.',
    assumptions: [chatRandom, chatEven, 'Patience is exponentially distributed. Estimate it as the total waiting time of all visitors ÷ the number that left.'],
    notFor: 'Not for visitors who stop answering inside a chat: those are handled chats and belong to the handle time.',
    formula: 'Mean number waiting ÷ patience ÷ chats a second, from the queue of CHATSERVICELEVEL.',
    source: chatSource,
    arguments: { chats, aht_by_concurrency, agents: chatAgents, interval, patience, lines },
  },
  CHATOCCUPANCY: {
    summary: 'Share of chat slots in use: chats in service over agents times chats at once.',
    result: 'A fraction from 0 to 1; format it as a percentage.',
    details:
      'An agent with one chat of three counts as a third. So at 60 % nearly every agent may have a chat: it tells how full the desks are, not how many agents are idle. A queue that never empties fills every slot: 1. With no chats it is 0.',
    assumptions: [chatRandom, chatEven],
    notFor: 'Not to compare with the occupancy of calls: OCCUPANCY counts agents with a call, this counts slots.',
    formula: 'Mean chats in service ÷ (agents × length of aht_by_concurrency).',
    source: chatSource,
    arguments: { chats, aht_by_concurrency, agents: chatAgents, interval, patience, lines },
  },
  CHATASA: {
    summary: 'Average wait in seconds until an agent takes up a chat.',
    result: 'Seconds; chats taken up at once count as 0.',
    details:
      'definition: 1 the wait of visitors who are taken up; 2 of all visitors, those who leave included; 3 the wait a visitor who never leaves would meet, which some older add-ins show. Without patience, where chats come as fast as full agents can end them there is no average, and the cell shows #NUM!. With no chats it is 0.',
    assumptions: [chatRandom, chatEven],
    notFor: 'Not for the time a visitor waits for each reply: that is part of the handle time. Not as the only target: set a service level beside it.',
    formula: 'From the queue of CHATSERVICELEVEL: the mean wait of the chats that definition counts.',
    source: chatSource,
    arguments: {
      chats, aht_by_concurrency, agents: chatAgents, interval, patience, lines,
      definition: '1 visitors taken up, 2 all visitors, 3 virtual wait; default 1',
    },
  },
  BLENDSERVICELEVEL: {
    summary: 'Share of calls answered in time by agents who do outbound work between calls.',
    result: 'A fraction from 0 to 1; format it as a percentage.',
    details:
      'Agents beyond the threshold who come free start outbound work; threshold agents are kept idle for calls. With threshold equal to agents there is no outbound work and it is Erlang C; with threshold 0 everyone is always busy and every call waits. Agents at or below the load in erlangs give 0; no calls give 1.',
    assumptions: [blendRandom, blendEqual],
    notFor: 'Not where outbound work is dialled ahead by a predictive dialler, or can be broken off at once: then calls see the agents as free, and SERVICELEVEL is nearer.',
    formula: '1 − P(wait) · e^(−(N − A) · answer_within ÷ aht); P(wait) from the birth–death process that never has fewer than N − threshold agents busy.',
    source: blendSource,
    arguments: { calls, aht: blendAht, agents: blendAgents, threshold, answer_within, interval },
  },
  BLENDASA: {
    summary: 'Average speed of answer in seconds while agents do outbound work between calls.',
    result: 'Seconds, averaged over all calls; those answered at once count as 0.',
    details: 'Agents at or below the load let the queue grow for ever: there is no average, and the cell shows #NUM!. With no calls it is 0.',
    assumptions: [blendRandom, blendEqual],
    notFor: 'Not where callers hang up while they wait: there is no patience here, so in a crowded hour it is too long.',
    formula: 'P(wait) · aht ÷ (N − A), where A = calls · aht ÷ interval.',
    source: blendSource,
    arguments: { calls, aht: blendAht, agents: blendAgents, threshold, interval },
  },
  BLENDOCCUPANCY: {
    summary: 'Share of their time that agents are at work, on calls or outbound.',
    result: 'A fraction from 0 to 1; format it as a percentage.',
    details: 'Never below (agents − threshold) ÷ agents, which is what it is without calls. With threshold 0, or a queue that never empties, it is 1.',
    assumptions: [blendRandom, blendEqual, 'Blending fills idle minutes: for people it is a harder hour than the same occupancy of calls with pauses.'],
    notFor: 'Not for the share of time on calls alone: that is the load divided by the agents, OCCUPANCY.',
    formula: '(calls + outbound) · aht ÷ (agents · interval).',
    source: blendSource,
    arguments: { calls, aht: blendAht, agents: blendAgents, threshold, interval },
  },
  BLENDOUTBOUND: {
    summary: 'Outbound work that agents finish in the interval, between calls.',
    result: 'Pieces of outbound work, such as call-backs, per interval; an average, so rarely whole.',
    details: 'A higher threshold serves calls better and leaves less time for outbound work; with threshold equal to agents there is none. A queue of calls that never empties leaves none either.',
    assumptions: [blendRandom, blendEqual],
    notFor: 'Not for the customers reached: multiply by the reach rate of your list.',
    formula: 'P(exactly N − threshold busy) · (N − threshold) · interval ÷ aht.',
    source: blendSource,
    arguments: { calls, aht: blendAht, agents: blendAgents, threshold, interval },
  },
  BLENDTHRESHOLD: {
    summary: 'Fewest agents to keep idle for calls so that they are answered in time.',
    result: 'A whole number of agents, from 0 to agents.',
    details: 'Set it in the dialler or give it to the team leader: outbound work starts whenever more agents than this are idle. Where not even calls alone reach the service level the cell shows #N/A: more agents are needed. With no calls it is 0.',
    assumptions: [blendRandom, blendEqual],
    notFor: 'Not to find the number of agents: staff for the calls first, with AGENTS or ERLANGC, then see how much outbound work fits with BLENDOUTBOUND.',
    formula: 'Smallest whole threshold with BLENDSERVICELEVEL ≥ service_level; the service level rises with it.',
    source: `${blendSource} A target counts as met within 1e-12.`,
    arguments: { calls, aht: blendAht, agents: blendAgents, service_level, answer_within, interval },
  },
  DEFERREDAGENTS: {
    summary: 'Agents required to finish deferrable work, such as e-mail and cases, within a window.',
    result: 'A whole number of agents. Divide by 1 − shrinkage for the people to roster.',
    details: 'All the work there is, the backlog and what comes in during the window, divided by the time one agent gives to it. No work needs no agents.',
    assumptions: [
      'Everything is to be finished by the end of the window; work that comes in at its last minute is counted as if it could be too.',
      'It is a workload, not a queue: nobody waits for an agent at the moment, so nothing is added for chance.',
    ],
    notFor: 'Not for calls or chats, which must be answered while they wait: use AGENTS or CHATAGENTS.',
    formula: '(backlog + volume) · aht ÷ (window_hours · 3600 · occupancy), rounded up; a billionth is forgiven.',
    source: 'Workload planning, as every textbook of workforce management has it: hours of work over hours of an agent.',
    arguments: {
      volume: 'Pieces of work that come in during the window', aht: workAht, window_hours: 'Hours within which all is to be done',
      backlog: 'Pieces of work that lie there at the start; default 0', occupancy: workOccupancy,
    },
  },
  BACKLOGTIME: {
    summary: 'Hours until a backlog is cleared while more work comes in.',
    result: 'Hours of working time, as a decimal number: 2.5 is two and a half hours.',
    details: 'The backlog shrinks by what agents finish and grows by what comes in. Where as much comes in as is finished it is never cleared, and the cell shows #NUM!. Without a backlog it is 0.',
    assumptions: ['Work comes in and is finished at steady rates; agents work all of the time counted.', 'Leave pauses and shrinkage to the number of agents, other duties to occupancy.'],
    notFor: 'Not for a date: the hours are working hours of the team, so divide by the hours it works a day.',
    formula: 'backlog ÷ (agents · occupancy · 3600 ÷ aht − volume_per_hour).',
    source: 'The fluid approximation of a queue: work in, work out, and what lies between.',
    arguments: {
      backlog: 'Pieces of work that lie there now', agents: 'Agents at this work', aht: workAht,
      volume_per_hour: 'Pieces of work that come in per hour meanwhile; default 0', occupancy: workOccupancy,
    },
  },
} as const;
