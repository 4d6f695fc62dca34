export const factors = {
  staffing: 'number of agents', scheduleFit: 'fit of the schedule', forecast: 'forecast error', peaks: 'peaks', volume: 'volume', callMix: 'mix of contacts', handleTime: 'handle time', skills: 'skills', knowledge: 'knowledge base',
  training: 'training', coaching: 'coaching', authority: 'authority of agents', process: 'process design', backOffice: 'back office', tools: 'tools', systems: 'speed of systems', routing: 'routing', menuDesign: 'menu design',
  announcements: 'announcements', patience: 'patience of callers', discipline: 'discipline', statusUse: 'use of agent states', absence: 'absence', shrinkage: 'time off the phone', workload: 'workload', morale: 'morale', pay: 'pay',
  leadership: 'leadership', career: 'career paths', shiftTimes: 'shift times', labourMarket: 'labour market', hiring: 'hiring', turnover: 'turnover', marketing: 'marketing', billing: 'billing cycle', faults: 'faults', season: 'season',
  events: 'events', lines: 'number of lines', selfService: 'self-service', attitude: 'attitude', resolution: 'resolution', waiting: 'waiting time', productQuality: 'quality of the product', policy: 'company rules', surveyDesign: 'survey design',
  samples: 'sampling', formDesign: 'design of forms', raters: 'raters', wishes: 'wishes of staff', contracts: 'contracts', shiftVariety: 'variety of shifts', groupSize: 'size of the group', overtime: 'overtime', overheads: 'overheads',
  automation: 'automation', listQuality: 'quality of the list', timeOfDay: 'time of day', callerId: 'number shown to the customer', retryRules: 'retry rules', offer: 'the offer', opening: 'opening words', pacing: 'pace of the dialler',
  consent: 'consent', recognition: 'recognition', coverageOfTopics: 'topics covered', redundancy: 'redundancy', changes: 'changes', suppliers: 'suppliers', access: 'access rights', drills: 'drills', storage: 'storage',
} as const;
