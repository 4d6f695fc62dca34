import { checkRow, type Check } from '../forecasting/labelled-rows';
import type { PlannedCell } from '../plan';
import * as formulas from './formulas';
import type { InputBlock } from './input-block';
import { spanCells } from './interval-rows';
import type { Layout } from './layout';
import type { PeopleOnShift } from './planned-people';
import type { ShiftsRequest } from './request';
import type { Figures } from './totals-block';

/** What must be zero in a sound plan, and what a planner looks for first: where people are short. */
export function checkRows(request: ShiftsRequest, shifts: readonly PeopleOnShift[], layout: Layout, inputs: InputBlock, { cell }: Figures, firstRow: number): PlannedCell[][] {
  const { words: { check }, asked, result, settings } = request;
  const { planned, intervals, sorts, days } = layout;
  const required = asked.requirement.people;
  const all = shifts.reduce((sum, { people }) => sum + people, 0);
  const partTimers = shifts.reduce((sum, { people, shift }) => sum + (settings.shifts[shift.row]?.partTime ? people : 0), 0);
  const perDay = new Map<number, number>();
  for (const { shift, people } of shifts) perDay.set(shift.day, (perDay.get(shift.day) ?? 0) + people);
  const checks: Check[] = [
    { label: check.errors, formula: formulas.errorsIn(planned.area, intervals.area, sorts.area, days.area), sample: 0, good: check.errorsGood, bad: check.errorsBad },
    {
      label: check.rows, formula: formulas.notCounted(planned.cells('people'), planned.cells('name'), planned.cells('from'), planned.cells('to'), sorts.cells('name')), sample: 0, good: check.rowsGood, bad: check.rowsBad,
    },
    { label: check.hours, formula: formulas.hoursAdrift(spanCells(layout), cell('workHours'), inputs.cell('days'), inputs.cell('goesRound')), sample: 0, good: check.hoursGood, bad: check.hoursBad },
    { label: check.short, formula: formulas.positive(intervals.cells('under')), sample: required.filter((people, index) => people - result.people[index]! > 1e-9).length, good: check.shortGood, bad: check.shortBad },
    {
      label: check.seats, formula: formulas.above(intervals.cells('atWork'), inputs.cell('seats')), sample: settings.seats === null ? 0 : result.people.filter((people) => people > settings.seats! + 1e-9).length,
      good: check.seatsGood, bad: check.seatsBad,
    },
    {
      label: check.mostPeople, formula: formulas.above(days.cells('people'), inputs.cell('mostPeople')), sample: settings.mostPeople === null ? 0 : [...perDay.values()].filter((people) => people > settings.mostPeople!).length,
      good: check.mostPeopleGood, bad: check.mostPeopleBad,
    },
    {
      label: check.partTime, formula: formulas.beyondShare(cell('partTime'), cell('people'), inputs.cell('partTimeShare')),
      sample: settings.partTimeShare === null ? 0 : Math.max(0, Math.ceil(partTimers - settings.partTimeShare * all - 1e-9)), good: check.partTimeGood, bad: check.partTimeBad,
    },
  ];
  return checks.map((one, index) => checkRow(one, firstRow + index));
}
