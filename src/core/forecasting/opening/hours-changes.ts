import { weekday, type DaySerial } from '../../history/calendar-day';
import { median } from '../../numeric/median';

/** An interval of a weekday that was opened or closed for good. */
export interface HoursChange {
  /** 0 for Monday. */
  readonly weekday: number;
  readonly slot: number;
  /** First day, counted from the first of the history, that it has been so; the end of the history where that weekday is still to come. */
  readonly since: number;
  readonly open: boolean;
}

/** Days laid out by interval, NaN where nothing is known. */
export interface LaidOut {
  readonly firstDay: DaySerial;
  readonly days: number;
  readonly slots: number;
  readonly calls: Float64Array;
}

/** A weekday that was otherwise so many times running has changed; once is an outage or a holiday that nobody named. */
const TIMES = 2;
/** Wholly without calls it must have been once more: Christmas and New Year fall on the same weekday. */
const TIMES_WITHOUT_CALLS = 3;
/** So many weekdays that changed alike within a fortnight have changed as well. */
const WEEKDAYS_TOGETHER = 3;
const TOGETHER_DAYS = 14;
/** How it was before: so many of the times before, and how many of those at least alike. */
const FORMER_TIMES = 6;
const FEWEST_FORMER = 3;
const FORMERLY = 0.7;
/** Intervals without calls are closed once so many calls were to be expected there; fewer may fail to come by chance on a few quiet days. Where calls come in bunches, so many bunches. */
const CLEAR_CALLS = 30;
const RECENT_DAYS = 56;
/** Of one degree of freedom. */
const MEDIAN_CHI_SQUARE = 0.455;

/**
 * Changes of the opening hours that still hold, by weekday and interval. A history may leave closed intervals out or write
 * zeros for them; where it never writes a zero, what is left out may also be an interval without calls.
 * @param isSpecial days that tell nothing of the usual hours, such as holidays
 */
export function hoursChanges(history: LaidOut, isSpecial: (day: DaySerial) => boolean): readonly HoursChange[] {
  const first = changesSeen(history, isSpecial, () => false);
  const closed = new Set(first.flatMap(({ slot, open }) => (open ? [] : [slot])));
  return closed.size > 0 ? changesSeen(history, isSpecial, (slot) => closed.has(slot)) : first;
}

/** @param closesEarlier whether other weekdays say that the last day was over by then */
function changesSeen(history: LaidOut, isSpecial: (day: DaySerial) => boolean, closesEarlier: (slot: number) => boolean): readonly HoursChange[] {
  const writesZeros = history.calls.includes(0);
  const weekdays = Array.from({ length: 7 }, (_, index) => daysOf(index, history, isSpecial));
  const seen = (sign: Sign) => weekdays.map((days, index) => candidates(index, days, (day, slot) => stateOf(day, slot, history, sign, closesEarlier), history));
  const enough = CLEAR_CALLS * dispersionOf(history);
  const byKnown = seen('known').map((found) => (writesZeros ? found : withEnoughCalls(found, enough)));
  const taken = byKnown.map((found) => new Set(found.map(({ slot }) => slot)));
  const byCalls = writesZeros ? seen('calls').map((found, index) => withEnoughCalls(found.filter(({ slot }) => !taken[index]!.has(slot)), enough)) : [];
  const changes = [byKnown, byCalls].flatMap((found) => believed(found.flat(), weekdays, history));
  return [...changes, ...shutWithTheRest(changes, weekdays, history)];
}

/** Where a weekday's busy intervals closed and no others had a call since, those closed as well, however few calls they had. */
function shutWithTheRest(changes: readonly HoursChange[], weekdays: readonly (readonly number[])[], history: LaidOut): readonly HoursChange[] {
  return weekdays.flatMap((days, index) => {
    const own = changes.filter((change) => change.weekday === index);
    const since = Math.min(...own.filter((change) => change.since < history.days && isEmptyDay(change, history)).map((change) => change.since));
    const isShut = since < Infinity && days.every((day) => day < since || isEmptyDay({ since: day, open: false }, history));
    const taken = new Set(own.map(({ slot }) => slot));
    return isShut ? Array.from({ length: history.slots }, (_, slot) => ({ weekday: index, slot, since, open: false })).filter(({ slot }) => !taken.has(slot)) : [];
  });
}

/** The days of a weekday on which anything is known, the latest first. */
function daysOf(index: number, { firstDay, days, slots, calls }: LaidOut, isSpecial: (day: DaySerial) => boolean): readonly number[] {
  const found: number[] = [];
  for (let day = days - 1; day >= 0; day--) {
    if (weekday(firstDay + day) - 1 !== index || isSpecial(firstDay + day)) continue;
    if (calls.subarray(day * slots, (day + 1) * slots).some((count) => !Number.isNaN(count))) found.push(day);
  }
  return found;
}

interface Candidate extends HoursChange {
  readonly times: number;
  /** Calls of the interval on a day that it was or is open. */
  readonly calls: number;
  /** Times that it was otherwise before, as far as looked at. */
  readonly former: number;
}

type Sign = 'known' | 'calls';

/** Whether an interval was open on a day; null where that cannot be told. */
type State = (day: number, slot: number) => boolean | null;

