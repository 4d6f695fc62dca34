import type { PlannedCell } from '../plan';
import type { StaffingTotals } from './figures';
import * as formulas from './formulas';
import type { InputKey, SheetWords } from './input-block';
import type { PlanColumn } from './interval-columns';

export interface PlanCells {
  /** `H6:H53`; undefined where the plan has no such column. */
  readonly column: (key: PlanColumn) => string | undefined;
  /** `$B$6` */
  readonly input: (key: InputKey) => string;
}

export type TotalKey = Exclude<keyof SheetWords['total'], `${string}Note`>;

export interface TotalsBlock {
  readonly rows: readonly (readonly PlannedCell[])[];
  /** `B31` */
  readonly cell: (key: TotalKey) => string;
  /** Of those that this plan has. */
  readonly addresses: Readonly<Partial<Record<TotalKey, string>>>;
  /** `B31:B43` */
  readonly all: string;
}

interface Line {
  readonly unit: keyof SheetWords['units'] | null;
  readonly content: string | number;
  readonly sample: string | number;
  readonly numberFormat?: string;
}

const ORDER: readonly TotalKey[] = [
  'calls', 'peak', 'peakDay', 'peakTime', 'peakPeople', 'workload', 'agentHours', 'paidHours', 'days', 'fte', 'serviceLevel', 'occupancy', 'thumbHours',
];

/** Where the peak falls, as the plan's own cells show it. */
export interface PeakSamples {
  readonly day: string | number;
  readonly time: string | number;
  readonly dayFormat?: string;
  readonly timeFormat?: string;
}

/** The figures that a manager asks for, each a formula over the plan's own columns. */
export function totalsBlock(cells: PlanCells, totals: StaffingTotals, peak: PeakSamples, words: SheetWords, firstRow: number): TotalsBlock {
  const keys = ORDER.filter((key) => (key !== 'peakDay' || cells.column('date')) && (key !== 'peakTime' || cells.column('interval')));
  const cell = (key: TotalKey) => `B${firstRow + keys.indexOf(key)}`;
  const rows = keys.map((key): PlannedCell[] => {
    const { unit, content, sample, numberFormat } = totalLine(key, cells, cell, totals, peak);
    return [
      { content: words.total[key], style: 'label' },
      { content, style: 'total', numberFormat, sample },
      { content: unit && words.units[unit], style: 'unit' },
      { content: words.total[`${key}Note`], style: 'note' },
    ];
  });
  return { rows, cell, addresses: Object.fromEntries(keys.map((key) => [key, cell(key)])), all: `B${firstRow}:B${firstRow + rows.length - 1}` };
}

function totalLine(key: TotalKey, { column, input }: PlanCells, cell: (key: TotalKey) => string, totals: StaffingTotals, peak: PeakSamples): Line {
  const of = (name: PlanColumn) => column(name) ?? '';
  const line = (unit: Line['unit'], content: string, sample: string | number | null, numberFormat?: string): Line =>
    ({ unit, content, sample: sample ?? formulas.NO_TOTAL, numberFormat });
  switch (key) {
    case 'calls': return line('calls', formulas.sum(of('calls')), totals.calls, '#,##0');
    case 'peak': return line('agents', formulas.peak(of('agents')), totals.peakAgents, '#,##0');
    case 'peakDay': return line(null, formulas.atPeak(of('date'), of('agents'), cell('peak')), peak.day, peak.dayFormat);
    case 'peakTime': return line(null, formulas.atPeak(of('interval'), of('agents'), cell('peak')), peak.time, peak.timeFormat);
    case 'peakPeople': return line('people', formulas.peak(of('rostered')), totals.peakPeople, '#,##0');
    case 'workload': return line('hours', formulas.hours(of('erlangs'), input('interval')), totals.workloadHours, '#,##0.0');
    case 'agentHours': return line('hours', formulas.hours(of('agents'), input('interval')), totals.agentHours, '#,##0.0');
    case 'paidHours': return line('hours', formulas.hours(of('rostered'), input('interval')), totals.paidHours, '#,##0.0');
    case 'days': return column('date') ? line('days', formulas.differentDays(of('date')), totals.days, '0') : { unit: 'days', content: 1, sample: 1, numberFormat: '0' };
    case 'fte': return line('people', formulas.fullTimeEquivalents(cell('paidHours'), cell('days'), input('openDays'), input('paidHours')), totals.fullTimeEquivalents, '#,##0.0');
    case 'serviceLevel': return line('fraction', formulas.weightedMean(of('serviceLevel'), of('calls')), totals.serviceLevel, '0.0%');
    case 'occupancy': return line('fraction', formulas.weightedMean(of('occupancy'), of('agents')), totals.occupancy, '0.0%');
    case 'thumbHours': return line('hours', formulas.hours(of('thumbAgents'), input('interval')), totals.thumbHours, '#,##0.0');
  }
}
