export { agentsByThumb, workingSeconds, workSeconds, type ThumbQuery } from './agents-by-thumb';
export { combinedShrinkage } from './combined-shrinkage';
export { grossAgents } from './gross-agents';
export { intradayAgents, type IntradayQuery } from './intraday-agents';
export { laggedTraffic, type Traffic } from './lagged-traffic';
