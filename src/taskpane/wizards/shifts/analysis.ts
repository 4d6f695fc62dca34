import { findRequirementColumns, readRequirement, type RequirementColumns, type RequirementReading } from '../../../core/scheduling/requirement';
import { openingHours, type OpeningHours } from '../../../core/scheduling';
import { weeksOfTable, type WeekOfTable } from '../../../core/scheduling/weeks-of-table';
import { areaAddress, parseArea } from '../../../sheets/area';
import type { RequirementSource } from '../../../sheets/shifts/request';
import { sourceOf } from '../../../sheets/shifts/source';
import type { Region } from '../../../workbook/port';
import type { Chosen } from './state';

/** What the planner's table turned out to be. */
export interface Analysis {
  /** The cells that are planned: the table, or one week of a table that is longer than a plan can be. */
  readonly place: Pick<Region, 'sheet' | 'address'>;
  /** Columns by which those cells are read again. */
  readonly chosen: Chosen;
  readonly columns: RequirementColumns;
  readonly reading: RequirementReading;
  /** Of a table that is too long for one plan; else none. */
  readonly weeks: readonly WeekOfTable[];
  /** The week of these that is planned, by its Monday. */
  readonly week: number | null;
  /** Null as long as nothing can be planned. */
  readonly source: RequirementSource | null;
  readonly hours: OpeningHours | null;
  /** The most people needed at once, and when first: day from 0, minute after midnight. */
  readonly peak: { readonly people: number; readonly day: number; readonly minute: number } | null;
  readonly hoursRequired: number;
  /** Whether a night of the last day belongs to the first: a whole week, and people at both ends of it. */
  readonly likelyRound: boolean;
}

export function analyse(region: Region, chosen: Chosen, week: number | null): Analysis {
  const columns = findRequirementColumns(region.values, region.numberFormats, chosen);
  const reading = readRequirement(region.values, columns);
  const weeks = reading.notes.some(({ code }) => code === 'too-long') && columns.date ? weeksOfTable(region.values, columns.headerRows, columns.date.column) : [];
  const one = weeks.find(({ monday }) => monday === week) ?? weeks.find(({ days }) => days === 7) ?? weeks[0];
  if (!one) return { ...judged(region, columns, reading), chosen, weeks: [], week: null };
  const fixed: Chosen = { date: columns.date?.column ?? null, interval: columns.interval?.column ?? null, required: columns.required?.column ?? null };
  const part = rowsOf(region, one);
  const known = findRequirementColumns(part.values, part.numberFormats, fixed);
  return { ...judged(part, known, readRequirement(part.values, known)), columns, chosen: fixed, weeks, week: one.monday };
}

/** Rows of a table as cells of their own: nothing that is appended below belongs to them. */
function rowsOf(region: Region, { firstRow, rows }: WeekOfTable): Region {
  const area = parseArea(region.address);
  const address = area ? areaAddress({ ...area, row: area.row + firstRow, rows }) : region.address;
  const cut = <Row>(all: readonly Row[]) => all.slice(firstRow, firstRow + rows);
  return { ...region, address, table: undefined, wholeBlock: false, rows, values: cut(region.values), numberFormats: cut(region.numberFormats) };
}

function judged(region: Region, columns: RequirementColumns, reading: RequirementReading): Omit<Analysis, 'chosen' | 'weeks' | 'week'> {
  const { people, intervalMinutes, days } = reading;
  const most = people.reduce((highest, needed) => Math.max(highest, needed), 0);
  const at = people.indexOf(most);
  const minutes = intervalMinutes ?? 0;
  return {
    place: { sheet: region.sheet, address: region.address }, columns, reading, source: sourceOf(region, columns, reading),
    hours: people.length > 0 ? openingHours(people, minutes) : null,
    peak: most > 0 ? { people: most, day: Math.floor((at * minutes) / 1440), minute: (at * minutes) % 1440 } : null,
    hoursRequired: people.reduce((sum, needed) => sum + needed, 0) * minutes / 60,
    likelyRound: days === 7 && (people[0] ?? 0) > 0 && (people.at(-1) ?? 0) > 0,
  };
}
