import type { EfficiencyIndices } from '../../core/scheduling/assess-schedule';
import type { Block, PlannedCell } from '../plan';
import * as formulas from './formulas';
import type { InputBlock } from './input-block';
import { DAY_COLUMNS, FIRST_ROW, HEADER_ROW, type DayColumn, type Layout } from './layout';
import type { EfficiencyRequest } from './request';

type DayCell = Exclude<DayColumn, 'day'>;

const FORMATS: Readonly<Record<DayCell, string>> = {
  dayCalls: '#,##0', dayRequired: '#,##0.0', dayScheduled: '#,##0.0', dayOver: '#,##0.0', dayUnder: '#,##0.0', daySimple: '0.0%', dayUseful: '0.0%', dayCoverage: '0.0%',
  dayInflexibility: '0.0%', dayNet: '+0.0%;-0.0%;0.0%', dayFit: '0.000', dayLevel: '0.0%', dayCost: '#,##0.00',
};

/** Days side by side: a row a day with its own indices. Nothing where there is one day or none. */
export function dayTable({ assessment: { days }, words }: EfficiencyRequest, layout: Layout, inputs: InputBlock): Block[] {
  if (days.length < 2) return [];
  const header: PlannedCell[] = DAY_COLUMNS.map((column) => ({ content: words.day[column], style: 'header' }));
  const rows = days.map(({ day, indices }, index): PlannedCell[] => {
    const row = FIRST_ROW + index;
    const formula = dayFormulas(layout, inputs, row);
    const shown = dayFigures(indices);
    return DAY_COLUMNS.map((column): PlannedCell => (column === 'day'
      ? { content: day, style: 'label', numberFormat: 'ddd yyyy-mm-dd' }
      : { content: formula[column], sample: shown[column] ?? formulas.NONE, style: 'formula', numberFormat: FORMATS[column] }));
  });
  return [{ kind: 'cells', at: `${layout.dayLetter('day')}${HEADER_ROW}`, rows: [header, ...rows] }];
}

function dayFormulas({ cells, dayLetter }: Layout, inputs: InputBlock, row: number): Readonly<Record<DayCell, string>> {
  const at = (column: DayColumn) => `${dayLetter(column)}${row}`;
  const day = `$${at('day')}`;
  const dates = cells('date');
  const interval = inputs.cell('intervalMinutes');
  const hours = (column: 'required' | 'scheduled' | 'over' | 'under') => formulas.hoursOfDay(cells(column), dates, day, interval);
  return {
    dayCalls: formulas.ofDay(cells('calls'), dates, day),
    dayRequired: hours('required'), dayScheduled: hours('scheduled'), dayOver: hours('over'), dayUnder: hours('under'),
    daySimple: formulas.share(at('dayRequired'), at('dayScheduled')),
    dayUseful: formulas.shareOfDifference(at('dayScheduled'), at('dayOver'), at('dayScheduled')),
    dayCoverage: formulas.shareOfDifference(at('dayRequired'), at('dayUnder'), at('dayRequired')),
    dayInflexibility: formulas.shareOfSum(at('dayOver'), at('dayUnder'), at('dayRequired')),
    dayNet: formulas.shareOfDifference(at('dayScheduled'), at('dayRequired'), at('dayRequired')),
    dayFit: formulas.fitOfDay(cells('scheduled'), cells('calls'), dates, day),
    dayLevel: formulas.weightedOfDay(cells('level'), cells('calls'), dates, day),
    dayCost: formulas.ofDay(cells('cost'), dates, day),
  };
}

function dayFigures({ calls, hours, simple, useful, coverage, inflexibility, net, shapeFit, level, cost }: EfficiencyIndices): Readonly<Record<DayCell, number | null>> {
  return {
    dayCalls: calls, dayRequired: hours.required, dayScheduled: hours.scheduled, dayOver: hours.over, dayUnder: hours.under, daySimple: simple, dayUseful: useful,
    dayCoverage: coverage, dayInflexibility: inflexibility, dayNet: net, dayFit: shapeFit, dayLevel: level, dayCost: cost.total,
  };
}
