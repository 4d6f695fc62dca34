import type { RosterPerson, RosterRequest, RosterShift } from '../../../src/core/scheduling/rostering/request';
import type { PersonShare, RosterResult } from '../../../src/core/scheduling/rostering/result';
import { words } from '../../../src/locales';
import type { LocaleName } from '../../../src/locales/locale-name';
import { rosterPlan } from '../../../src/sheets/roster/roster-plan';
import type { LoggedChange, RosterSheetRequest, RosterSource } from '../../../src/sheets/roster/request';
import { rosterNames } from '../../../src/sheets/roster/roster-names';

/** 5 January 2026, a Monday. */
export const MONDAY = 46_027;

const RULES: RosterRequest['rules'] = {
  jurisdiction: null, law: {}, restHours: 11, mostDaysInRow: 6, fewestDaysOffInRow: null, mostDaysPerWeek: 5, mostWeekendsWorked: null, weekendsOff: 1, hoursBank: 0, leaveHours: null, skills: [],
  weights: { wish: 4, weekendOff: 8, sameBand: 1, rotation: 2, change: 2, over: 0.25, shared: 0.5 },
};

export const EARLY: RosterShift = {
  code: 'E0800', name: 'full time', startMinute: 480, lengthMinutes: 510, paidMinutes: 480, away: { kind: 'meal', afterMinutes: 240, minutes: 30 }, breaks: { count: 2, minutes: 15 }, band: 'early', partTime: false,
};
export const LATE: RosterShift = { ...EARLY, code: 'L1400', startMinute: 840, band: 'late' };
export const NIGHT: RosterShift = { ...EARLY, code: 'N2200', name: 'night', startMinute: 1320, band: 'night' };
export const SPLIT: RosterShift = {
  code: 'D0900', name: 'split', startMinute: 540, lengthMinutes: 600, paidMinutes: 480, away: { kind: 'gap', afterMinutes: 240, minutes: 120 }, breaks: { count: 2, minutes: 15 }, band: 'day', partTime: false,
};
/** Starts and ends within intervals of half an hour. */
export const SHORT: RosterShift = { code: 'D1015', name: 'part time', startMinute: 615, lengthMinutes: 240, paidMinutes: 240, away: null, breaks: { count: 1, minutes: 15 }, band: 'day', partTime: true };
export const SHIFTS = [EARLY, LATE, NIGHT, SPLIT, SHORT];

export function person(name: string, own: Partial<RosterPerson> = {}): RosterPerson {
  return { name, weekHours: 40, skills: [], mayWork: [], unavailable: [], leave: [], wishes: [], ...own };
}

/** Two weeks of five people: nights over midnight and over the end, a split shift, leave, a day not available, wishes. */
export const PEOPLE = [
  person('Ann', { leave: [7, 8, 9, 10, 11, 12, 13] }), person('Bo', { wishes: [{ day: 5, want: 'off' }, { day: 2, want: 'on', shift: 'night' }] }), person('Chen', { unavailable: [4] }),
  person('=Dora', { weekHours: 20 }), person('李雷', { wishes: [{ day: 6, want: 'on' }] }),
];
export const CELLS = [
  ['E0800', 'E0800', 'E0800', 'E0800', 'E0800', '', '', '', '', '', '', '', '', ''],
  ['N2200', 'N2200', 'N2200', '', '', 'N2200', 'N2200', '', '', 'N2200', 'N2200', 'N2200', '', 'N2200'],
  ['D0900', 'D0900', '', 'L1400', '', 'L1400', 'L1400', 'D0900', 'D0900', '', 'D0900', 'D0900', '', ''],
  ['D1015', 'D1015', '', 'D1015', 'D1015', '', '', 'D1015', 'D1015', 'D1015', '', '', 'D1015', ''],
  ['L1400', '', 'L1400', 'L1400', '', 'E0800', '', 'L1400', '', 'L1400', 'L1400', 'L1400', '', ''],
];

export interface ExampleOptions {
  readonly asked?: Partial<RosterRequest>;
  readonly cells?: readonly (readonly string[])[];
  readonly locked?: RosterSheetRequest['locked'];
  readonly log?: readonly LoggedChange[];
  readonly locale?: LocaleName;
  readonly source?: Partial<RosterSource>;
  readonly result?: Partial<RosterResult>;
}

/** The daily curve of somewhere that never closes. */
export function required(days: number, intervalMinutes = 30): number[][] {
  return Array.from({ length: days }, (_, day) => Array.from({ length: 1440 / intervalMinutes }, (__, interval) => {
    const hour = (interval * intervalMinutes) / 60;
    return hour < 6 || hour >= 22 ? 1 : hour < 8 ? 0 : day % 7 > 4 ? 1 : hour < 17 ? 2 : 1.5;
  }));
}

