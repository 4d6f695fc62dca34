import type { HistoryReading, HistoryReport, PreparedHistory, QueueHistory } from '../../../core/history/call-history';
import { startOf } from './horizon';

/** What the planner's table turned out to be, one of its queues taken. */
export interface Analysis {
  readonly reading: HistoryReading;
  readonly queue: QueueHistory;
  readonly report: HistoryReport;
  /** As decided: what is forecast from. */
  readonly prepared: PreparedHistory;
}

/** The queue that was chosen, or the first. */
export function queueOf({ queues }: HistoryReading, name: string | null): QueueHistory | undefined {
  return queues.find((queue) => queue.name === name) ?? queues[0];
}

/** Whether there is a whole day of calls to start from, and no error that must be mended first. */
export function isForecastable({ queue, report, prepared }: Analysis): boolean {
  return hasCalls(queue) && !report.findings.some(({ severity }) => severity === 'error') && startOf(prepared.history) !== null;
}

export function hasCalls({ offered, answered }: QueueHistory): boolean {
  return offered > 0 || (answered ?? 0) > 0;
}
