import { queueArguments } from './queue-arguments';

const { calls, aht, answer_within, interval, patience, definition, lines, redial, agents } = queueArguments;

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
    arguments: { calls, aht, agents, answer_within, interval, patience, lines, redial, definition },
  },
  ASA: {
    summary: 'Average speed of answer in seconds with a given number of agents.',
    result: 'Seconds, averaged over answered calls; those answered at once count as 0.',
    details:
      'Without patience it is Erlang C. With patience it is the mean wait of the callers who stay until they are answered. Without patience, agents at or below the load let the queue grow for ever: there is no average, and the cell shows #NUM!. With no calls it is 0.',
    assumptions: [
      'Calls arrive at random; the queue is in a steady state inside the interval; every agent can take every call.',
      'An average hides the tail: where ASA is 20 seconds, some callers wait minutes. Plan on a service level and report ASA.',
    ],
    notFor: 'Not as the only target: an average hides the longest waits. Set a service level, and read ANSWERTIME for the tail.',
    formula: 'Erlang C: C(N, A) · aht ÷ (N − A). With patience: the waits of answered callers in Palm’s M/M/N+M, with lines in the same queue of finite size.',
    source: 'A. K. Erlang (1917); C. Palm (1946); O. Garnett, A. Mandelbaum, M. Reiman (2002), “Designing a Call Center with Impatient Customers”.',
    arguments: { calls, aht, agents, interval, patience, lines, redial },
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
    arguments: { calls, aht, agents, interval, patience, lines, redial },
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
    arguments: { calls, aht, agents, interval, patience, lines, redial },
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
