import type { DayOrder } from '../../../history/calendar-day';
import { isBlank, type TableCell } from '../../../history/table-cell';
import type { RosterWish } from '../request';
import { parts, readPart, type RosterDays } from './read-days';
import { shiftOfWord, type KnownShift } from './shift-word';

export interface WishesRead {
  readonly wishes: readonly RosterWish[];
  readonly outside: readonly string[];
  readonly unreadable: readonly string[];
}

/** What a wish asks for beside its days. */
interface Want {
  readonly want: 'off' | 'on';
  readonly shift?: string;
}

const OFF = /^(off|free|rest|frei|libre|repos|folga|libero|vrij|休|休息|公休|排休|休假|不上班|不排班|不排)$/i;
const ON = /^(on|work|working|上班|排班|可上班)$/i;
const NOT = /^(no|not|never|kein|keine|pas|sin|sem|senza|geen|不上|不要|不排|不想上|别排|別排)$/i;
const FILLER = /^(wish|wants?|prefers?|please|on|for|the|shift|班|希望|想|要|上|am|à|den|el|il|op)$/i;
/** Chinese words stand without blanks: a date, then what is wanted, or the other way round. */
const CHINESE_WANT = /(不想上|不上班|不排班|不要|不上|不排|别排|別排|公休|排休|休息|休假|上班|希望|休|想|上)|(早班|中班|晚班|夜班|白班|日班|大夜班?|小夜班?|正常班|通宵班?)/g;

/**
 * The wishes of a cell, parted by semicolons, commas or 、. Each has days (as `readDays` knows them) and what is wanted, in either
 * order: `off 12 Dec`, `12/24 early`, `off Sundays`, `work Sat`, `no nights 24-26 Dec`, `E0800 5 Jan`, `12月24日休`, `周日不上夜班`. Days
 * alone go on with what was wanted before them (`off Sat, Sun`), and at the beginning mean days off. A shift that is not
 * wanted may stand without days: it is meant for all.
 */
export function readWishes(cell: TableCell, roster: RosterDays, shifts: readonly KnownShift[], order: DayOrder = 'day-first'): WishesRead {
  if (isBlank(cell)) return { wishes: [], outside: [], unreadable: [] };
  if (typeof cell !== 'string') return readItems([String(cell)], roster, shifts, order);
  return readItems(parts(cell, roster, order), roster, shifts, order);
}

function readItems(items: readonly string[], roster: RosterDays, shifts: readonly KnownShift[], order: DayOrder): WishesRead {
  const wishes: RosterWish[] = [];
  const outside: string[] = [];
  const unreadable: string[] = [];
  let before: Want = { want: 'off' };
  for (const item of items) {
    const read = readItem(item, shifts);
    const want: Want | null = read.want ?? (read.rest === '' ? null : before);
    if (want === null) {
      unreadable.push(item);
      continue;
    }
    const days = daysOf(read.rest, want, roster, order);
    if (days === null) unreadable.push(item);
    else if (days.length === 0) outside.push(item);
    else wishes.push(...days.map((day) => ({ day, ...want })));
    if (days !== null) before = want;
  }
  return { wishes: withoutRepeats(wishes), outside, unreadable };
}

function daysOf(rest: string, { want, shift }: Want, roster: RosterDays, order: DayOrder): readonly number[] | null {
  if (rest === '') return want === 'off' && shift !== undefined ? Array.from({ length: roster.days }, (_, day) => day) : null;
  const { days, unreadable } = readPart(rest, roster, order);
  return unreadable.length > 0 ? null : days;
}

/** Takes what is wanted out of a text and leaves the days. */
function readItem(item: string, shifts: readonly KnownShift[]): { readonly want: Want | null; readonly rest: string } {
  const words = spaced(item).split(/[\s:]+/).filter((word) => word !== '');
  const rest: string[] = [];
  let off = false;
  let on = false;
  let not = false;
  let shift: string | undefined;
  for (let at = 0; at < words.length; at += 1) {
    const named = longestShift(words, at, shifts);
    if (OFF.test(words[at]!)) off = true;
    else if (NOT.test(words[at]!)) not = true;
    else if (named) {
      shift = named.shift;
      at += named.words - 1;
    } else if (ON.test(words[at]!)) on = true;
    else if (!FILLER.test(words[at]!)) rest.push(words[at]!);
  }
  const text = rest.join(' ');
  if (shift !== undefined) return { want: { want: off || not ? 'off' : 'on', shift }, rest: text };
  if (off || not) return { want: { want: 'off' }, rest: text };
  return { want: on ? { want: 'on' } : null, rest: text };
}

const LONGEST_NAME = 4;

/** A shift's name may have several words; the most that make one are meant. */
function longestShift(words: readonly string[], from: number, shifts: readonly KnownShift[]): { readonly shift: string; readonly words: number } | null {
  for (let count = Math.min(LONGEST_NAME, words.length - from); count > 0; count -= 1) {
    const shift = shiftOfWord(words.slice(from, from + count).join(' '), shifts);
    if (shift !== null) return { shift, words: count };
  }
  return null;
}

function spaced(item: string): string {
  return item.replace(CHINESE_WANT, ' $& ').replace(/([日号號])\s*(?=[早中晚夜白])/g, '$1 ');
}

function withoutRepeats(wishes: readonly RosterWish[]): RosterWish[] {
  const seen = new Set<string>();
  return wishes.filter((wish) => {
    const key = JSON.stringify(wish);
    return !seen.has(key) && seen.add(key);
  });
}
