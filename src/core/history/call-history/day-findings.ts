import type { NamedDay } from '../../forecasting/series';
import { isoDay, weekday, type DaySerial } from '../calendar-day';
import type { DayTable } from './day-table';
import type { Finding } from './finding';
import type { QueueHistory } from './reading';
import { between, cellsOf, told } from './told';

/** Missing days, weekdays on which the centre is closed, and named days on which it was. */
export function dayFindings(queue: QueueHistory, table: DayTable, namedDays: readonly NamedDay[]): Finding[] {
  return [...missingDays(queue, table, new Map(namedDays.map((day) => [day.date, day]))), ...weekdays(table), ...closedHolidays(table, namedDays)];
}

function missingDays(queue: QueueHistory, table: DayTable, named: ReadonlyMap<string, NamedDay>): Finding[] {
  const runs: { first: DaySerial; last: DaySerial; count: number }[] = [];
  let open = false;
  for (let day = table.firstDay; day <= table.lastDay; day += 1) {
    const missing = table.states[weekday(day)] === 'open' && !table.days.has(day) && named.get(isoDay(day))?.kind !== 'holiday' && !(named.has(isoDay(day)) && named.get(isoDay(day))!.kind === undefined);
    if (missing && open) Object.assign(runs[runs.length - 1]!, { last: day, count: runs[runs.length - 1]!.count + 1 });
    else if (missing) runs.push({ first: day, last: day, count: 1 });
    // A weekday that is closed anyway does not end a stretch of missing days.
    if (missing) open = true;
    else if (table.days.has(day)) open = false;
  }
  return runs.map(({ first, last, count }) => told({ code: 'missing-days', severity: 'warning', count, ...between(first, last), cells: besides(queue, table, first, last) }));
}

/** The last cell before and the first cell after. */
function besides(queue: QueueHistory, { days, firstDay, lastDay }: DayTable, first: DaySerial, last: DaySerial): Finding['cells'] {
  let [before, after] = [first - 1, last + 1];
  while (before > firstDay && !days.has(before)) before -= 1;
  while (after < lastDay && !days.has(after)) after += 1;
  const indicesOf = (day: DaySerial) => [...(days.get(day)?.slots.values() ?? [])].sort((a, b) => a.minute - b.minute).flatMap(({ indices }) => indices);
  return cellsOf(queue, [...indicesOf(before).slice(-1), ...indicesOf(after).slice(0, 1)]);
}

function weekdays(table: DayTable): Finding[] {
  return table.states.flatMap((state, one): Finding[] => {
    const { open, weeks } = table.openings[one]!;
    if (one === 0 || state === 'open' || weeks === 0) return [];
    return [told({ code: state === 'closed' ? 'closed-weekday' : 'sometimes-open', severity: 'note', count: weeks - open, facts: { weekday: one, open, weeks } })];
  });
}

function closedHolidays(table: DayTable, namedDays: readonly NamedDay[]): Finding[] {
  const byName = new Map<string, DaySerial[]>();
  for (let day = table.firstDay; day <= table.lastDay; day += 1) {
    const named = namedDays.find(({ date, kind }) => kind !== 'working-day' && date === isoDay(day));
    if (!named || table.states[weekday(day)] !== 'open' || (table.days.get(day)?.total ?? 0) > 0) continue;
    byName.set(named.name, [...(byName.get(named.name) ?? []), day]);
  }
  return [...byName].map(([name, days]) => told({ code: 'closed-holiday', severity: 'note', count: days.length, ...between(days[0]!, days[days.length - 1]!), facts: { name } }));
}
