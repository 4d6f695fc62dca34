import { queueArguments } from './queue-arguments';

const { calls, aht, interval, patience, lines, redial, redial_blocked, agents } = queueArguments;

const erlangs = 'Offered load in erlangs';
const trunkLines = 'Lines; decimals are allowed';
const blocking = 'Largest share of attempts that may meet a busy line, 0–1; default 0.01';
const random = 'Calls arrive at random; the length of calls may be distributed in any way.';

export const traffic = {
  ERLANGS: {
    summary: 'Offered load in erlangs: the agents that calls would keep busy if none had to wait.',
    result: 'Erlangs.',
    details: '100 calls in half an hour of 180 seconds are 10 erlangs: ten hours of work in each hour. Without patience more agents than this are needed, or the queue grows for ever.',
    assumptions: ['aht is all the time that a call keeps an agent: talk, hold and after-call work.'],
    notFor: 'Not a number of agents: at 10 agents for 10 erlangs everyone waits. Use ERLANGC.',
    formula: 'calls · aht ÷ interval.',
    source: 'A. K. Erlang (1909), “The Theory of Probabilities and Telephone Conversations”; the unit was named by the CCIF in 1946.',
    arguments: { calls, aht, interval },
  },
  ERLANGB: {
    summary: 'Share of calls that meet all lines busy, by Erlang B.',
    result: 'A fraction from 0 to 1; format it as a percentage.',
    details: 'Calls that find no line free are lost, nobody waits. Lines may have decimals.',
    assumptions: [random, 'Lost calls do not come again.', 'Calls come from so many people that those on a line do not matter.'],
    notFor: 'Not where callers wait (ERLANGCPROB), try again (ERLANGBX) or are few (ENGSET).',
    formula: '1 ÷ B(N) = 1 + (N ÷ A) ÷ B(N − 1), B(0) = 1; for decimals 1 ÷ B = A ∫ e^(−A t) (1 + t)^N dt.',
    source: 'A. K. Erlang (1917), “Solution of some Problems in the Theory of Probabilities of Significance in Automatic Telephone Exchanges”.',
    arguments: { lines: trunkLines, erlangs },
  },
  ERLANGBX: {
    summary: 'Share of attempts that meet all lines busy when some callers try again: extended Erlang B.',
    result: 'A fraction from 0 to 1, of all attempts, repeated ones included.',
    details: 'Callers who try again add to the load and so to the busy lines. Where everyone retries and the lines cannot carry the load it is 1.',
    assumptions: [random, 'Each attempt that is turned away is repeated with the same probability, after a while. Those who dial again at once meet far more busy lines than this.'],
    notFor: 'Not for callers who wait in a queue and hang up: use BLOCKING with redial.',
    formula: 'B(N, A′) with A′ = A ÷ (1 − retry · B(N, A′)).',
    source: 'Extended Erlang B in the form of Westbay Engineers’ calculators, whose published numbers it gives.',
    arguments: { lines: trunkLines, erlangs, retry: 'Share of callers turned away who try again, 0–1' },
  },
  ENGSET: {
    summary: 'Share of calls that meet all lines busy when they come from a known number of people.',
    result: 'A fraction from 0 to 1; format it as a percentage.',
    details: 'For the extensions of an office or a small group: those on a line do not call, so fewer calls are lost than by Erlang B. With as many lines as people nobody is turned away.',
    assumptions: [random, 'Each person offers the same load while not on a line: calls an hour while free · length in hours.', 'Lost calls do not come again.'],
    notFor: 'Not with the total load divided by people: that is measured with the calls in progress, erlangs_per_free_source is per person who is free. Beyond some hundreds of people for each line ERLANGB hardly differs.',
    formula: 'Call congestion: 1 ÷ E(n) = 1 + n ÷ ((sources − n) · erlangs_per_free_source) ÷ E(n − 1), E(0) = 1.',
    source: 'T. O. Engset (1918), “Die Wahrscheinlichkeitsrechnung zur Bestimmung der Wählerzahl in automatischen Fernsprechämtern”.',
    arguments: { lines: 'Lines, a whole number', sources: 'People who may call, a whole number', erlangs_per_free_source: 'Load in erlangs that each offers while not on a line' },
  },
  ERLANGCPROB: {
    summary: 'Probability of waiting by Erlang C, from agents and erlangs.',
    result: 'A fraction from 0 to 1; 1 where the queue never empties.',
    details: 'The bare formula, in the order of arguments that older add-ins use. ERLANGC gives the number of agents instead; PWAIT takes calls and handle time.',
    assumptions: ['Calls arrive at random and wait until they are answered; handle times are exponentially distributed.'],
    notFor: 'Not where callers hang up: PWAIT with patience.',
    formula: '1 ÷ C = 1 + (1 − A ÷ N)(1 ÷ B − 1), where B is Erlang B at N and A.',
    source: 'A. K. Erlang (1917), “Solution of some Problems in the Theory of Probabilities of Significance in Automatic Telephone Exchanges”.',
    arguments: { agents, erlangs },
  },
  TRUNKS: {
    summary: 'Lines required so that few enough calls meet a busy line.',
    result: 'Lines: a whole number, or with whole FALSE one with decimals.',
    details: 'Erlang B turned round; with retry extended Erlang B. Some other tools begin their search at the load and never answer with fewer lines: where much may be blocked fewer are enough, 384 lines for 390 erlangs at 5 %.',
    assumptions: [random, 'With retry, callers try again after a while.'],
    notFor: 'Not for agents, whose callers wait: ERLANGC. For the lines of a call centre, on which callers also wait, CALLTRUNKS.',
    formula: 'Smallest N with B(N, A ÷ (1 − retry · blocking)) ≤ blocking.',
    source: 'A. K. Erlang (1917). A target counts as met within 1e-12.',
    arguments: {
      erlangs, blocking, retry: 'Share of callers turned away who try again, 0–1; default 0',
      whole: 'TRUE: whole lines; FALSE: with decimals; default TRUE',
    },
  },
  CALLTRUNKS: {
    summary: 'Lines that a call centre needs for callers who talk and callers who wait.',
    result: 'A whole number of lines.',
    details: 'A call keeps a line while it waits and while it talks, and none during after-call work. Give the average speed of answer that the agents reach, from ASA.',
    assumptions: [random, 'The wait is a fixed part of each call’s time on the line, which is near enough where service is good.'],
    notFor: 'Not where agents are short: a full queue takes lines as fast as they are added. Check the answer with BLOCKING, which counts agents, lines and patience together.',
    formula: 'TRUNKS of calls · (talk + asa) ÷ interval.',
    source: 'Erlang B on the time a line is held; a rule of call-centre engineers.',
    arguments: {
      calls, talk: 'Average time on the line once answered, in seconds: talk and hold, without after-call work',
      asa: 'Average wait before that, in seconds', blocking, interval,
    },
  },
  TRUNKCAPACITY: {
    summary: 'Load in erlangs that a number of lines carries with few enough busy signals.',
    result: 'Erlangs offered, before anyone tries again.',
    details: 'The inverse of TRUNKS. Lines may have decimals. Fifteen lines at 1 % take 8.1 erlangs: the smaller the group, the less of it can be used.',
    assumptions: [random, 'With retry, callers try again after a while.'],
    notFor: 'Not for agents, whose callers wait: CALLCAPACITY.',
    formula: 'The A at which B(lines, A) = blocking, times 1 − retry · blocking.',
    source: 'A. K. Erlang (1917).',
    arguments: { lines: trunkLines, blocking, retry: 'Share of callers turned away who try again, 0–1; default 0' },
  },
  REDIALLOAD: {
    summary: 'Load in erlangs with every attempt counted, when callers who are lost dial again.',
    result: 'Erlangs of first calls and repeated ones together.',
    details:
      'Statistics of a busy centre count attempts, not people: this is what they show. Divide by ERLANGS for the attempts of each caller. Where everyone dials again and the agents cannot serve them all there is no finite load, and the cell shows #NUM!.',
    assumptions: [
      'Calls arrive at random; the queue is in a steady state inside the interval; every agent can take every call.',
      'Callers dial again after a while, five minutes or more. Against a simulation the share abandoning is 4 % too low at 300 seconds, 12 % at 30.',
    ],
    notFor: 'Not without patience or lines: nobody is lost then, and it is ERLANGS.',
    formula: 'A′ with A′ (1 − redial · P(abandon) − redial_blocked · P(busy line)) = A, both at load A′.',
    source: 'Fixed point of Erlang X; checked against an event-by-event simulation.',
    arguments: { calls, aht, agents, interval, patience, lines, redial, redial_blocked },
  },
} as const;
