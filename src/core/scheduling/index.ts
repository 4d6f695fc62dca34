export {
  assessSchedule, type AssessedInterval, type EfficiencyIndices, type EfficiencySettings, type ScheduleAssessment, type ScheduleToAssess,
} from './assess-schedule';
export { correlation } from '../numeric/correlation';
export { coverageTotals, type Coverage, type CoverageTotals } from './coverage';
export { coverageHours } from './coverage-hours';
export { intervalState, type IntervalState } from './interval-state';
export { intervalsWithin } from './intervals-within';
export { misfitCost, type MisfitCost, type MisfitRates } from './misfit-cost';
export { misfitRuns, type MisfitRun } from './misfit-runs';
export { meanRatioDifference, ratioComparison, type IntervalRatios } from './ratio-comparison';
export { ratioTable } from './ratio-table';
export { readSchedule, type ScheduleReading, type ScheduleRow } from './read-schedule';
export { findScheduleColumns, scheduleScore, type ChosenScheduleColumns, type ScheduleColumns, type ScheduleRole } from './schedule-columns';
export { scheduleNotes, type ScheduleNote, type ScheduleNoteCode } from './schedule-notes';
export { EFFICIENCY_MEASURES, scheduleEfficiency, type EfficiencyMeasure } from './schedule-efficiency';
export { shapeFit } from './shape-fit';
export * from './cover';
export * from './roster';
export * from './labour-law';
export * from './shifts';
export { likelyShiftHours, moveSteps, shiftMoves, type ShiftMove } from './shift-moves';
