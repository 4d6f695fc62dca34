import { clockFindings } from './clock-findings';
import { dataRules } from './data-rules';
import { dayFindings } from './day-findings';
import { examine, type Examination } from './examine';
import type { Finding, Severity } from './finding';
import { gapFindings } from './gap-findings';
import { historyLength } from './history-length';
import { outlierFindings, shiftFindings } from './level-findings';
import type { QueueHistory } from './reading';
import { repeatFindings } from './repeat-findings';
import type { HistoryReport, ReportOptions } from './report';
import { around, told } from './told';
import { zeroFindings } from './zero-findings';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** Looks through one queue's history before a forecast is made of it. Nothing is changed: what could be is asked. */
export function reportHistory(queue: QueueHistory, options: ReportOptions = {}): HistoryReport {
  const found = examine(queue, options);
  const findings = found ? findingsOf(queue, found) : [];
  const length = historyLength(found?.table ?? null);
  return {
    queue: queue.name, length,
    findings: findings.sort((a, b) => RANK[a.severity] - RANK[b.severity] || (a.from ?? '').localeCompare(b.from ?? '')),
    rules: found ? dataRules(queue, found.table, options.cellFindings ?? [], findings) : [],
  };
}

function findingsOf(queue: QueueHistory, { table, named, namedDays, clocks, zeros, outliers, shifts }: Examination): Finding[] {
  if (queue.offered === 0) return [told({ code: 'all-zero', severity: 'error', count: queue.history.times.length, cells: around(queue.places) })];
  return [
    ...repeatFindings(queue, table, clocks), ...clockFindings(queue, clocks), ...gapFindings(queue, table, named, clocks),
    ...zeroFindings(queue, table, zeros), ...dayFindings(queue, table, namedDays), ...outlierFindings(queue, table, outliers), ...shiftFindings(queue, table, shifts),
  ];
}
