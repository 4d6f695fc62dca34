import { areaAddress } from './area';
import type { Plan, PlannedCell } from './plan';

/** The words on the sheet, in the planner's language. */
export interface SampleWords {
  readonly sheet: string;
  readonly title: string;
  readonly source: string;
  readonly date: string;
  readonly interval: string;
  readonly calls: string;
}

const DAY_MS = 86_400_000;
// Serial 25,569 is 1 January 1970 in the 1900 date system.
const EPOCH_SERIAL = 25_569;
const HEADER_ROW = 3;

/**
 * A sheet with a history of calls as a table: date, start of the interval, calls. The file has a day per row and an
 * interval per column, its start (`13:00`) above; the sheet has one row per interval, as planners keep it.
 */
export function sampleCalls(csv: string, words: SampleWords, tableName: string): Plan {
  const [header = [], ...days] = csv.trim().split(/\r?\n/).map((line) => line.split(','));
  const starts = header.slice(1).map(dayShare);
  const rows: PlannedCell[][] = days.flatMap(([date = '', ...calls]) => {
    const serial = Date.parse(`${date}T00:00:00Z`) / DAY_MS + EPOCH_SERIAL;
    return calls.map((count, index) => [{ content: serial }, { content: starts[index] ?? 0 }, { content: Number(count) }]);
  });
  const body = { row: HEADER_ROW + 1, rows: rows.length, columns: 1 };
  return {
    job: 'sample',
    sheets: [{
      name: words.sheet,
      blocks: [
        { kind: 'cells', at: 'A1', rows: [[{ content: words.title, style: 'title' }], [{ content: words.source, style: 'subtitle' }]] },
        { kind: 'cells', at: `A${HEADER_ROW + 1}`, rows: [[{ content: words.date }, { content: words.interval }, { content: words.calls }], ...rows] },
      ],
      tables: [{ name: tableName, address: areaAddress({ row: HEADER_ROW, column: 0, rows: rows.length + 1, columns: 3 }) }],
      charts: [],
      formats: [
        { address: areaAddress({ ...body, column: 0 }), numberFormat: 'yyyy-mm-dd' },
        { address: areaAddress({ ...body, column: 1 }), numberFormat: 'hh:mm' },
        { address: areaAddress({ ...body, column: 2 }), numberFormat: '#,##0' },
      ],
      columnWidths: [14, 12, 12],
      freeze: { rows: HEADER_ROW + 1, columns: 0 },
    }],
    names: [],
    memory: null,
  };
}

/** `13:30` as Excel keeps it, a share of the day. */
function dayShare(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return (hours * 60 + minutes) / 1440;
}
