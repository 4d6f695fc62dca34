import type { Contract, Rule, ShiftType } from '../problem';
import { restBetween, restOverDayOff } from '../succession';
import type { Breach } from './broken-rule';
import { stretches, type KnownDay } from './known-line';

/** What a check of one rule reads. */
export interface CheckedLine {
  readonly days: readonly KnownDay[];
  readonly shifts: readonly ShiftType[];
  readonly contract: Contract;
}

/** Reads a line as a planner would, day by day, and says where it breaks a rule. Slow and plain: the search knows none of it. */
export function checkRule(rule: Rule, line: CheckedLine): Breach[] {
  switch (rule.kind) {
    case 'minutes': return sumOutside(rule, line.days.filter(({ planned }) => planned).map((day) => minutesOf(day, line)));
    case 'week-minutes': return weeksOutside(rule, line, (day) => minutesOf(day, line));
    case 'week-days': return weeksOutside(rule, line, ({ shift, leave }) => (shift !== null || leave ? 1 : 0));
    case 'days-in-row': return runsOutside(rule, line);
    case 'days-off-in-row': return shortBreaks(rule.min, line);
    case 'weekends-worked': return weekendsOver(rule.max, line);
    case 'shift-count': return sumOutside(rule, line.days.map(({ planned, shift }) => (planned && shift === rule.shift ? 1 : 0)));
    case 'rest': return shortRests(rule.minutes, line);
    case 'day-off-rest': return shortDaysOff(rule.minutes, line);
  }
}

function minutesOf({ shift, leave }: KnownDay, { shifts, contract }: CheckedLine): number {
  if (leave) return contract.leaveMinutes ?? 0;
  return shift === null ? 0 : shifts[shift]!.paidMinutes;
}

interface Limits {
  readonly kind: Rule['kind'];
  readonly min?: number;
  readonly max?: number;
}

function sumOutside({ kind, min = 0, max = Infinity }: Limits, amounts: readonly number[], day?: number): Breach[] {
  const found = amounts.reduce((sum, amount) => sum + amount, 0);
  const at = day === undefined ? {} : { day };
  if (found > max) return [{ rule: kind, ...at, found, limit: max }];
  return found < min ? [{ rule: kind, ...at, found, limit: min }] : [];
}

/** A week that is not known from Monday to Sunday owes no least sum; what its past alone exceeds is no fault of the plan. */
function weeksOutside({ kind, min, max }: Limits, { days }: CheckedLine, amount: (day: KnownDay) => number): Breach[] {
  const weeks = [...new Set(days.filter(({ planned }) => planned).map(({ week }) => week))];
  return weeks.flatMap((week) => {
    const known = days.filter((day) => day.week === week);
    const adds = known.some((day) => day.planned && amount(day) > 0);
    return sumOutside({ kind, min: known.length === 7 ? min : 0, max: adds ? max : Infinity }, known.map(amount), known[0]!.day);
  });
}

const works = ({ shift }: KnownDay): boolean => shift !== null;
const free = (day: KnownDay): boolean => !works(day);

/** A stretch that begins before what is known, ends after it or borders on leave may be short. */
function runsOutside({ kind, min = 1, max = Infinity }: Limits, { days }: CheckedLine): Breach[] {
  return stretches(days, works).flatMap((run) => {
    const last = run.at(-1)!;
    const over = run.findIndex((day, index) => day.planned && index >= max);
    if (over >= 0) return [{ rule: kind, day: run[over]!.day, found: run.length, limit: max }];
    const next = days[days.indexOf(last) + 1];
    const before = days[days.indexOf(run[0]!) - 1];
    const excused = !next || next.leave || !before || before.leave || !next.planned;
    return run.length < min && !excused ? [{ rule: kind, day: run[0]!.day, found: run.length, limit: min }] : [];
  });
}

function shortBreaks(min: number, { days }: CheckedLine): Breach[] {
  return stretches(days, free).flatMap((rest) => {
    const next = days[days.indexOf(rest.at(-1)!) + 1];
    const excused = !next || !next.planned || rest[0] === days[0] || rest.some(({ leave }) => leave);
    return rest.length < min && !excused ? [{ rule: 'days-off-in-row' as const, day: rest[0]!.day, found: rest.length, limit: min }] : [];
  });
}

function weekendsOver(max: number, { days }: CheckedLine): Breach[] {
  const worked = new Set(days.filter((day) => day.planned && works(day) && day.weekday >= 5).map(({ week }) => week));
  return worked.size > max ? [{ rule: 'weekends-worked', found: worked.size, limit: max }] : [];
}

function shortRests(minutes: number, { days, shifts }: CheckedLine): Breach[] {
  return days.slice(1).flatMap(({ day, planned, shift }, index) => {
    const before = days[index]!.shift;
    if (!planned || shift === null || before === null) return [];
    const found = restBetween(shifts[before]!, shifts[shift]!);
    return found < minutes ? [{ rule: 'rest' as const, day, found, limit: minutes }] : [];
  });
}

function shortDaysOff(minutes: number, { days, shifts }: CheckedLine): Breach[] {
  return days.slice(2).flatMap(({ day, planned, shift }, index) => {
    const [before, off] = [days[index]!.shift, days[index + 1]!.shift];
    if (!planned || shift === null || before === null || off !== null) return [];
    const found = restOverDayOff(shifts[before]!, shifts[shift]!);
    return found < minutes ? [{ rule: 'day-off-rest' as const, day, found, limit: minutes }] : [];
  });
}
