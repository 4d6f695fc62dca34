import type { Plan } from '../../../sheets/plan';
import type { RawTables } from '../../../sheets/reports/raw-table';
import type { ReportInput, ReportsMemory } from '../../../sheets/reports/request';
import type { Speech } from '../../language-context';
import { tableName } from './tables/table-name';

const PERIODS = ['month', 'week', 'day', 'projectFrom'] as const satisfies readonly ReportInput[];

/** What a planner does next: "Next month, replace the data in table Calls …", and where the period is picked. */
export function doneHints({ memory }: Plan, tables: RawTables, sheets: readonly string[], speech: Speech): string[] {
  const { words: { reports: { done } }, say } = speech;
  const { inputs, reports } = memory as ReportsMemory;
  const [table] = Object.values(tables);
  const picks = PERIODS.flatMap((period) => {
    const input = inputs[period];
    const sheet = input && sheets[reports.indexOf(input.report)];
    return input && sheet !== undefined ? [say(done.pick, { period: done.periods[period], cell: input.address, sheet })] : [];
  });
  return [...(table ? [say(done.replace, { table: tableName(table.source, speech) })] : []), ...picks.slice(0, 2), done.refresh];
}
