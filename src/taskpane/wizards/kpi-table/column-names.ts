import type { KpiColumnsFound } from '../../../core/kpi/table/kpi-table';
import { columnName, parseArea } from '../../../sheets/area';
import type { Region } from '../../../workbook/port';
import type { Speech } from '../../language-context';

/** Each column by its letter and what stands above it. */
export function columnNames({ columns }: Pick<KpiColumnsFound, 'columns'>, { address }: Pick<Region, 'address'>, { words: { kpiTable }, say }: Speech): readonly string[] {
  const left = parseArea(address)?.column ?? 0;
  return columns.map(({ column, header }) => {
    const letter = columnName(left + column);
    return header === '' ? say(kpiTable.columnLetter, { letter }) : say(kpiTable.columnName, { letter, header });
  });
}
