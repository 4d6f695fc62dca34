import { queueArguments } from './queue-arguments';

const { calls, aht, answer_within, interval, patience, definition, lines, redial, redial_blocked, agents } = queueArguments;

const queueSources = 'A. K. Erlang (1917); C. Palm (1946); O. Garnett, A. Mandelbaum, M. Reiman (2002), “Designing a Call Center with Impatient Customers”.';
const steady = 'Calls arrive at random; the queue is in a steady state inside the interval; every agent can take every call.';
const exponential = 'Patience and handle times are exponentially distributed around their means.';

export const performance = {
  SERVICELEVEL: {
    summary: 'Share of calls answered in time with a given number of agents.',
    result: 'A fraction from 0 to 1; format it as a percentage.',
    details:
      'Without patience it is Erlang C: every caller waits. With patience it is Erlang A: callers hang up after that mean time. With lines or redial it is Erlang X: calls beyond the lines hear a busy signal, and a share of those lost dial again. '
      + 'Without patience, agents at or below the load in erlangs let the queue grow for ever: the service level is 0. With no calls it is 1. '
      + 'definition: 1 answered in time ÷ offered; 2 as 1, with callers who abandon in time left out; 3 answered in time ÷ answered; 4 callers who abandon in time count as served; 5 the wait a caller who never hangs up would meet.',
    assumptions: [
      'Calls arrive at random; the queue is in a steady state inside the interval; every agent can take every call.',
      'Patience and handle times are exponentially distributed around their means.',
      'Definitions 2 to 5 read higher than 1, often by 3 to 5 points where 2–15 % abandon. Compare like with like.',
      'Redials are exact when people wait a while before dialling again. If they redial at once, real service is a few points worse.',
    ],
    notFor: "Not for a whole day at once: service differs by interval, and a day's totals look far better than its peaks. Compute each interval and weight by calls.",
    formula: 'Erlang C: 1 − C(N, A) · e^(−(N − A) · answer_within ÷ aht). With patience: Palm’s queue with abandonment, M/M/N+M. With lines or redial: the same queue with finite lines, redials solved as a fixed point.',
    source: 'A. K. Erlang (1917); C. Palm (1946); O. Garnett, A. Mandelbaum, M. Reiman (2002), “Designing a Call Center with Impatient Customers”.',
    arguments: { calls, aht, agents, answer_within, interval, patience, lines, redial, definition, redial_blocked },
  },
  ASA: {
    summary: 'Average speed of answer in seconds with a given number of agents.',
    result: 'Seconds, averaged over answered calls unless definition says otherwise; those answered at once count as 0.',
    details:
      'Without patience it is Erlang C. With patience it is the mean wait of the callers who stay until they are answered (definition 1), of all callers (2), or of one who would never hang up (3), which some older add-ins show. '
      + 'Without patience, agents at or below the load let the queue grow for ever: there is no average, and the cell shows #NUM!. With no calls it is 0.',
    assumptions: [
      'Calls arrive at random; the queue is in a steady state inside the interval; every agent can take every call.',
      'An average hides the tail: where ASA is 20 seconds, some callers wait minutes. Plan on a service level and report ASA.',
    ],
    notFor: 'Not as the only target: an average hides the longest waits. Set a service level, and read ANSWERTIME for the tail.',
    formula: 'Erlang C: C(N, A) · aht ÷ (N − A). With patience: the waits of answered callers in Palm’s M/M/N+M, with lines in the same queue of finite size.',
    source: 'A. K. Erlang (1917); C. Palm (1946); O. Garnett, A. Mandelbaum, M. Reiman (2002), “Designing a Call Center with Impatient Customers”.',
    arguments: {
      calls, aht, agents, interval, patience, lines, redial, redial_blocked,
      definition: 'Whose wait: 1 answered callers, 2 all callers, 3 a caller who never hangs up; default 1',
    },
  },
  OCCUPANCY: {
    summary: 'Share of their time that agents spend handling calls.',
    result: 'A fraction from 0 to 1; format it as a percentage.',
    details:
      'The load that is answered, divided by the agents. With patience or lines, calls that are lost take no one’s time. A queue that never empties keeps everyone busy: 1. With no calls it is 0.',
    assumptions: [
      'It is a result, not a target to push up: above 85–90 % for hours, people tire and errors rise.',
      'Large teams reach a higher occupancy at the same service level than small ones.',
    ],
    notFor: 'Not for measuring agents after the fact: divide their handling time by their logged-in time instead.',
    formula: 'A · (1 − share lost) ÷ N, where A = calls · aht ÷ interval.',
    source: 'A. K. Erlang (1917); C. Palm (1946); O. Garnett, A. Mandelbaum, M. Reiman (2002), “Designing a Call Center with Impatient Customers”.',
    arguments: { calls, aht, agents, interval, patience, lines, redial, redial_blocked },
  },
  ABANDON: {
    summary: 'Share of calls whose callers hang up before they are answered.',
    result: 'A fraction from 0 to 1; format it as a percentage.',
    details:
      'Needs patience, the mean time callers are ready to wait; without it nobody hangs up and the answer is 0. It works in overload too: there, hanging up is what keeps the queue finite.',
    assumptions: [
      'Patience is exponentially distributed around its mean. Estimate it as the total waiting time of all callers ÷ the number that abandoned.',
      'With redial the share is of all attempts, repeated ones included.',
    ],
    notFor: 'Not for emergency lines or queues with a call-back offer, whose callers do not hang up at a steady rate.',
    formula: 'Palm’s M/M/N+M: mean wait of all callers ÷ patience.',
    source: 'A. K. Erlang (1917); C. Palm (1946); O. Garnett, A. Mandelbaum, M. Reiman (2002), “Designing a Call Center with Impatient Customers”.',
    arguments: { calls, aht, agents, interval, patience, lines, redial, redial_blocked },
  },
  PWAIT: {
    summary: 'Probability that a call has to wait for an agent.',
    result: 'A fraction from 0 to 1; format it as a percentage.',
    details:
      'Without patience it is Erlang C: a queue that never empties keeps everyone waiting, 1. With patience it is Erlang A, in which those who hang up have waited too. With lines it is Erlang X: those who meet a busy line do not wait. With no calls it is 0.',
    assumptions: [steady, exponential],
    notFor: 'Not for how long the wait is: use WAITIFQUEUED or ANSWERTIME. For bare agents and erlangs use ERLANGCPROB.',
    formula: 'Erlang C: 1 ÷ C = 1 + (1 − A ÷ N)(1 ÷ B − 1), where B is Erlang B at N and A. With patience and lines: the share of time with all agents busy and a line free.',
    source: queueSources,
    arguments: { calls, aht, agents, interval, patience, lines, redial, redial_blocked },
  },
  BLOCKING: {
    summary: 'Share of call attempts that meet a busy line.',
    result: 'A fraction from 0 to 1; format it as a percentage.',
    details: 'Needs lines, the callers who can be in the system at once, talking and waiting; without it no line is ever busy and the answer is 0. With as many lines as agents it is Erlang B.',
    assumptions: [steady, exponential, 'With redials, people who call again at once meet far more busy lines than this; it is right for those who wait a while.'],
    notFor: 'Not for sizing lines: TRUNKS and CALLTRUNKS find their number.',
    formula: 'The share of time with all lines taken, in M/M/N/K with abandonment.',
    source: queueSources,
    arguments: { calls, aht, agents, interval, patience, lines, redial, redial_blocked },
  },
  QUEUELENGTH: {
    summary: 'Average number of callers waiting in the queue.',
    result: 'Callers, an average with decimals.',
    details: 'Those talking are not counted. Without patience, agents at or below the load let the queue grow for ever: the cell shows #NUM!. With no calls it is 0.',
    assumptions: [steady, exponential, 'An average over time: at the worst of times the queue is several times as long.'],
    notFor: 'Not for the number of lines: waiting and talking callers both keep one, and peaks count. Use CALLTRUNKS.',
    formula: 'Little’s law: calls a second · mean wait of all callers.',
    source: 'J. D. C. Little (1961), “A Proof for the Queuing Formula: L = λW”; A. K. Erlang (1917); C. Palm (1946).',
    arguments: { calls, aht, agents, interval, patience, lines, redial, redial_blocked },
  },
  WAITIFQUEUED: {
    summary: 'Average wait in seconds of those callers who have to wait.',
    result: 'Seconds, until answered or until the caller hangs up.',
    details: 'What to announce to a caller who joins the queue, on average. ASA is shorter, since it counts those answered at once as 0. Without patience, agents at or below the load let the queue grow for ever: the cell shows #NUM!.',
    assumptions: [steady, exponential],
    notFor: 'Not for the caller who is now in the queue: that wait depends on how many stand in front.',
    formula: 'Erlang C: aht ÷ (N − A). With patience or lines: mean wait of all callers ÷ share who wait.',
    source: queueSources,
    arguments: { calls, aht, agents, interval, patience, lines, redial, redial_blocked },
  },
  ANSWERTIME: {
    summary: 'Seconds within which a given share of calls is answered.',
    result: 'Seconds; 0 where that many are answered at once.',
    details:
      'The inverse of SERVICELEVEL: in what time are 80 % answered? Read 0.95 for the tail that an average hides. Where callers hang up or meet busy lines, fewer than the share asked for may ever be answered: the cell then shows #N/A.',
    assumptions: [steady, exponential, 'The share is of all calls offered, definition 1 of SERVICELEVEL.'],
    notFor: 'Not for the longest wait of a day: there is no such time in theory, and in practice it is chance.',
    formula: 'Erlang C: max(0, ln(C ÷ (1 − percent)) · aht ÷ (N − A)). With patience or lines: the time at which the service level is percent.',
    source: queueSources,
    arguments: { calls, aht, agents, percent: 'Share of calls that are to be answered by then, 0–1; default 0.8', interval, patience, lines, redial, redial_blocked },
  },
  PATIENCE: {
    summary: 'Mean patience of callers in seconds, from waiting times and abandoned calls.',
    result: 'Seconds: what the patience argument of the other functions takes.',
    details:
      'Add up the waiting time of all callers, those answered and those who hung up, and divide by the number who hung up. Both arguments may be columns, which are summed. If nobody hung up patience cannot be told, and the cell shows #NUM!: leave patience out then.',
    assumptions: [
      'Patience is exponentially distributed. Callers who were answered count too: they were ready to wait longer than they did.',
      'Some hundred abandoned calls are needed: with 100, the estimate is within 20 % nineteen times in twenty.',
    ],
    notFor: 'Not the mean wait of those who hung up, which is much shorter: the patient were answered before they could show it.',
    formula: 'Σ total_wait ÷ Σ abandons, the maximum-likelihood estimate from censored waits.',
    source: 'N. Gans, G. Koole, A. Mandelbaum (2003), “Telephone Call Centers: Tutorial, Review, and Research Prospects”.',
    arguments: {
      total_wait: 'Waiting time of all callers in seconds, answered and abandoned: a total, or a range to add up',
      abandons: 'Callers who hung up: a total, or a range to add up',
    },
  },
  AHT: {
    summary: 'Average handle time of a call: talk, hold and after-call work, in seconds.',
    result: 'Seconds per call.',
    details:
      'Two ways to use it. From three averages: give talk, hold and wrap, and they are added up. From totals: give calls too; every range is summed and the sum divided by the calls answered. '
      + 'Select the columns of a report and the blank cells in them are skipped.',
    assumptions: [
      'Use answered calls, not calls offered.',
      'Hold and after-call work belong to the handle time: leaving them out understaffs.',
      'Set a target for each type of call; one average over different types hides both.',
    ],
    notFor: 'Not for chats handled several at once: their times overlap. See CHATAGENTS, which takes a handle time for each number of chats.',
    formula: 'With calls: (Σ talk + Σ hold + Σ wrap) ÷ Σ calls. Without: talk + hold + wrap.',
    source: 'An operations indicator of contact centres: total talk, hold and after-call work of answered calls over their number.',
    arguments: {
      talk: 'Talk time in seconds: the average, or totals if calls is given',
      hold: 'Hold time in seconds, likewise; default 0',
      wrap: 'After-call work in seconds, likewise; default 0',
      calls: 'Calls answered. If given, the other ranges are totals and are divided by it',
    },
  },
} as const;
