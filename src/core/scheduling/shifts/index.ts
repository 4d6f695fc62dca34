export { candidateShifts, type CandidateShift, type Piece } from './candidate-shifts';
export { envelopeRates, FULL_TIME, NIGHT, PART_TIME, SPLIT, waveRates } from './presets';
export type { Meal, ShiftRow, ShortBreaks, Split } from './shift-row';
