import { weekday } from '../../core/history/calendar-day';
import { monthsLater, startOfMonth } from '../../core/kpi/table/months-named';
import type { DateNotation, KpiTable } from '../../core/kpi/table/kpi-table';
import type { Grouping, ReadSource } from './request';

/** A row of the sheet: the month or week that it begins with, the team or agent, null where all count. */
export interface Group {
  readonly start: number | null;
  /** A month in words, where the planner's months are words. */
  readonly month: string | null;
  readonly name: string | null;
}

export interface Groups {
  readonly rows: readonly Group[];
  /** Teams or agents, in the order of the data; empty where rows are not by them. */
  readonly names: readonly string[];
  /** Where the data begin; null without dates that formulas can compare. */
  readonly begins: number | null;
  /** The months are words: each stands in the sheet as it stands in the data. */
  readonly inWords: boolean;
}

/** Why rows can't be grouped so. */
export type NoGroups = { readonly lacks: 'period' | 'team' | 'agent' | 'dates' | 'nothing'; readonly place: number };

/** The most rows that a sheet of figures takes. */
export const MOST_GROUPS = 2000;

export function isNoGroups(groups: Groups | NoGroups): groups is NoGroups {
  return 'lacks' in groups;
}

const isMonthInWords = ({ source: { columns }, table }: ReadSource) => table.notation === 'text' && columns.keys.date === undefined && columns.keys.month !== undefined;

/** The first day of the period that a day lies in. */
export function periodStart(day: number, period: 'month' | 'week'): number {
  return period === 'month' ? startOfMonth(day)! : Math.floor(day) - weekday(day) + 1;
}

export function later(start: number, period: 'month' | 'week', steps: number): number {
  return period === 'month' ? monthsLater(start, steps) : start + 7 * steps;
}

/** The rows that the data ask for. */
export function groupsOf(sources: readonly ReadSource[], { period, by }: Grouping, start: number | null): Groups | NoGroups {
  const lacking = lacks(sources, { period, by });
  if (lacking) return lacking;
  const names = by === 'none' ? [] : distinct(sources.flatMap(({ table }) => [...table.texts[by] ?? []]));
  const each = (one: Omit<Group, 'name'>): Group[] => (by === 'none' ? [{ ...one, name: null }] : names.map((name) => ({ ...one, name })));
  if (period === 'none') return grouped(each({ start: null, month: null }), names, null, false);
  if (sources.every(isMonthInWords)) {
    const months = distinct(sources.flatMap((one) => monthTexts(one)));
    return grouped(months.flatMap((month) => each({ start: null, month })), names, null, true);
  }
  const days = sources.flatMap(({ table }) => (table.dates ?? []).filter((day) => day !== null));
  if (days.length === 0) return { lacks: 'dates', place: 0 };
  const starts = days.map((day) => periodStart(day, period));
  const begins = starts.reduce((a, b) => Math.min(a, b));
  const last = starts.reduce((a, b) => Math.max(a, b));
  const all: Group[] = [];
  for (let at = start ?? begins; at <= last && all.length < MOST_GROUPS; at = later(at, period, 1)) all.push(...each({ start: at, month: null }));
  return grouped(all, names, begins, false);
}

function grouped(rows: readonly Group[], names: readonly string[], begins: number | null, inWords: boolean): Groups | NoGroups {
  return rows.length === 0 ? { lacks: 'nothing', place: 0 } : { rows: rows.slice(0, MOST_GROUPS), names, begins, inWords };
}

function lacks(sources: readonly ReadSource[], { period, by }: Grouping): NoGroups | null {
  for (const [place, { source: { columns: { keys } }, table }] of sources.entries()) {
    if (period !== 'none') {
      if (keys.date === undefined && keys.month === undefined) return { lacks: 'period', place };
      // Months tell no weeks, and text tells a formula nothing but its words.
      if (period === 'week' && keys.date === undefined) return { lacks: 'period', place };
      if (table.notation === 'text' && (period === 'week' || !sources.every(isMonthInWords))) return { lacks: 'dates', place };
    }
    if (by !== 'none' && keys[by] === undefined) return { lacks: by, place };
  }
  return null;
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text) => text !== ''))];
}

/** Months in words as they stand in the cells; `readKpiTable` keeps only their days. */
function monthTexts({ table }: ReadSource): string[] {
  return (table.monthTexts ?? []).filter((text) => text !== '');
}

/** The rows of one table that count for a group, by their index. */
export function rowsOf(table: KpiTable, group: Group, { period, by }: Grouping): number[] {
  const all = Array.from({ length: table.rows }, (_, row) => row);
  return all.filter((row) => {
    if (group.month !== null && table.monthTexts?.[row] !== group.month) return false;
    if (group.start !== null && period !== 'none') {
      const day = table.dates?.[row] ?? null;
      if (day === null || day < group.start || day >= later(group.start, period, 1)) return false;
    }
    // Excel compares without case.
    return group.name === null || by === 'none' || (table.texts[by]?.[row] ?? '').toLowerCase() === group.name.toLowerCase();
  });
}

/** From and before which value of the planner's notation a period lies, for the cell of its first day. */
export function windowOf(cell: string, period: 'month' | 'week', notation: DateNotation): { readonly from: string; readonly before: string } {
  const figures = (day: string) => `YEAR(${day})*10000+MONTH(${day})*100+DAY(${day})`;
  if (period === 'week') return notation === 'yyyymmdd' ? { from: figures(cell), before: figures(`${cell}+7`) } : { from: cell, before: `${cell}+7` };
  if (notation === 'yyyymmdd') return { from: `YEAR(${cell})*10000+MONTH(${cell})*100`, before: `YEAR(${cell})*10000+MONTH(${cell})*100+100` };
  if (notation === 'yyyymm') return { from: `YEAR(${cell})*100+MONTH(${cell})`, before: `YEAR(${cell})*100+MONTH(${cell})+1` };
  return { from: cell, before: `EDATE(${cell},1)` };
}

/** The first day of the period in which cells begin. */
export function firstPeriod(cells: string, period: 'month' | 'week', notation: DateNotation): string {
  const least = `MIN(${cells})`;
  if (period === 'month') {
    if (notation === 'yyyymmdd') return `=DATE(INT(${least}/10000),MOD(INT(${least}/100),100),1)`;
    if (notation === 'yyyymm') return `=DATE(INT(${least}/100),MOD(${least},100),1)`;
    return `=DATE(YEAR(${least}),MONTH(${least}),1)`;
  }
  const day = notation === 'yyyymmdd' ? `DATE(INT(${least}/10000),MOD(INT(${least}/100),100),MOD(${least},100))` : `INT(${least})`;
  return `=${day}-WEEKDAY(${day},2)+1`;
}
