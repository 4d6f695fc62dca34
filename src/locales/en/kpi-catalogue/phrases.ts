/** The catalogue's frame: groups, views, aims, units, and how a formula reads in words. */
export const phrases = {
  groups: {
    service: 'Service and response', quality: 'Quality', efficiency: 'Efficiency', scheduling: 'Scheduling', people: 'People', experience: 'Customer experience', cost: 'Cost', selfService: 'Self-service', outbound: 'Outbound', platform: 'Platform and risk',
  },
  halves: { customer: 'What customers feel', support: 'What supports the operation' },
  views: { response: 'Service response', quality: 'Service quality', efficiency: 'Service efficiency', productivity: 'Productivity', people: 'People management', finance: 'Finance' },
  aims: { service: 'Service', quality: 'Quality', satisfaction: 'Satisfaction', cost: 'Cost', profit: 'Profit' },
  directions: { higher: 'Higher is better', lower: 'Lower is better', band: 'Within a band', context: 'For context' },
  targets: { goal: 'Indicative goal', observed: 'Seen in practice', convention: 'Usual practice, no page seen', none: 'Set your own' },
  units: {
    count: '', share: '%', ratio: 'ratio', perTenThousand: 'per 10,000', netPoints: 'points', points: 'points', seconds: 's', minutes: 'min', hours: 'h', days: 'days', weeks: 'weeks', months: 'months', money: 'currency',
  },
  per: '{unit} per {thing}',
  things: {
    call: 'call', chat: 'chat', contact: 'contact', session: 'session', answer: 'answer', agent: 'agent', leader: 'team leader', visit: 'visit', seat: 'seat', line: 'line', licence: 'licence', interval: 'interval', shift: 'shift', day: 'day',
    record: 'customer', attempt: 'attempt', interview: 'interview', complaint: 'complaint', case: 'case', test: 'test', check: 'check', task: 'task', post: 'post', wish: 'request', incident: 'incident', action: 'time', article: 'article',
    sample: 'sample', minute: 'minute', hour: 'hour',
  },
  counted: {
    call: 'calls', chat: 'chats', contact: 'contacts', session: 'sessions', answer: 'answers', agent: 'agents', leader: 'team leaders', visit: 'visits', seat: 'seats', line: 'lines', licence: 'licences', interval: 'intervals', shift: 'shifts', day: 'days',
    record: 'customers', attempt: 'attempts', interview: 'interviews', complaint: 'complaints', case: 'cases', test: 'tests', check: 'checks', task: 'tasks', post: 'posts', wish: 'requests', incident: 'incidents', action: 'times', article: 'articles',
    sample: 'samples',
  },
  choices: {
    ofAllOffered: 'Of all calls offered', withoutShortAbandons: 'Of calls offered without short abandons', shortAbandonsAsServed: 'Short abandons count as served', abandonsWithinLimitLeftOut: 'Abandons within the limit left out',
    ofAnswered: 'Of answered calls only', allAbandons: 'All abandons', shortAbandonsLeftOut: 'Without short abandons', perAgent: 'Per agent', perSample: 'Per monitored contact', ofPeriod: 'Of the period', perYear: 'Per year',
  },
  conventions: { competitive: 'Fiercely competitive trades', usual: 'Banks, insurers, telecoms, travel', moderate: 'Moderate expectations', tolerant: 'Software support, government', emergency: 'Emergency lines' },
  formula: {
    mean: 'mean {input}', spread: 'standard deviation of {input}', gap: 'Σ |{a} − {b}|', lesser: 'Σ min({a}, {b})', excess: 'Σ max(0, {a} − {b})', reaches: 'rows in which {a} ≥ {b}',
    near: 'rows in which {a} is within ±{tolerance} of {b}', both: 'all rows', shareGap: 'Σ |{a} ÷ Σ {a} − {b} ÷ Σ {b}|', optional: '{input} (if any)',
  },
} as const;
