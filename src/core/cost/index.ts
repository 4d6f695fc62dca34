export { costPerCall } from './cost-per-call';
