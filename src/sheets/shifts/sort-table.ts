import { typedText } from '../forecasting/typed-text';
import type { Block, PlannedCell } from '../plan';
import * as formulas from './formulas';
import { FIRST_ROW, HEADER_ROW, SORT_TABLE_COLUMNS, SPARE_SORTS, type Layout, type SortTableColumn } from './layout';
import type { PeopleOnShift } from './planned-people';
import type { ShiftsRequest } from './request';
import { SORT_COLUMNS, sortCells, type SortColumn } from './shift-table-cells';

const FORMATS: Readonly<Partial<Record<SortTableColumn, string>>> = {
  earliest: 'hh:mm', latest: 'hh:mm', step: '0', lengths: '@', mealMinutes: '0', mealFrom: '0.0#', mealTo: '0.0#', mealStep: '0', breaks: '0', breakMinutes: '0', pieces: '@', gaps: '@', days: '@', fewest: '0', most: '0',
  paidHours: '0.00', cost: '#,##0.00', people: '0', paid: '#,##0.0', total: '#,##0.00',
};

/** The sorts of shift that may be planned, to be edited, with what is planned of each. */
export function sortTable({ words, settings }: ShiftsRequest, shifts: readonly PeopleOnShift[], { sorts, planned }: Layout): Block {
  const header = SORT_TABLE_COLUMNS.map((column): PlannedCell => ({ content: words.sort[column], style: 'header' }));
  const rows = Array.from({ length: settings.shifts.length + SPARE_SORTS }, (_, index): PlannedCell[] => {
    const sort = settings.shifts[index];
    const name = `$${sorts.letter('name')}${FIRST_ROW + index}`;
    const typed = sort && sortCells({ ...sort, name: typedText(sort.name) });
    const own = shifts.filter(({ shift }) => shift.row === index);
    const sum = (of: (one: PeopleOnShift) => number) => (sort ? own.reduce((all, one) => all + one.people * of(one), 0) : '');
    const made: Readonly<Record<'people' | 'paid' | 'total', readonly [formula: string, shown: number | string]>> = {
      people: [formulas.whereText(planned.cells('people'), planned.cells('name'), name), sum(() => 1)],
      paid: [formulas.productsWhere(planned.cells('people'), planned.cells('paid'), planned.cells('name'), name), sum(({ shift }) => shift.paidHours)],
      total: [formulas.whereText(planned.cells('cost'), planned.cells('name'), name), sum(({ shift }) => shift.cost)],
    };
    return [
      ...SORT_COLUMNS.map((column: SortColumn): PlannedCell => ({ content: typed?.[column] ?? null, style: 'input', numberFormat: FORMATS[column] })),
      ...(['people', 'paid', 'total'] as const).map((column): PlannedCell => ({ content: formulas.ofNamed(name, made[column][0]), sample: made[column][1], style: 'formula', numberFormat: FORMATS[column] })),
    ];
  });
  return { kind: 'cells', at: `${sorts.letter('name')}${HEADER_ROW}`, rows: [header, ...rows] };
}
