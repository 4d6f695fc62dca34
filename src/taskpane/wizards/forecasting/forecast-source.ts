import type { FoundPart, HistoryReading, QueueHistory } from '../../../core/history/call-history';
import type { DayCells, ForecastSource } from '../../../sheets/forecasting/request';
import type { CellValue, Region } from '../../../workbook/port';

/** The planner's table, with what formulas need to add up the calls that came. */
export function forecastSource({ sheet, address, table, wholeBlock, values }: Region, reading: HistoryReading, queue: QueueHistory): ForecastSource {
  const { date, calls, queue: found } = reading.parts;
  // Queues side by side have a column each, and none that names them.
  const named = found?.line === 'column' ? found : null;
  const counts = queue.places[0]?.column;
  const headerRows = headerRowsOf(reading, queue);
  const cells = date && calls ? dayCells(values.slice(headerRows).map((row) => row[date.index] ?? '')) : null;
  const readable = reading.shape === 'rows' && reading.callsFrom === 'calls' && date !== null && counts !== undefined && cells !== null && plain(found, queue)
    && (named === null || values.some((row) => String(row[named.index] ?? '').trim() === queue.name))
    && !reading.findings.some(({ code }) => UNLIKE_FORMULAS.has(code));
  return {
    sheet, address, table, wholeBlock, headerRows,
    actuals: !readable ? null : {
      date: { column: date.index, cells }, calls: { column: counts },
      ...(named && queue.name !== '' && { queue: { column: named.index, name: queue.name } }),
    },
  };
}

/** Formulas would add up what reading leaves out, or miss what it takes. */
const UNLIKE_FORMULAS: ReadonlySet<string> = new Set(['numbers-as-text', 'filled-down', 'total-row']);

/** Queues without a name stand in no cell that a formula could look for. */
function plain(named: FoundPart | null, { name }: QueueHistory): boolean {
  return named === null || name !== '';
}

/** What stands above the first count is a header. */
function headerRowsOf({ queues }: HistoryReading, queue: QueueHistory): number {
  return Math.min(...[queue, ...queues].flatMap(({ places }) => places).slice(0, 1_000).map(({ row }) => row));
}

function dayCells(cells: readonly CellValue[]): DayCells | null {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length > 0 && filled.every((cell) => typeof cell === 'number' && cell > 20_000 && cell < 100_000)) return 'date';
  return filled.length > 0 && filled.every((cell) => typeof cell === 'string' && /^\d{4}-\d{2}-\d{2}/.test(cell)) ? 'iso-text' : null;
}
