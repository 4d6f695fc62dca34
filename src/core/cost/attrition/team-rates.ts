import type { DaySerial } from '../../history/calendar-day';
import { rateOf } from './month-rates';
import type { Spell } from './staff';

export interface TeamRates {
  readonly team: string;
  readonly open: number;
  readonly close: number;
  readonly mean: number;
  readonly leavers: number;
  readonly voluntary: number;
  readonly annual: number | null;
  readonly annualVoluntary: number | null;
}

/** The teams of the last months side by side; the blank one is of people without a team. Excel does not tell capitals from small letters. */
export function teamRates(staff: readonly Spell[], from: DaySerial, months: number): TeamRates[] {
  const names = new Map(staff.map(({ person }) => [person.team.toLowerCase(), person.team]).reverse() as [string, string][]);
  return [...names.values()].sort((a, b) => Number(a === '') - Number(b === '') || a.localeCompare(b, 'en', { numeric: true })).map((team) => {
    const here = staff.filter(({ person }) => person.team.toLowerCase() === team.toLowerCase());
    const leavers = here.filter(({ left, until }) => left && until >= from);
    const voluntary = leavers.filter(({ person }) => person.voluntary === true).length;
    const open = here.filter(({ start, until }) => start < from && until >= from).length;
    const close = here.filter(({ left }) => !left).length;
    const mean = (open + close) / 2;
    return { team, open, close, mean, leavers: leavers.length, voluntary, annual: rateOf(leavers.length, mean, months), annualVoluntary: rateOf(voluntary, mean, months) };
  });
}
