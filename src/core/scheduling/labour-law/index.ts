export { rulesOfClauses, shiftsWithin } from './apply';
export type { Clause, ClauseId, Limit } from './clause';
export { LABOUR_LAW, type Jurisdiction } from './presets';
