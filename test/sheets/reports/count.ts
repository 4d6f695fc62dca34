import type { CellValue } from '../../../src/workbook/port';
import type { GivenTable } from './example';

/** Counting by hand what reports should say: over the raw rows alone, by their headers, with nothing of the product in it. */
export type Row = Readonly<Record<string, CellValue>>;
export type Figures = Readonly<Record<string, CellValue>>;

export function rowsOf({ rows: [headers = [], ...body] }: GivenTable): Row[] {
  return body.map((cells) => Object.fromEntries(headers.map((header, column) => [String(header), cells[column] ?? ''])));
}

const num = (value: CellValue | undefined) => (typeof value === 'number' ? value : 0);
export const total = (rows: readonly Row[], header: string) => rows.reduce((sum, row) => sum + num(row[header]), 0);
export const between = (rows: readonly Row[], from: number, before: number) => rows.filter(({ Date: date }) => num(date) >= from && num(date) < before);
export const where = (rows: readonly Row[], header: string, value: CellValue) => rows.filter((row) => row[header] === value);
/** Blank where there is nothing to divide by. */
export const over = (part: number, whole: number): CellValue => (whole === 0 ? '' : part / whole);

const DAY = 86_400_000;
const date = (serial: number) => new Date(Date.UTC(1899, 11, 30) + serial * DAY);
const serial = (year: number, month: number) => Math.round((Date.UTC(year, month, 1) - Date.UTC(1899, 11, 30)) / DAY);
/** The first of the month that lies so many months on. */
export const monthFrom = (day: number, months: number) => serial(date(day).getUTCFullYear(), date(day).getUTCMonth() + months);
/** 0 Sunday to 6 Saturday. */
export const weekdayOf = (day: number) => date(day).getUTCDay();

export interface Raw {
  readonly calls: readonly Row[];
  readonly agents: readonly Row[];
  readonly quality: readonly Row[];
  readonly survey: readonly Row[];
}

const TALK = 'Talk seconds';
const WORK = 'After-call work seconds';

/** Calls of some rows: volumes blank where there are no rows, rates where there is nothing to divide by. */
export function callFigures(rows: readonly Row[]): Figures {
  const [offered, answered, abandoned] = ['Calls offered', 'Calls answered', 'Calls abandoned'].map((header) => total(rows, header)) as [number, number, number];
  const volume = (value: number): CellValue => (rows.length === 0 ? '' : value);
  return {
    offered: volume(offered), answered: volume(answered), abandoned: volume(abandoned), ivr: volume(total(rows, 'Ended in IVR')), rate: over(abandoned, offered), level: over(total(rows, 'Answered within 20 s'), offered),
    speed: over(total(rows, 'Wait time answered seconds'), answered), talk: over(total(rows, TALK), answered), work: over(total(rows, WORK), answered), handle: over(total(rows, TALK) + total(rows, WORK), answered),
  };
}

/** Key figures of a report by their names. */
export function keyFiguresOf({ calls, agents, quality, survey }: Raw, from: number, before: number): Figures {
  const of = callFigures(between(calls, from, before));
  const [staff, scores, answers] = [agents, quality, survey].map((rows) => between(rows, from, before)) as [Row[], Row[], Row[]];
  const hours = total(staff, 'Logged-in hours');
  return {
    'IVR call volume': of.ivr!, 'ACD call volume': of.offered!, 'Answered calls': of.answered!, 'Abandoned calls': of.abandoned!, 'Service level': of.level!, 'Abandonment rate': of.rate!,
    'Average speed of answer (s)': of.speed!, 'Average talk time (s)': of.talk!, 'Average after-call work (s)': of.work!, 'Average handle time (s)': of.handle!,
    Occupancy: over((total(staff, TALK) + total(staff, WORK)) / 3600, hours), 'Contacts per logged-in hour': over(total(staff, 'Calls answered'), hours),
    'Mean monitoring score': over(total(scores, 'Monitoring score'), total(scores, 'Contacts monitored')),
    'Customer satisfaction (top two boxes)': over(total(answers, 'Very satisfied') + total(answers, 'Satisfied'), total(answers, 'Survey answers')),
  };
}

/** Statistics of an outbound project by their names. */
export function projectFigures(rows: readonly Row[]): Figures {
  const of = (header: string) => total(rows, header);
  const volume = (value: number): CellValue => (rows.length === 0 ? '' : value);
  return {
    'List size': volume(of('List size')), 'Customers called': volume(of('Customers called')), 'Called rate': over(of('Customers called'), of('List size')), 'Attempts per record': over(of('Call attempts'), of('Customers called')),
    'Invalid records': volume(of('Invalid records')), 'Invalid record rate': over(of('Invalid records'), of('List size')), 'Customers reached': volume(of('Customers reached')),
    'Reach rate': over(of('Customers reached'), of('List size') - of('Invalid records')), 'Unreachable rate': over(of('Unreachable'), of('List size')), 'Refusal rate': over(of('Refusals'), of('Customers reached')),
    Successes: volume(of('Successes')), 'Hit rate': over(of('Successes'), of('Customers reached')), 'Successes per logged-in hour': over(of('Successes'), of('Logged-in hours')),
    'Attempts per logged-in hour': over(of('Call attempts'), of('Logged-in hours')), 'Outbound utilisation': over(of('Logged-in hours'), of('Paid hours')),
  };
}

/** How a figure stands to a goal, where `more` is better or not. */
export function stateOf(value: CellValue | undefined, goal: number | undefined, more: boolean): string {
  if (typeof value !== 'number' || goal === undefined) return '';
  const off = more ? goal - value : value - goal;
  return off <= 1e-9 ? '● met' : off <= 0.05 * goal + 1e-9 ? '▲ near' : '■ missed';
}

/** Everything that differs between a table of a sheet and what was counted; a column that nobody counted differs too. */
export function unlike(table: readonly Row[], counted: (label: CellValue, index: number, row: Row) => Figures): string[] {
  if (table.length === 0) return ['an empty table'];
  return table.flatMap((row, index) => {
    const [[, label] = ['', '']] = Object.entries(row);
    const expected = counted(label, index, row);
    return Object.entries(row).slice(1).flatMap(([header, shown]) => {
      const should = header in expected ? expected[header] : 'not counted';
      const same = typeof shown === 'number' && typeof should === 'number' ? Math.abs(shown - should) <= 1e-9 * Math.max(1, Math.abs(should)) : shown === should || (shown === '#N/A' && should === '');
      return same ? [] : [`${String(label)} / ${header}: ${String(shown)} for ${String(should)}`];
    });
  });
}

/** A table of a sheet by the heading above it: its rows by their headers. */
export function tableUnder(values: readonly (readonly CellValue[])[], heading: string): Row[] {
  const top = values.findIndex(([first]) => first === heading);
  if (top < 0) throw new Error(`no ${heading}`);
  const head = values.findIndex((row, index) => index > top && row.slice(0, 3).every((cell) => typeof cell === 'string' && cell !== ''));
  const headers = values[head]!.slice(0, Math.max(1, values[head]!.findIndex((cell, column) => column > 0 && cell === '')));
  const rows: Row[] = [];
  for (let at = head + 1; at < values.length && values[at]![0] !== '' && values[at]![1] !== undefined && !(values[at]!.slice(2, 4).some((cell) => String(cell).startsWith('None') || String(cell).startsWith('Refresh'))); at += 1) {
    rows.push(Object.fromEntries(headers.map((header, column) => [String(header), values[at]![column] ?? ''])));
  }
  return rows;
}
