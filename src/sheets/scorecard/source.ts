import type { FigureColumns } from '../../core/kpi/figures';
import type { TableSource } from '../table-source';
import type { ScorecardSource } from './request';

/** The planner's table as the sheets will point at it; null as long as it has no indicators. `headers` are those above its columns, as `findFigures` read them. */
export function sourceOf(place: Pick<TableSource, 'sheet' | 'address' | 'table' | 'wholeBlock'>, columns: FigureColumns, rows: readonly (readonly (string | number | boolean)[])[]): ScorecardSource | null {
  const { headerRows, keys, indicators } = columns;
  if (indicators.length === 0) return null;
  const used = [...Object.values(keys).filter((column) => column !== null), ...indicators.map(({ column }) => column)];
  const above = rows[headerRows - 1] ?? [];
  return {
    sheet: place.sheet, address: place.address, table: place.table, wholeBlock: place.wholeBlock, headerRows, columns,
    headers: headerRows > 0 ? Object.fromEntries(used.map((column) => [column, String(above[column] ?? '')])) : {},
  };
}
