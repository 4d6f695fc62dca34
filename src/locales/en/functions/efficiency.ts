import { queueArguments } from './queue-arguments';

const { interval } = queueArguments;
const required = 'Agents required in each interval';
const scheduled = 'Agents scheduled in each interval, beside them';

export const efficiency = {
  STAFFRATIO: {
    summary: 'Staff ratio of each interval: agents over the mean of all intervals.',
    result: 'Ratios in the shape of the range; they average 1. Above 1 the interval has more staff than the average one.',
    details:
      'Put it beside CALLRATIO: where the staff ratio is the higher of the two, the interval is over, where it is the lower, under. '
      + 'A blank cell is an interval with nobody in it and counts as 0.',
    assumptions: ['All intervals are of one length.', 'It shows the shape of the staff and is blind to its level: twice the agents in every interval change nothing.'],
    notFor: 'Not for telling whether there are enough agents: compare with those required, by SCHEDULEEFFICIENCY or UNDERSTAFFING.',
    formula: 'agents ÷ mean of agents',
    source: 'The schedule-efficiency table of contact-centre operations: agents over mean agents, beside calls over mean calls.',
    arguments: { agents: 'Agents scheduled in each interval' },
  },
  CALLRATIO: {
    summary: 'Call ratio of each interval: calls over the mean of all intervals.',
    result: 'Ratios in the shape of the range; they average 1. Above 1 the interval is busier than the average one.',
    details: 'Put it beside STAFFRATIO to see where staff and calls part. A blank cell is an interval without calls and counts as 0.',
    assumptions: [
      'All intervals are of one length, and a call takes about as long in each.',
      'Calls are not quite what agents should follow: busy intervals need fewer agents for each call than quiet ones. The ratio of required agents, by STAFFRATIO, is fairer.',
    ],
    notFor: 'Not for staffing an interval: two intervals with one ratio may need different agents. Use ERLANGC or AGENTS.',
    formula: 'calls ÷ mean of calls',
    source: 'The schedule-efficiency table of contact-centre operations: agents over mean agents, beside calls over mean calls.',
    arguments: { calls: 'Calls offered in each interval' },
  },
  SCHEDULEFIT: {
    summary: 'How well the shape of the staff follows the shape of the calls.',
    result: 'A fraction from 0 to 1; format it as a percentage. 1 is the same shape; 0.9 says that a tenth of the staff stands in other intervals than the calls would have it.',
    details:
      'It sums up STAFFRATIO beside CALLRATIO in one number. Give required agents as calls to compare with the requirement instead, which is fairer: busy intervals need fewer agents for each call. '
      + 'An interval with one blank cell is refused; one with both blank is left out.',
    assumptions: ['Both ranges hold the same intervals in the same order, all of one length.', 'It is blind to level: half the agents everywhere fit as well.'],
    notFor: 'Not for telling whether service will be good: a schedule far too thin can fit by 100 %. Use SCHEDULEEFFICIENCY with COVERAGE, or SERVICELEVEL.',
    formula: '1 − ½ Σ |agents ÷ Σ agents − calls ÷ Σ calls|',
    source: 'One less the index of dissimilarity: O. D. Duncan, B. Duncan (1955), “A Methodological Analysis of Segregation Indexes”, applied to the ratios of contact-centre schedules.',
    arguments: { agents: 'Agents scheduled in each interval', calls: 'Calls offered in each interval, or agents required' },
  },
  SCHEDULEEFFICIENCY: {
    summary: 'Efficiency of a schedule against the agents required.',
    result: 'A fraction; format it as a percentage. USEFUL and COVERAGE lie from 0 to 1; SIMPLE and INFLEXIBILITY may exceed 1; NET is below 0 where fewer are scheduled than required.',
    details:
      'USEFUL: the scheduled time that meets a requirement. COVERAGE: the requirement that is staffed. SIMPLE: required over scheduled, wherever the agents are. '
      + 'INFLEXIBILITY: over and under both count; 0 is perfect, and many centres struggle to stay below 0.10 to 0.15. NET: over less under. '
      + 'Look at USEFUL and COVERAGE together: few agents make the first look good and many the second. '
      + 'An interval with one blank cell is refused; one with both blank is left out.',
    assumptions: ['Both ranges hold the same intervals in the same order, all of one length.', 'required and scheduled are of one kind: both agents on the phones, or both people rostered.'],
    notFor: 'Do not judge a schedule by SIMPLE or NET alone: they are the same wherever the agents stand. For what a gap does to callers use SERVICELEVEL, for its hours OVERSTAFFING and UNDERSTAFFING.',
    formula: 'USEFUL Σmin(r, a) ÷ Σa; SIMPLE Σr ÷ Σa; COVERAGE Σmin(r, a) ÷ Σr; INFLEXIBILITY Σ|a − r| ÷ Σr; NET (Σa − Σr) ÷ Σr, with r required and a scheduled.',
    source: 'Call Centre Helper, “How to Calculate Schedule Efficiency” and “How to Calculate Schedule Inefficiency” (USEFUL, NET); SWPP, “Ask the Workforce Wizard” (INFLEXIBILITY).',
    arguments: { required, scheduled, measure: 'USEFUL, SIMPLE, COVERAGE, INFLEXIBILITY or NET; default USEFUL' },
  },
  OVERSTAFFING: {
    summary: 'Hours of agents scheduled above the requirement.',
    result: 'Agent-hours, 0 where no interval has more agents than required.',
    details:
      'Only the intervals with too many agents count: those with too few do not make up for them. OVERSTAFFING less UNDERSTAFFING is hours scheduled less hours required. Times the hourly cost it is what the surplus costs. '
      + 'An interval with one blank cell is refused; one with both blank is left out.',
    assumptions: ['All intervals are as long as the interval given.', 'required and scheduled are of one kind: both agents on the phones, or both people rostered.'],
    notFor: 'Not a sum to save as it stands: shifts have whole lengths, so some surplus cannot be scheduled away. Compare schedules with one another.',
    formula: 'Σ max(0, scheduled − required) × interval ÷ 60',
    source: 'An operations indicator of contact centres: hours over the requirement, interval by interval.',
    arguments: { required, scheduled, interval },
  },
  UNDERSTAFFING: {
    summary: 'Hours of agents missing from the requirement.',
    result: 'Agent-hours, 0 where every interval has the agents required.',
    details:
      'Only the intervals with too few agents count: those with too many do not make up for them. OVERSTAFFING less UNDERSTAFFING is hours scheduled less hours required. '
      + 'An interval with one blank cell is refused; one with both blank is left out.',
    assumptions: ['All intervals are as long as the interval given.', 'required and scheduled are of one kind: both agents on the phones, or both people rostered.'],
    notFor: 'It does not tell what callers suffer: ten hours missing from one interval are far worse than one from each of ten. Use SERVICELEVEL by the interval.',
    formula: 'Σ max(0, required − scheduled) × interval ÷ 60',
    source: 'An operations indicator of contact centres: hours short of the requirement, interval by interval.',
    arguments: { required, scheduled, interval },
  },
} as const;
