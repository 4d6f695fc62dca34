export { attritionRate } from './attrition-rate';
export { averageHandleTime } from './average-handle-time';
