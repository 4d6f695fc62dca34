import type { Block, PlannedCell } from '../plan';
import * as formulas from './formulas';
import type { InputBlock } from './input-block';
import { DAY_COLUMNS, FIRST_ROW, HEADER_ROW, type DayColumn, type Layout } from './layout';
import type { PlanDays } from './plan-days';
import { hoursOf } from './plan-figures';
import type { PeopleOnShift } from './planned-people';
import type { ShiftsRequest } from './request';

const FORMATS: Readonly<Record<Exclude<DayColumn, 'day'>, string>> = {
  people: '0', paid: '#,##0.0', required: '#,##0.0', atWork: '#,##0.0', over: '#,##0.0', under: '#,##0.0', useful: '0.0%', coverage: '0.0%',
};

/** Days side by side: a row a day, its shifts those that start on it, its hours those that lie in it. */
export function dayTable(request: ShiftsRequest, shifts: readonly PeopleOnShift[], { planned, intervals, days: table }: Layout, inputs: InputBlock, days: PlanDays): Block {
  const { words, reading, asked, result } = request;
  const header = DAY_COLUMNS.map((column): PlannedCell => ({ content: words.dayTable[column], style: 'header' }));
  const perDay = 1440 / asked.requirement.intervalMinutes;
  const rows = Array.from({ length: reading.days }, (_, day): PlannedCell[] => {
    const at = (column: DayColumn) => `$${table.letter(column)}${FIRST_ROW + day}`;
    const hours = (column: 'required' | 'atWork' | 'over' | 'under') => formulas.hoursWhere(intervals.cells(column), intervals.cells('day'), at('day'), inputs.cell('intervalMinutes'));
    const own = shifts.filter(({ shift }) => shift.day === day);
    const figures = hoursOf(asked.requirement.people.slice(day * perDay, (day + 1) * perDay), result.people.slice(day * perDay, (day + 1) * perDay), asked.requirement.intervalMinutes);
    const made: Readonly<Record<Exclude<DayColumn, 'day'>, readonly [formula: string, shown: number | string]>> = {
      people: [formulas.where(planned.cells('people'), planned.cells('day'), at('day')), own.reduce((sum, { people }) => sum + people, 0)],
      paid: [formulas.productsWhere(planned.cells('people'), planned.cells('paid'), planned.cells('day'), at('day')), own.reduce((sum, { people, shift }) => sum + people * shift.paidHours, 0)],
      required: [hours('required'), figures.required], atWork: [hours('atWork'), figures.atWork], over: [hours('over'), figures.over], under: [hours('under'), figures.under],
      useful: [formulas.shareOfDifference(at('atWork'), at('over'), at('atWork')), figures.useful ?? formulas.NONE],
      coverage: [formulas.shareOfDifference(at('required'), at('under'), at('required')), figures.coverage ?? formulas.NONE],
    };
    return DAY_COLUMNS.map((column): PlannedCell => (column === 'day'
      ? { content: days.shown(day), style: 'label', numberFormat: days.longFormat }
      : { content: made[column][0], sample: made[column][1], style: 'formula', numberFormat: FORMATS[column] }));
  });
  return { kind: 'cells', at: `${table.letter('day')}${HEADER_ROW}`, rows: [header, ...rows] };
}
