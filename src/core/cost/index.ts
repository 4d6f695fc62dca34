export { attritionCost, type AttritionCost, type AttritionCostQuery } from './attrition-cost';
export { costPerCall } from './cost-per-call';
export { costPerMinute } from './cost-per-minute';
export { costPerSeat } from './cost-per-seat';
export { costPerSuccess } from './cost-per-success';
export { costPerUnit } from './cost-per-unit';
export { staffCostPerCall, type StaffCostQuery } from './staff-cost-per-call';
