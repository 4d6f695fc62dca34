import type { PlannedShift } from '../planned-shift';
import type { Band, RosterShift } from '../request';
import { shiftBand } from './shift-band';

const LETTERS: Readonly<Record<Band, string>> = { early: 'E', day: 'D', late: 'L', night: 'N' };

/**
 * The shifts of a roster: those that people were planned on, each once whatever its days, with a code of the band's letter and the
 * start (`E0800`), and a letter after it where shifts of one start differ in length or meal.
 * @param standing shifts of a roster that stands: what is the same keeps its code, and no code changes its meaning
 */
export function shiftCodes(planned: readonly PlannedShift[], standing: readonly RosterShift[] = []): RosterShift[] {
  const distinct = new Map<string, Omit<RosterShift, 'code'>>();
  for (const { name, startMinute, lengthMinutes, paidMinutes, away, breaks = null, people, partTime } of planned) {
    if (people <= 0) continue;
    const shift = { name, startMinute, lengthMinutes, paidMinutes, away, breaks, band: shiftBand({ startMinute, lengthMinutes }), partTime };
    if (!distinct.has(keyOf(shift))) distinct.set(keyOf(shift), shift);
  }
  const codes = new Map(standing.map((shift) => [keyOf(shift), shift.code]));
  const taken = new Set(standing.map(({ code }) => code));
  const ordered = [...distinct.values()].sort(byDay);
  return ordered.map((shift) => {
    const stem = `${LETTERS[shift.band]}${clock(shift.startMinute)}`;
    const code = codes.get(keyOf(shift)) ?? freeCode(stem, taken);
    taken.add(code);
    return { code, ...shift };
  });
}

function keyOf({ name, startMinute, lengthMinutes, paidMinutes, away, partTime }: Omit<RosterShift, 'code'>): string {
  return [name, startMinute, lengthMinutes, paidMinutes, away?.kind, away?.afterMinutes, away?.minutes, partTime].join('|');
}

/** By start, then the long before the short, then the early meal before the late. */
function byDay(a: Omit<RosterShift, 'code'>, b: Omit<RosterShift, 'code'>): number {
  return a.startMinute - b.startMinute || b.lengthMinutes - a.lengthMinutes || (a.away?.afterMinutes ?? 0) - (b.away?.afterMinutes ?? 0) || (a.name < b.name ? -1 : 1);
}

function clock(minute: number): string {
  return `${Math.floor(minute / 60)}`.padStart(2, '0') + `${Math.round(minute % 60)}`.padStart(2, '0');
}

/** The stem itself, then with b, c, … and after z with numbers. */
function freeCode(stem: string, taken: ReadonlySet<string>): string {
  if (!taken.has(stem)) return stem;
  for (let letter = 1; letter < 26; letter += 1) {
    const code = `${stem}${String.fromCharCode(97 + letter)}`;
    if (!taken.has(code)) return code;
  }
  let number = 2;
  while (taken.has(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}
