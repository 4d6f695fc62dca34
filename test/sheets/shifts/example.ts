import { isFault } from '../../../src/core/fault';
import type { TableCell, TableRow } from '../../../src/core/history/table-cell';
import { seededRandom } from '../../../src/core/numeric/seeded-random';
import { coverCase, coverResult, FULL_TIME, NIGHT, PART_TIME, SPLIT, waveRates, type CoverRequest, type CoverResult, type ShiftRow } from '../../../src/core/scheduling';
import { findRequirementColumns, peopleToPlan, readRequirement } from '../../../src/core/scheduling/requirement';
import { words } from '../../../src/locales';
import type { LocaleName } from '../../../src/locales/locale-name';
import { areaAddress, parseArea } from '../../../src/sheets/area';
import type { Plan } from '../../../src/sheets/plan';
import type { ShiftsRequest, ShiftsSettings } from '../../../src/sheets/shifts/request';
import { shiftsPlan } from '../../../src/sheets/shifts/shifts-plan';
import { sourceOf } from '../../../src/sheets/shifts/source';

/** 5 January 2026, a Monday. */
export const MONDAY = 46_027;

export const SORTS: readonly ShiftRow[] = [
  { ...FULL_TIME, name: 'Day' }, { ...NIGHT, name: 'Night' }, { ...PART_TIME, name: 'Short', cost: 70 }, { ...SPLIT, name: 'Split' },
  // A meal that is paid, starts off the half-hour, hours paid by agreement.
  { name: 'Early bird', earliestStart: 315, latestStart: 345, startStep: 15, lengths: [480], meal: { minutes: 45, from: 180, to: 240, step: 30, paid: true }, paidHours: 8.25 },
];

export const SETTINGS: ShiftsSettings = {
  method: 'wave', shifts: SORTS, wagePerHour: 20, shrinkage: 0.1, partTimeShare: 0.4, mostPeople: 60, seats: 30, goesRound: true, seed: 1, seconds: 10,
};

export interface ExampleOptions {
  readonly settings?: Partial<ShiftsSettings>;
  readonly locale?: LocaleName;
  readonly sheet?: string;
  /** Where the table stands; A1 unless told. */
  readonly corner?: string;
  /** How many shifts have people; of none it is not asked what they could be. */
  readonly busy?: number;
  readonly result?: Partial<CoverResult>;
}

/** A day, or days, of half-hours with a morning and an afternoon peak. */
export function requirementTable(days: number, needed = (slot: number) => Math.round(6 + 5 * Math.sin((slot - 12) / 6) + (slot % 3))): TableRow[] {
  return [['Date', 'Interval', 'Agents required'], ...Array.from({ length: days * 48 }, (_, index): TableRow => [MONDAY + Math.floor(index / 48), (index % 48) / 48, Math.max(0, needed(index % 48))])];
}

/** A plan of these shifts with people here and there: what it comes to is the core's to say. */
export function made(table: readonly TableRow[], { settings: own = {}, locale = 'en', sheet = 'Need', corner = 'A1', busy = 25, result: changed = {} }: ExampleOptions = {}): { plan: Plan; request: ShiftsRequest } {
  const formats = table.map((row) => row.map((cell: TableCell) => (typeof cell === 'number' && cell > 40_000 ? 'yyyy-mm-dd' : typeof cell === 'number' && cell > 0 && cell < 1 ? 'hh:mm' : 'General')));
  const columns = findRequirementColumns(table, formats);
  const reading = readRequirement(table, columns);
  const source = sourceOf({ sheet, address: areaAddress({ ...parseArea(corner)!, rows: table.length, columns: Math.max(...table.map((row) => row.length)) }) }, columns, reading);
  if (!source || reading.intervalMinutes === null) throw new Error('no requirement in this table');
  const settings = { ...SETTINGS, ...own };
  const asked = {
    requirement: { intervalMinutes: reading.intervalMinutes, people: peopleToPlan(reading.people, settings.shrinkage) }, rows: settings.shifts, rates: waveRates(settings.wagePerHour), wagePerHour: settings.wagePerHour,
    goesRound: settings.goesRound, ...(settings.mostPeople !== null && { mostPeople: settings.mostPeople }), ...(settings.partTimeShare !== null && { partTimeShare: settings.partTimeShare }),
  };
  const result = { ...(busy === 0 ? nobody(asked) : peopleHereAndThere(asked, busy)), ...changed };
  const request: ShiftsRequest = {
    source, reading, settings, asked, result, chosen: {}, words: words(locale).sheets.shifts, locale, writtenAt: new Date(Date.UTC(2026, 0, 5, 9)), version: '0.0.0',
  };
  return { plan: shiftsPlan(request), request };
}

function peopleHereAndThere(asked: CoverRequest, busy: number): CoverResult {
  const problem = coverCase(asked);
  if (isFault(problem)) throw new Error(JSON.stringify(problem));
  const random = seededRandom(7);
  const counts = new Int32Array(problem.shifts.length);
  for (let shift = 0; shift < busy; shift += 1) counts[Math.floor(random() * counts.length)] = 1 + Math.floor(random() * 4);
  return coverResult(problem, counts, 1);
}

function nobody({ requirement: { people, intervalMinutes } }: CoverRequest): CoverResult {
  const none = people.map(() => 0);
  return { shifts: [], counts: [], stepMinutes: intervalMinutes, people: none, atWork: none, breaks: [], paidHours: 0, cost: 0, bound: 0, gap: null, shortages: [], brokenLimits: [] };
}
