import type { HistoryReading, HistoryReport, PreparedHistory, QueueHistory } from '../../../core/history/call-history';

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
