import { isoDay, weekday, type DaySerial } from '../../../core/history/calendar-day';
import type { PlannedShift } from '../../../core/scheduling/rostering';
import type { LocaleName } from '../../../locales/locale-name';
import type { ExamplePerson, PeopleTableWords } from '../../../sheets/people-table';

const WEEK = 7;
const DAYS_A_WEEK = 5;
/** Leave and rules take some of everybody's hours. */
const RESERVE = 1.05;

/** As many people as planned shifts need, with a few days of leave and a few wishes, so that everything a table can say is seen in one. */
export function examplePeople(planned: readonly PlannedShift[], planDays: number, firstDay: DaySerial, words: PeopleTableWords, locale: LocaleName): ExamplePerson[] {
  const full = contractsFor(planned.filter(({ partTime }) => !partTime), planDays, false);
  const part = contractsFor(planned.filter(({ partTime }) => partTime), planDays, true);
  const between = locale === 'en' ? ' to ' : ' 至 ';
  const monday = firstDay + ((8 - weekday(firstDay)) % WEEK);
  const day = (after: number) => isoDay(monday + after);
  return [...full, ...part].map((contract, index) => ({
    ...contract,
    leave: index % 10 === 2 ? `${day(7)}${between}${day(9)}` : index % 10 === 6 ? day(15) : '',
    wishes: index % 4 === 1 ? `${day((index * 3) % 12)} ${words.off}` : index % 12 === 4 ? `${day(5)} ${words.off}; ${day(6)} ${words.off}` : '',
  }));
}

export function peopleNeeded(planned: readonly PlannedShift[], planDays: number): number {
  return contractsFor(planned.filter(({ partTime }) => !partTime), planDays, false).length + contractsFor(planned.filter(({ partTime }) => partTime), planDays, true).length;
}

/** Contracts of five of the usual shifts a week, as many as the week's paid hours take; no fewer than the fullest day needs people. */
function contractsFor(planned: readonly PlannedShift[], planDays: number, partTime: boolean): Pick<ExamplePerson, 'weekHours' | 'partTime'>[] {
  if (planned.length === 0) return [];
  const people = planned.reduce((sum, each) => sum + each.people, 0);
  const paid = planned.reduce((sum, { paidMinutes, people: count }) => sum + paidMinutes * count, 0) / 60;
  const byLength = new Map<number, number>();
  for (const { paidMinutes, people: count } of planned) byLength.set(paidMinutes, (byLength.get(paidMinutes) ?? 0) + count);
  const usual = [...byLength].sort((a, b) => b[1] - a[1])[0]![0] / 60;
  const weeks = planDays < WEEK && planDays > 1 ? 1 : planDays / WEEK;
  const fullestDay = Math.max(...Array.from({ length: planDays }, (_, day) => planned.reduce((sum, each) => sum + (each.day === day ? each.people : 0), 0)));
  const weekHours = usual * DAYS_A_WEEK;
  const count = people === 0 ? 0 : Math.max(fullestDay, Math.ceil((RESERVE * paid) / weeks / weekHours));
  return Array.from({ length: count }, () => ({ weekHours, partTime }));
}
