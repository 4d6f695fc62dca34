export type { Choice, Finding, FindingCode, Question, Severity } from './finding';
export { prepareHistory, type EventNames } from './prepare-history';
export { readCallHistories } from './read-call-histories';
export type { CallsFrom, CellPlace, FoundBecause, FoundPart, HistoryReading, PlannerTable, QueueHistory, ReadingChoices, TableRole, TableShape } from './reading';
export type {
  DataRule, Decisions, HistoryAllows, HistoryChange, HistoryLength, HistoryReport, MarkedEvent, PreparedHistory, ReportOptions, RuleReport, RuleVerdict,
} from './report';
export { reportHistory } from './report-history';
