import type { RequirementColumns, RequirementReading } from '../../core/scheduling/requirement';
import type { RequirementSource } from './request';

/** How the sheet points at the planner’s table. @returns null as long as nothing can be planned from the table. */
export function sourceOf(
  place: Pick<RequirementSource, 'sheet' | 'address' | 'table' | 'wholeBlock'>, { headerRows, date, interval, required }: RequirementColumns, { people }: RequirementReading,
): RequirementSource | null {
  if (people.length === 0) return null;
  const { sheet, address, table, wholeBlock } = place;
  const named = headerRows > 0 ? [date, interval, required].flatMap((found) => (found ? [[found.column, found.header]] : [])) : [];
  return { sheet, address, table, wholeBlock, headerRows, headers: Object.fromEntries(named) };
}
