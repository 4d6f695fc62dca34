import { monthsOn } from '../../../core/cost/attrition/calendar-months';
import type { HeadcountNeed } from '../../../core/cost/attrition/headcount-plan';
import { findNeedColumns } from '../../../core/cost/attrition/reading/find-columns';
import { readNeeds } from '../../../core/cost/attrition/reading/read-needs';
import type { DaySerial } from '../../../core/history/calendar-day';
import { cellAddress, parseArea } from '../../../sheets/area';
import { PLAN_MONTHS, type NeedSource } from '../../../sheets/attrition/request';
import { sheetReference } from '../../../sheets/sheet-reference';
import type { Region } from '../../../workbook/port';
import type { HeadcountChoices } from './state';

export interface Needs {
  readonly needs: readonly HeadcountNeed[];
  readonly source: NeedSource | null;
  /** Months of the plan that the table has. */
  readonly found: number;
}

/** The heads that each month of the plan needs: typed, as the sheet has them, or from a table; months that it lacks are as the one before. */
export function needsOf(choices: HeadcountChoices, region: Region | undefined, firstMonth: DaySerial, typed: number | null, heads: number): Needs {
  const others = (index: number) => ({ hired: choices.sheetNeeds?.[index]?.hired ?? 0, attrition: choices.sheetNeeds?.[index]?.attrition ?? null });
  const months = Array.from({ length: PLAN_MONTHS }, (_, index) => monthsOn(firstMonth, index));
  if (choices.from === 'typed' || !region) {
    return { found: 0, source: null, needs: months.map((_, index) => ({ required: typed ?? choices.sheetNeeds?.[index]?.required ?? heads, ...others(index) })) };
  }
  const columns = findNeedColumns(region.values);
  const rows = readNeeds(region.values, columns);
  const area = parseArea(region.address);
  const cells = months.map((month) => {
    const row = rows.get(month);
    return row && area && columns.heads ? sheetReference(region.sheet, cellAddress(area.row + row.row, area.column + columns.heads.column)) : null;
  });
  let last = 0;
  const needs = months.map((month, index) => ({ required: (last = rows.get(month)?.required ?? last), ...others(index) }));
  const { sheet, address, table, wholeBlock } = region;
  const headers = Object.fromEntries([columns.month, columns.heads].flatMap((column) => (column ? [[column.column, column.header]] : [])));
  return { needs, found: cells.filter((cell) => cell !== null).length, source: { sheet, address, table, wholeBlock, headerRows: columns.headerRows, headers, cells } };
}
