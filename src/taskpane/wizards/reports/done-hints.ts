import type { Plan } from '../../../sheets/plan';
import type { RawTables } from '../../../sheets/reports/raw-table';
import type { ReportInput, ReportsMemory } from '../../../sheets/reports/request';
import type { Speech } from '../../language-context';

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
  // A table of Excel's grows with the rows below it; plain cells are taken in by a refresh.
  const replace = table && (table.source.table === undefined ? say(done.replaceBlock, { sheet: table.source.sheet }) : say(done.replaceTable, { table: table.source.table }));
  return [...(replace === undefined ? [] : [replace]), ...picks.slice(0, 2), done.refresh];
}
