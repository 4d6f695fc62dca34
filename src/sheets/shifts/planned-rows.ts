import { typedText } from '../forecasting/typed-text';
import type { Block, PlannedCell } from '../plan';
import * as formulas from './formulas';
import type { ShiftCells, SortCells } from './formulas';
import type { InputBlock } from './input-block';
import { FIRST_ROW, HEADER_ROW, PLANNED_COLUMNS, SPARE_SHIFTS, type Layout, type PlannedColumn } from './layout';
import type { PlanDays } from './plan-days';
import type { PeopleOnShift } from './planned-people';
import type { ShiftsRequest } from './request';

const MINUTES_PER_DAY = 1440;
const TYPED: readonly PlannedColumn[] = ['name', 'day', 'start', 'length', 'after', 'minutes', 'people'];

/** The shifts that people work, a row each, and rows to type more in. */
export function plannedRows(request: ShiftsRequest, shifts: readonly PeopleOnShift[], { planned, sorts }: Layout, inputs: InputBlock, days: PlanDays): Block {
  const { words, settings } = request;
  const formats: Readonly<Partial<Record<PlannedColumn, string>>> = {
    day: days.numberFormat, start: 'hh:mm', length: '0.0#', after: '0.0#', minutes: '0', people: '0', end: 'hh:mm', awayFrom: 'hh:mm', awayTo: 'hh:mm', paid: '0.00', cost: '#,##0.00', from: '0', to: '0', leaves: '0', returns: '0',
  };
  const header = PLANNED_COLUMNS.map((column): PlannedCell => ({ content: words.planned[column], style: 'header' }));
  const sortCells: SortCells = { name: sorts.cells('name'), mealPaid: sorts.cells('mealPaid'), paidHours: sorts.cells('paidHours'), cost: sorts.cells('cost') };
  const rows = Array.from({ length: shifts.length + SPARE_SHIFTS }, (_, index): PlannedCell[] => {
    const own = shifts[index];
    const row = FIRST_ROW + index;
    const cells = Object.fromEntries(PLANNED_COLUMNS.map((column) => [column, `$${planned.letter(column)}${row}`])) as unknown as ShiftCells;
    const made = formulasOf(cells, sortCells, inputs);
    const shown = shownOf(own, own ? typedText(settings.shifts[own.shift.row]?.name ?? '') : '', days.shown);
    return PLANNED_COLUMNS.map((column): PlannedCell => {
      const numberFormat = formats[column];
      if (TYPED.includes(column)) return { content: shown[column] === '' ? null : shown[column], style: 'input', numberFormat };
      return { content: made[column]!, sample: shown[column], style: 'formula', numberFormat };
    });
  });
  return { kind: 'cells', at: `${planned.letter('name')}${HEADER_ROW}`, rows: [header, ...rows] };
}

function formulasOf(cells: ShiftCells, sorts: SortCells, inputs: InputBlock): Readonly<Partial<Record<PlannedColumn, string>>> {
  return {
    end: formulas.endTime(cells), awayFrom: formulas.awayTime(cells, 'leaves'), awayTo: formulas.awayTime(cells, 'returns'),
    paid: formulas.paidHours(cells, sorts), cost: formulas.costOf(cells, sorts, inputs.cell('wagePerHour')),
    from: formulas.comes(cells, inputs.cell('firstDay')), to: formulas.goes(cells), leaves: formulas.leaves(cells), returns: formulas.returns(cells),
  };
}

function shownOf(own: PeopleOnShift | undefined, name: string, dayShown: (day: number) => number): Readonly<Record<PlannedColumn, number | string>> {
  if (!own) return { name: '', day: '', start: '', length: '', after: '', minutes: '', people: '', end: '', awayFrom: '', awayTo: '', paid: '', cost: '', from: 0, to: 0, leaves: 0, returns: 0 };
  const { shift: { day, start, length, paidHours, cost }, away, people } = own;
  const from = day * MINUTES_PER_DAY + start;
  const leaves = away ? from + away.after : from;
  const returns = away ? leaves + away.minutes : leaves;
  const clock = (minute: number) => (minute % MINUTES_PER_DAY) / MINUTES_PER_DAY;
  return {
    name, day: dayShown(day), start: start / MINUTES_PER_DAY, length: length / 60, after: away ? away.after / 60 : '', minutes: away?.minutes ?? '', people,
    end: clock(from + length), awayFrom: away ? clock(leaves) : '', awayTo: away ? clock(returns) : '', paid: paidHours, cost: people * cost, from, to: from + length, leaves, returns,
  };
}
