/** What moves an indicator up or down: a short list, so that one lever can be followed through many indicators. */
export const FACTORS = [
  'staffing', 'scheduleFit', 'forecast', 'peaks', 'volume', 'callMix', 'handleTime', 'skills', 'knowledge', 'training', 'coaching', 'authority', 'process', 'backOffice', 'tools', 'systems',
  'routing', 'menuDesign', 'announcements', 'patience', 'discipline', 'statusUse', 'absence', 'shrinkage', 'workload', 'morale', 'pay', 'leadership', 'career', 'shiftTimes', 'labourMarket',
  'hiring', 'turnover', 'marketing', 'billing', 'faults', 'season', 'events', 'lines', 'selfService', 'attitude', 'resolution', 'waiting', 'productQuality', 'policy', 'surveyDesign', 'samples',
  'formDesign', 'raters', 'wishes', 'contracts', 'shiftVariety', 'groupSize', 'overtime', 'overheads', 'automation', 'listQuality', 'timeOfDay', 'callerId', 'retryRules', 'offer', 'opening',
  'pacing', 'consent', 'recognition', 'coverageOfTopics', 'redundancy', 'changes', 'suppliers', 'access', 'drills', 'storage',
] as const;

export type FactorId = (typeof FACTORS)[number];
