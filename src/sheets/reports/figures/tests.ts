import type { Among } from '../../kpi/columns';
import { sourceCells, type KpiSource } from '../../kpi/source-columns';
import type { RawTable } from '../raw-table';
import type { TextRole } from '../../../core/kpi/table/kpi-table';
import { numberOf, type Figure } from './figure';

/** Which rows of a raw table count: as a formula asks, and as we see it. */
export interface Test {
  readonly among: Among;
  readonly holds: (row: number) => boolean;
  /** Days outside of which no row passes: the others need not be looked at. */
  readonly days?: readonly [from: number, before: number];
}

/** From a day up to, not including, another. */
export interface Span {
  readonly from: Figure;
  readonly before: Figure;
}

export function kpiSource({ source, columns, table }: RawTable): KpiSource {
  return { ...source, rows: table.rows, columns };
}

export const dateColumn = ({ columns: { keys } }: RawTable): number => keys.date ?? keys.month ?? 0;
export const dateCells = (raw: RawTable): string => sourceCells(kpiSource(raw), dateColumn(raw));
const dayOf = ({ table }: RawTable, row: number): number => Math.floor(table.dates?.[row] ?? 0);

export function inSpan(raw: RawTable, { from, before }: Span): Test {
  return {
    among: { cells: dateCells(raw), from: from.text, before: before.text },
    holds: (row) => dayOf(raw, row) > 0 && dayOf(raw, row) >= numberOf(from) && dayOf(raw, row) < numberOf(before),
    days: [numberOf(from), numberOf(before)],
  };
}

/** One test is quicker than two, where dates hold no time of day. */
export function onDay(raw: RawTable, day: Figure): Test {
  const among: Among = raw.time?.kind === 'stamps'
    ? { cells: dateCells(raw), from: day.text, before: `${day.text}+1` } : { cells: dateCells(raw), equals: day.text };
  return { among, holds: (row) => dayOf(raw, row) > 0 && dayOf(raw, row) === numberOf(day), days: [numberOf(day), numberOf(day) + 1] };
}

export function named(raw: RawTable, role: TextRole, name: Figure): Test {
  return {
    among: { cells: sourceCells(kpiSource(raw), raw.columns.keys[role] ?? 0), equals: name.text },
    // As Excel compares: without case.
    holds: (row) => raw.table.texts[role]?.[row]?.toLowerCase() === String(name.shown).toLowerCase(),
  };
}

/** Half a minute: times of day are no exact fractions, in cells or in formulas. */
const HALF_MINUTE = '1/2880';

/** Between two times of one day, as shares of it. */
export function onDayBetween(raw: RawTable, day: Figure, from: Figure, before: Figure): readonly Test[] {
  const minute = (figure: Figure) => Math.round(numberOf(figure) * 1440);
  const between = (row: number) => {
    const at = raw.minutes?.[row] ?? null;
    return at !== null && at >= minute(from) && at < minute(before);
  };
  const { time } = raw;
  if (time?.kind !== 'column') {
    return [{
      among: { cells: dateCells(raw), from: `${day.text}+${from.text}-${HALF_MINUTE}`, before: `${day.text}+${before.text}-${HALF_MINUTE}` },
      holds: (row) => dayOf(raw, row) > 0 && dayOf(raw, row) === numberOf(day) && between(row),
      days: [numberOf(day), numberOf(day) + 1],
    }];
  }
  const inColumn = (figure: Figure) => (time.perDay === 1 ? `(${figure.text}-${HALF_MINUTE})` : `(${figure.text}-${HALF_MINUTE})*${time.perDay}`);
  const cells = sourceCells(kpiSource(raw), raw.columns.keys.interval ?? 0);
  return [onDay(raw, day), { among: { cells, from: inColumn(from), before: inColumn(before) }, holds: between }];
}
