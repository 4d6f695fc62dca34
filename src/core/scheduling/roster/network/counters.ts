import type { Goal, Rule } from '../problem';
import { isSaturday, isSunday, weekdayOf } from '../weekday';
import { DEAD, type Counter, type Span } from './counter';
import { isLeave, type Kind } from './kind';

const FREE = () => 0;

/** The counter of a rule or goal; none where it says nothing about a line's counts (rest is a matter of neighbouring days). */
export function counterOf(rule: Rule | Goal, span: Span, unitMinutes: number): Counter | null {
  switch (rule.kind) {
    case 'minutes': return horizonMinutes(rule.min ?? 0, rule.max ?? Infinity, unitMinutes);
    case 'week-minutes': return weekSum(span, Math.ceil((rule.min ?? 0) / unitMinutes), Math.floor((rule.max ?? Infinity) / unitMinutes), (kind) => kind.minutes / unitMinutes);
    case 'week-days': return weekSum(span, rule.min ?? 0, rule.max ?? Infinity, (kind) => (kind.work || isLeave(kind) ? 1 : 0));
    case 'days-in-row': return daysInRow(rule.min ?? 1, rule.max ?? Infinity);
    case 'days-off-in-row': return daysOffInRow(rule.min);
    case 'weekends-worked': return weekendsWorked(rule.max, span.firstWeekday);
    case 'shift-count': return shiftCount(rule.shift, rule.max);
    case 'weekends-off': return weekendsOff(rule.wanted, rule.price, span);
    case 'rest':
    case 'day-off-rest':
    case 'same-band':
    case 'rotation': return null;
  }
}

function horizonMinutes(min: number, max: number, unit: number): Counter {
  const least = Math.ceil(min / unit);
  const most = Math.floor(max / unit);
  // Past the least, with no most, one more makes no difference.
  const cap = most === Infinity ? least : most;
  return {
    start: 0,
    step(state, day, { minutes }) {
      if (day < 0) return state;
      const sum = state + minutes / unit;
      return sum > most ? DEAD : Math.min(sum, cap);
    },
    end: (state) => (state < least ? Infinity : 0),
  };
}

/** A week that is not planned or known from its Monday to its Sunday owes no least sum. */
function weekSum({ days, firstWeekday, knownFrom }: Span, least: number, most: number, amount: (kind: Kind) => number): Counter {
  const cap = most === Infinity ? least : most;
  return {
    start: 0,
    step(state, day, kind) {
      const weekday = weekdayOf(day, firstWeekday);
      const before = weekday === 0 ? 0 : state;
      const sum = before + amount(kind);
      if (sum > most && day >= 0) return DEAD;
      const whole = day - weekday >= knownFrom && day < days;
      if (isSunday(day, firstWeekday) && whole && day >= 0 && sum < least) return DEAD;
      return isSunday(day, firstWeekday) ? 0 : Math.min(sum, cap);
    },
    end: FREE,
  };
}

/**
 * State: twice the days worked in a row, odd where the stretch owes no least length because its beginning is unknown. A stretch
 * that runs out of the horizon owes none either.
 */
function daysInRow(min: number, max: number): Counter {
  const cap = max === Infinity ? min : max;
  return {
    start: 1,
    step(state, day, kind) {
      const run = state >> 1;
      if (kind.work) {
        if (run + 1 > max && day >= 0) return DEAD;
        return 2 * Math.min(run + 1, cap) + (run + 1 < min ? state & 1 : 0);
      }
      // Leave and what lies in the past excuse a short stretch.
      if (run > 0 && run < min && (state & 1) === 0 && day >= 0 && !isLeave(kind)) return DEAD;
      return isLeave(kind) ? 1 : 0;
    },
    end: FREE,
  };
}

/** State: days off in a row up to the least number, which an unknown beginning or a day of leave has already reached. */
function daysOffInRow(min: number): Counter {
  return {
    start: min,
    step(state, day, kind) {
      if (!kind.work) return isLeave(kind) ? min : Math.min(state + 1, min);
      return state > 0 && state < min && day >= 0 ? DEAD : 0;
    },
    end: FREE,
  };
}

/** State: twice the weekends worked, odd between a worked Saturday and its Sunday. */
function weekendsWorked(max: number, firstWeekday: number): Counter {
  return {
    start: 0,
    step(state, day, { work }) {
      const weekends = state >> 1;
      if (day < 0 || !(isSaturday(day, firstWeekday) || isSunday(day, firstWeekday))) return 2 * weekends;
      const counted = isSunday(day, firstWeekday) && (state & 1) === 1;
      if (!work || counted) return 2 * weekends;
      if (weekends + 1 > max) return DEAD;
      return 2 * (weekends + 1) + (isSaturday(day, firstWeekday) ? 1 : 0);
    },
    end: FREE,
  };
}

function shiftCount(shift: number, max: number): Counter {
  return {
    start: 0,
    step(state, day, { limited }) {
      if (limited !== shift || day < 0) return state;
      return state + 1 > max ? DEAD : state + 1;
    },
    end: FREE,
  };
}

/** State: twice the full weekends off up to the number wanted, odd between a free Saturday and its Sunday. */
function weekendsOff(wanted: number, price: number, { days, firstWeekday }: Span): Counter {
  const most = Math.min(wanted, fullWeekends(days, firstWeekday));
  return {
    start: 0,
    step(state, day, { work }) {
      const weekends = state >> 1;
      if (day < 0) return 0;
      if (isSaturday(day, firstWeekday)) return 2 * weekends + (work ? 0 : 1);
      const full = isSunday(day, firstWeekday) && !work && (state & 1) === 1;
      return 2 * Math.min(most, weekends + (full ? 1 : 0));
    },
    end: (state) => price * (most - (state >> 1)),
  };
}

/** Saturdays planned together with their Sundays. */
export function fullWeekends(days: number, firstWeekday: number): number {
  let count = 0;
  for (let day = 0; day + 1 < days; day += 1) if (isSaturday(day, firstWeekday)) count += 1;
  return count;
}

