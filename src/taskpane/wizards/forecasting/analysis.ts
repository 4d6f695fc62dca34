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

// Until the room of histories reports and prepares.
export function reportOf(queue: QueueHistory): HistoryReport {
  const days = new Set(queue.history.times.map((time) => time.slice(0, 10)));
  const sorted = [...days].sort();
  const weeks = Math.floor(days.size / 7);
  const allows = weeks >= 104 ? 'holidays' : weeks >= 52 ? 'seasons' : weeks >= 13 ? 'months-ahead' : weeks >= 2 ? 'weeks-ahead' : weeks >= 1 ? 'weekdays' : 'days';
  return { queue: queue.name, findings: [], length: { firstDay: sorted[0] ?? null, lastDay: sorted.at(-1) ?? null, openDays: days.size, weeks, allows }, rules: [] };
}

export function preparedOf(queue: QueueHistory): PreparedHistory {
  return { history: queue.history, changes: [], events: [] };
}
