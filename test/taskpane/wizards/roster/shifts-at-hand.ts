import { findRequirementColumns, peopleToPlan, readRequirement } from '../../../../src/core/scheduling/requirement';
import { isFault } from '../../../../src/core/fault';
import { coverCase, coverResult, FULL_TIME, waveRates } from '../../../../src/core/scheduling';
import type { TableRow } from '../../../../src/core/history/table-cell';
import { words } from '../../../../src/locales';
import type { Plan } from '../../../../src/sheets/plan';
import { shiftsPlan } from '../../../../src/sheets/shifts/shifts-plan';
import { sourceOf } from '../../../../src/sheets/shifts/source';

/** 5 January 2026, a Monday. */
export const MONDAY = 46_027;

/** A week of hours from six to ten at night, and people on three shifts a day that cover it. */
export const NEED: TableRow[] = [
  ['Date', 'Interval', 'Agents required'],
  ...Array.from({ length: 7 * 24 }, (_, index): TableRow => {
    const slot = index % 24;
    return [MONDAY + Math.floor(index / 24), slot / 24, slot < 6 || slot >= 22 ? 0 : slot >= 9 && slot < 18 ? 4 : 2];
  }),
];

const PEOPLE_AT: Readonly<Record<number, number>> = { 360: 2, 540: 3, 810: 2 };

/** The sheet of shifts as its wizard writes it, with people at six, nine and half past one. */
export function shiftsAtHand(sheet = 'Need'): Plan {
  const formats = NEED.map((row) => row.map((cell, column) => (typeof cell !== 'number' ? 'General' : ['yyyy-mm-dd', 'hh:mm', 'General'][column]!)));
  const columns = findRequirementColumns(NEED, formats);
  const reading = readRequirement(NEED, columns);
  const source = sourceOf({ sheet, address: `A1:C${NEED.length}` }, columns, reading);
  if (!source || reading.intervalMinutes === null) throw new Error('no requirement');
  const settings = {
    method: 'wave' as const, shifts: [{ ...FULL_TIME, name: 'Day' }], wagePerHour: 20, shrinkage: 0, partTimeShare: null, mostPeople: null, seats: null, goesRound: false, seed: 1, seconds: 5,
  };
  const asked = { requirement: { intervalMinutes: reading.intervalMinutes, people: peopleToPlan(reading.people, 0) }, rows: settings.shifts, rates: waveRates(20), wagePerHour: 20, goesRound: false };
  const problem = coverCase(asked);
  if (isFault(problem)) throw new Error(JSON.stringify(problem));
  const counts = new Int32Array(problem.shifts.length);
  const taken = new Set<string>();
  problem.shifts.forEach(({ day, start }, shift) => {
    const people = PEOPLE_AT[start];
    if (people === undefined || taken.has(`${day} ${start}`)) return;
    taken.add(`${day} ${start}`);
    counts[shift] = people;
  });
  return shiftsPlan({ source, reading, settings, asked, result: coverResult(problem, counts, 1), chosen: {}, words: words('en').sheets.shifts, locale: 'en', writtenAt: new Date(Date.UTC(2026, 0, 5, 9)), version: '0.0.0' });
}
