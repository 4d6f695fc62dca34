import { headingRow, labelledRow } from '../../forecasting/labelled-rows';
import type { PlannedCell } from '../../plan';
import type { AttritionFigures } from '../figures';
import * as formulas from '../formulas';
import { valueCell } from '../layout';
import type { MonthLayout } from './month-columns';
import type { AttritionInput, AttritionRequest, AttritionWords } from '../request';
import type { StaffColumn } from '../people/staff-sheet';

const INDICES = ['headsNow', 'counted', 'from', 'leavers', 'mean', 'annual', 'annualVoluntary', 'annualInvoluntary', 'lastAnnual', 'lastCompounded', 'rolling', 'earlyShare', 'meanTenure', 'meanTenureLeft', 'median'] as const;
const COSTS = ['one', 'ramp', 'leaversAYear', 'year', 'perHead', 'point', 'pointLeavers'] as const;
export type IndexKey = (typeof INDICES)[number] | (typeof COSTS)[number];
const OF_PEOPLE: ReadonlySet<IndexKey> = new Set<IndexKey>(['earlyShare', 'meanTenure', 'meanTenureLeft', 'median']);

type Shown = string | number;
interface Line {
  readonly content: string;
  readonly shown: Shown | null;
  readonly numberFormat: string;
  readonly unit: keyof AttritionWords['units'];
}

export interface IndexBlock {
  readonly rows: readonly (readonly PlannedCell[])[];
  readonly cell: (key: IndexKey) => string;
}

export interface IndexCells {
  readonly input: (key: AttritionInput) => string;
  readonly layout: MonthLayout;
  readonly staff: ((column: StaffColumn) => string) | null;
  /** The median of the tenure sheet. */
  readonly median: string | null;
}

/** Where the indices stand once their heading is in a row; costs follow under a heading of their own. */
export function indexCells(people: boolean, headingRowNumber: number): { readonly cell: (key: IndexKey) => string; readonly rows: number } {
  const indices = INDICES.filter((key) => people || !OF_PEOPLE.has(key));
  const costRow = headingRowNumber + indices.length + 3;
  return {
    cell: (key) => valueCell((COSTS as readonly string[]).includes(key) ? costRow + COSTS.indexOf(key as (typeof COSTS)[number]) : headingRowNumber + 1 + indices.indexOf(key as (typeof INDICES)[number])),
    rows: indices.length + COSTS.length + 3,
  };
}

/** The indices of the period and what attrition costs, with their headings. */
export function indexBlock(request: AttritionRequest, figures: AttritionFigures, cells: IndexCells, cell: (key: IndexKey) => string): PlannedCell[][] {
  const { words, table } = request;
  const lines = linesOf(figures, cells, cell);
  const row = (key: IndexKey) => {
    const { content, shown, numberFormat, unit } = lines[key];
    return labelledRow({ label: words.index[key], content, sample: shown ?? formulas.NONE, style: 'total', numberFormat, unit: words.units[unit], note: words.index[`${key}Note`] });
  };
  return [
    headingRow(words.indices, words.value, words.unit, words.note), ...INDICES.filter((key) => table.kind === 'people' || !OF_PEOPLE.has(key)).map(row), [],
    headingRow(words.costs, words.value, words.unit, words.note), ...COSTS.map(row),
  ];
}

function linesOf({ months, period, from, people, cost }: AttritionFigures, { input, layout: { column }, staff, median }: IndexCells, cell: (key: IndexKey) => string): Record<IndexKey, Line> {
  const made = (content: string, shown: Shown | null, numberFormat: string, unit: Line['unit'] = 'none'): Line => ({ content, shown, numberFormat, unit });
  const last = months.at(-1)!;
  const of = (name: StaffColumn) => staff?.(name) ?? '';
  const rateOf = (leavers: 'leavers' | 'voluntary' | 'involuntary') => formulas.rateFrom(column(leavers), column('month'), cell('from'), cell('mean'), cell('counted'));
  const costCells = { hiring: input('hiring'), training: input('training'), rampWeeks: input('rampWeeks'), weeklyCost: input('weeklyCost'), rampProductivity: input('rampProductivity'), leaving: input('leaving') };
  return {
    headsNow: made(formulas.last(column('close')), last.close, '0', 'people'),
    counted: made(formulas.monthsFrom(column('month'), cell('from')), period.months, '0', 'months'),
    from: made(formulas.from(column('month'), input('periodMonths')), from, 'yyyy-mm', 'none'),
    leavers: made(formulas.sumFrom(column('leavers'), column('month'), cell('from')), period.leavers, '0', 'people'),
    mean: made(formulas.meanFrom(column('mean'), column('month'), cell('from'), cell('counted')), period.mean, '0.0', 'people'),
    annual: made(rateOf('leavers'), period.annual, '0.0%', 'fraction'),
    annualVoluntary: made(rateOf('voluntary'), period.annualVoluntary, '0.0%', 'fraction'),
    annualInvoluntary: made(rateOf('involuntary'), period.annualInvoluntary, '0.0%', 'fraction'),
    lastAnnual: made(formulas.lastShown(column('annual')), last.annual, '0.0%', 'fraction'),
    lastCompounded: made(formulas.lastShown(column('compounded')), last.compounded, '0.0%', 'fraction'),
    rolling: made(formulas.lastShown(column('rolling')), last.rolling, '0.0%', 'fraction'),
    earlyShare: made(formulas.earlyOf(of('used'), of('start'), of('left'), of('days'), column('month'), input('asOf'), input('earlyDays')), people?.earlyShare ?? null, '0.0%', 'fraction'),
    meanTenure: made(formulas.meanTenure(of('days'), of('used'), of('left'), 0), people?.meanTenure ?? null, '0.0', 'months'),
    meanTenureLeft: made(formulas.meanTenure(of('days'), of('used'), of('left'), 1), people?.meanTenureLeft ?? null, '0.0', 'months'),
    median: made(`=${median ?? ''}`, people?.median ?? null, '0', 'months'),
    one: made(formulas.costOf('1', costCells), cost.one, '#,##0', 'money'),
    ramp: made(formulas.rampCost(costCells), cost.ramp, '#,##0', 'money'),
    leaversAYear: made(formulas.leaversAYear(cell('annual'), cell('mean')), cost.leaversAYear, '0.0', 'people'),
    year: made(formulas.costOf(cell('leaversAYear'), costCells), cost.year, '#,##0', 'money'),
    perHead: made(formulas.shareOf(cell('year'), cell('mean')), cost.perHead, '#,##0', 'money'),
    point: made(formulas.costOf(cell('pointLeavers'), costCells), cost.point, '#,##0', 'money'),
    pointLeavers: made(formulas.hundredth(cell('mean')), period.mean / 100, '0.00', 'people'),
  };
}
