export { agentsByThumb, workingSeconds, workSeconds, type ThumbQuery } from './agents-by-thumb';
export { combinedShrinkage } from './combined-shrinkage';
export { grossAgents } from './gross-agents';