function candidates(index: number, days: readonly number[], state: State, { slots, calls }: LaidOut): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let slot = 0; slot < slots; slot++) {
    const telling = days.filter((day) => state(day, slot) !== null);
    const newest = telling.length > 0 && state(telling[0]!, slot) === true;
    const otherwise = telling.findIndex((day) => state(day, slot) !== newest);
    if (otherwise < 0) continue;
    const before = telling.slice(otherwise, otherwise + FORMER_TIMES);
    const former = before.filter((day) => state(day, slot) !== newest).length;
    if (former < FEWEST_FORMER || former < FORMERLY * before.length) continue;
    const counts = (newest ? telling.slice(0, otherwise) : before).map((day) => calls[day * slots + slot]!).filter((count) => !Number.isNaN(count));
    const usual = counts.reduce((a, b) => a + b, 0) / Math.max(1, counts.length);
    found.push({ weekday: index, slot, since: telling[otherwise - 1]!, open: newest, times: otherwise, calls: usual, former });
  }
  return found;
}

/** The last day may not be over yet: of the hours after its last known one it tells nothing. */
function stateOf(day: number, slot: number, { calls, slots, days }: LaidOut, sign: Sign, closesEarlier: (slot: number) => boolean): boolean | null {
  const count = calls[day * slots + slot]!;
  if (sign === 'calls') return Number.isNaN(count) ? null : count > 0;
  if (!Number.isNaN(count)) return true;
  const over = day < days - 1 || closesEarlier(slot) || calls.subarray(day * slots + slot, (day + 1) * slots).some((later) => !Number.isNaN(later));
  return over ? false : null;
}

/** Neighbours that changed together speak for each other: their calls are added up. */
function withEnoughCalls(found: readonly Candidate[], enough: number): readonly Candidate[] {
  const groups: Candidate[][] = [];
  for (const candidate of found) {
    const last = groups[groups.length - 1]?.at(-1);
    const joins = last && last.slot === candidate.slot - 1 && last.open === candidate.open && last.since === candidate.since;
    if (joins) groups[groups.length - 1]!.push(candidate);
    else groups.push([candidate]);
  }
  return groups.filter((group) => {
    const expected = (times: (candidate: Candidate) => number) => group.reduce((sum, candidate) => sum + times(candidate) * candidate.calls, 0);
    return expected(({ times }) => times) >= enough && (!group[0]!.open || expected(({ former }) => former) >= enough);
  }).flat();
}

/** Variance of counts over their mean, from one week to the next: 1 for Poisson calls, and it scales with the history. */
function dispersionOf({ calls, slots }: LaidOut): number {
  const ratios: number[] = [];
  for (let at = Math.max(7 * slots, calls.length - RECENT_DAYS * slots); at < calls.length; at++) {
    const [now, before] = [calls[at]!, calls[at - 7 * slots]!];
    if (now + before > 0) ratios.push((now - before) ** 2 / (now + before));
  }
  return ratios.length > 0 ? median(ratios) / MEDIAN_CHI_SQUARE : 0;
}

function believed(found: readonly Candidate[], weekdays: readonly (readonly number[])[], history: LaidOut): readonly HoursChange[] {
  const likely = found.filter((candidate) => !isEmptyDay(candidate, history) || candidate.times >= TIMES_WITHOUT_CALLS);
  const often = likely.filter(({ times }) => times >= TIMES);
  const alike = ({ slot, open, since }: Candidate) => likely.filter((other) => other.slot === slot && other.open === open && other.since > since - TOGETHER_DAYS);
  const recent = likely.filter(({ since }) => since >= history.days - TOGETHER_DAYS);
  const together = recent.filter((candidate) => alike(candidate).length >= WEEKDAYS_TOGETHER);
  const sure = [...often, ...together.filter(({ times }) => times < TIMES)];
  return [...sure, ...stillToCome(together, sure, weekdays, history)];
}

/** A day wholly without calls is an outage, or closed; that is no change of its hours. */
function isEmptyDay({ since, open }: Pick<HoursChange, 'since' | 'open'>, { calls, slots }: LaidOut): boolean {
  return !open && !calls.subarray(since * slots, (since + 1) * slots).some((count) => count > 0);
}

/** Weekdays that have not come since three others changed together, and had the same hours as one of them before. */
function stillToCome(together: readonly Candidate[], sure: readonly Candidate[], weekdays: readonly (readonly number[])[], history: LaidOut): readonly HoursChange[] {
  const first = Math.min(...together.map(({ since }) => since));
  const hoursBefore = (index: number) => {
    const day = weekdays[index]!.find((one) => one < first);
    return day === undefined ? null : Array.from(history.calls.subarray(day * history.slots, (day + 1) * history.slots), (calls) => (calls > 0 ? 1 : 0)).join('');
  };
  const changes = new Map<string, HoursChange>();
  for (let index = 0; index < 7; index++) {
    if (!(weekdays[index]![0]! < first) || sure.some((change) => change.weekday === index)) continue;
    for (const { weekday: like, slot, open } of together) {
      if (hoursBefore(like) === hoursBefore(index)) changes.set(`${index} ${slot}`, { weekday: index, slot, since: history.days, open });
    }
  }
  return [...changes.values()];
}
