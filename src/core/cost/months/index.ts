export { findMonthColumns, monthScore, type ChosenMonthColumns, type MonthColumns } from './month-columns';
export { monthIn } from './month-in';
export { monthNotes, type MonthNote, type MonthNoteCode } from './month-notes';
export { MONTH_ROLES, type MonthRole } from './month-words';
export { isMonthly, MONTH_FIGURES, readMonths, type MonthFigure, type MonthRow } from './read-months';
