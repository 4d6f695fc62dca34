export { candidateShifts, type CandidateShift, type Piece } from './candidate-shifts';
export { fittedPreset, fittedTable, PRESETS, type PresetName } from './fitted-preset';
export { LEVERS, pullLever, type Lever } from './levers';
export { openingHours, type OpeningHours } from './opening-hours';
export { envelopeRates, FULL_TIME, NIGHT, PART_TIME, SPLIT, waveRates } from './presets';
export type { Meal, ShiftRow, ShortBreaks, Split } from './shift-row';
export { uncoverableIntervals } from './uncoverable-intervals';