export function request(options: ExampleOptions = {}): RosterSheetRequest {
  const { locale = 'en', cells = CELLS, log = [], locked } = options;
  const asked: RosterRequest = {
    firstDay: MONDAY, days: 14, intervalMinutes: 30, required: required(14), shifts: SHIFTS, people: PEOPLE, rules: RULES,
    before: { people: [{ name: 'Bo', cells: ['', 'N2200'] }], locked: [] }, ...options.asked,
  };
  const sheetWords = words(locale).sheets.roster;
  return {
    source: { shiftsSheet: 'Shifts', people: { sheet: 'People', address: 'A1:D6', headerRows: 1 }, ...options.source },
    names: rosterNames(sheetWords, [], []), asked, result: { ...counted(asked, cells), ...options.result }, log, locked, words: sheetWords, locale, writtenAt: new Date(2026, 0, 2, 9, 30), version: '0.0.0',
  };
}

export const made = (options: ExampleOptions = {}) => rosterPlan(request(options));

/** What a roster comes to, counted minute by minute: shares no line with the engine nor with the sheet. */
export function counted(asked: RosterRequest, cells: readonly (readonly string[])[]): RosterResult {
  const people = peopleByInterval(asked, cells);
  const gaps = people.flatMap((day, index) => day.map((count, interval) => count - asked.required[index]![interval]!));
  const hours = asked.intervalMinutes / 60;
  return {
    cells, cost: 0, gap: null, breaches: [], withoutLine: [], people, skillHoursShort: [], changes: [], unknown: [],
    underHours: hours * gaps.reduce((sum, gap) => sum + Math.max(0, -gap), 0), overHours: hours * gaps.reduce((sum, gap) => sum + Math.max(0, gap), 0),
    shares: asked.people.map((one, index) => shareOf(asked, one, cells[index]!)),
  };
}

function minutesWorked({ startMinute, lengthMinutes, away }: RosterShift): Set<number> {
  const minutes = new Set<number>();
  for (let minute = 0; minute < lengthMinutes; minute += 1) {
    if (!away || minute < away.afterMinutes || minute >= away.afterMinutes + away.minutes) minutes.add(startMinute + minute);
  }
  return minutes;
}

export function peopleByInterval({ shifts, required: needed, intervalMinutes, before, days }: RosterRequest, cells: readonly (readonly string[])[]): number[][] {
  const perDay = 1440 / intervalMinutes;
  const people = needed.map((day) => day.map(() => 0));
  const whole = new Map(shifts.map((shift) => {
    const worked = minutesWorked(shift);
    const intervals = Array.from({ length: 2 * perDay }, (_, interval) => interval);
    return [shift.code, intervals.filter((interval) => Array.from({ length: intervalMinutes }, (_, minute) => worked.has(interval * intervalMinutes + minute)).every(Boolean))];
  }));
  const lines = [...cells.map((line) => ({ line, from: 0 })), ...(before?.people ?? []).map((one) => ({ line: one.cells, from: -one.cells.length }))];
  for (const { line, from } of lines) {
    line.forEach((code, index) => whole.get(code)?.forEach((interval) => {
      const day = from + index + Math.floor(interval / perDay);
      if (day >= 0 && day < days) people[day]![interval % perDay]! += 1;
    }));
  }
  return people;
}

function shareOf(asked: RosterRequest, { weekHours, leave, wishes }: RosterPerson, line: readonly string[]): PersonShare {
  const shifts = line.map((code) => asked.shifts.find((shift) => shift.code === code));
  // Serial 2 was a Monday.
  const after = asked.firstDay - 2;
  const within = leave.filter((day) => day < asked.days);
  const weeks = [...new Set(within.map((day) => Math.floor((day + after) / 7)))].map((week) => within.filter((day) => Math.floor((day + after) / 7) === week).length);
  const leaveHours = asked.rules.leaveHours ?? weekHours / 5;
  const leaveDays = weeks.reduce((sum, days) => sum + Math.min(days, Math.floor(weekHours / leaveHours + 1e-9)), 0);
  const saturdays = line.map((_, day) => day).filter((day) => (day + after) % 7 === 5 && day + 1 < asked.days);
  const off = saturdays.filter((day) => !shifts[day] && !shifts[day + 1]).length;
  const nights = new Set(asked.shifts.filter((shift) => [...minutesWorked({ ...shift, away: null })].filter((minute) => minute < 360 || (minute >= 1380 && minute < 1800)).length >= 180));
  return {
    hours: shifts.reduce((sum, shift) => sum + (shift?.paidMinutes ?? 0) / 60, leaveDays * leaveHours), contractHours: (weekHours * asked.days) / 7,
    daysWorked: shifts.filter(Boolean).length, leaveDays, weekendsOff: off, weekendsWorked: saturdays.length - off,
    nights: shifts.filter((shift) => shift && nights.has(shift)).length, bandChanges: 0, rotationBreaks: 0,
    wishesKept: 0, wishesBroken: wishes.map((_, place) => place), changedDays: [],
  };
}
