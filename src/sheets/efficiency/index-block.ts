import type { ScheduleAssessment } from '../../core/scheduling/assess-schedule';
import { labelledRow } from '../forecasting/labelled-rows';
import type { PlannedCell } from '../plan';
import * as formulas from './formulas';
import type { InputBlock } from './input-block';
import type { Layout } from './layout';
import type { EfficiencyRequest, EfficiencyWords } from './request';

/** In the order of the sheet: the course's table and its shape, hours, efficiency, service, cost. */
const KEYS = [
  'intervals', 'meanAgents', 'meanCalls', 'over', 'fit', 'under', 'meanGap', 'mostOver', 'mostOverAt', 'mostUnder', 'mostUnderAt', 'fitCalls', 'fitRequired', 'correlationCalls', 'correlationRequired',
  'requiredHours', 'scheduledHours', 'overHours', 'underHours', 'overShare', 'underShare', 'simple', 'useful', 'coverage', 'inflexibility', 'net', 'within',
  'level', 'plainLevel', 'exactLevel', 'meeting', 'unstable',
  'overCost', 'underCost', 'misfitCost', 'inflexibilityCost', 'paidCost',
] as const;
export type IndexKey = (typeof KEYS)[number];
export const INDEX_ROWS = KEYS.length;

type Shown = number | string;
const WHOLE = '0';
const RATIO = '0.00';
const SHARE = '0.0%';
const HOURS = '#,##0.0';
const MONEY = '#,##0.00';

interface Line {
  readonly formula: string;
  readonly shown: Shown;
  readonly unit: keyof EfficiencyWords['units'];
  readonly numberFormat: string;
}

/** `$B$20`, where an index stands once the block begins in a row. */
export function indexCell(firstRow: number): (key: IndexKey) => string {
  return (key) => `$B$${firstRow + KEYS.indexOf(key)}`;
}

/** All indices of the schedule, one a row. */
export function indexBlock(request: EfficiencyRequest, layout: Layout, inputs: InputBlock, firstRow: number): PlannedCell[][] {
  const { words } = request;
  const lines = indexLines(request, layout, inputs, indexCell(firstRow));
  return KEYS.map((key) => {
    const { formula, shown, unit, numberFormat } = lines[key];
    return labelledRow({ label: words.index[key], content: formula, sample: shown, style: 'total', numberFormat, unit: words.units[unit], note: words.index[`${key}Note`] });
  });
}

function indexLines({ assessment, words, settings }: EfficiencyRequest, { cells }: Layout, inputs: InputBlock, cell: (key: IndexKey) => string): Record<IndexKey, Line> {
  const { intervals, indices } = assessment;
  const { hours, cost } = indices;
  const interval = inputs.cell('intervalMinutes');
  const wage = inputs.cell('wagePerHour');
  const made = (formula: string, shown: Shown | null, numberFormat: string, unit: Line['unit'] = 'none'): Line => ({ formula, shown: shown ?? formulas.NONE, numberFormat, unit });
  const states = (state: 'over' | 'fit' | 'under') => made(formulas.countOf(cells('state'), words.state[state]), intervals.filter((one) => one.state === state).length, WHOLE, 'intervals');
  const over = extreme(assessment, 1);
  const under = extreme(assessment, -1);
  const part = (value: number) => (hours.required > 0 ? value / hours.required : null);
  return {
    intervals: made(formulas.count(cells('scheduled')), intervals.length, WHOLE, 'intervals'),
    meanAgents: made(formulas.mean(cells('scheduled')), assessment.meanAgents, RATIO, 'agents'),
    meanCalls: made(formulas.mean(cells('calls')), assessment.meanCalls, RATIO, 'calls'),
    over: states('over'), fit: states('fit'), under: states('under'),
    meanGap: made(formulas.meanGap(cells('difference')), assessment.meanDifference, '0.000'),
    mostOver: made(formulas.extreme(cells('difference'), 'MAX'), over.difference, '+0.00;-0.00;0.00'),
    mostOverAt: made(formulas.at(cells('time'), cells('difference'), cell('mostOver')), over.minute / 1440, 'hh:mm'),
    mostUnder: made(formulas.extreme(cells('difference'), 'MIN'), under.difference, '+0.00;-0.00;0.00'),
    mostUnderAt: made(formulas.at(cells('time'), cells('difference'), cell('mostUnder')), under.minute / 1440, 'hh:mm'),
    fitCalls: made(formulas.fitByGap(cell('meanGap')), indices.shapeFit, '0.000'),
    fitRequired: made(formulas.fitOf(cells('scheduled'), cells('required')), assessment.shapeFitRequired, '0.000'),
    correlationCalls: made(formulas.correlation(cells('scheduled'), cells('calls')), assessment.correlationCalls, '0.000'),
    correlationRequired: made(formulas.correlation(cells('scheduled'), cells('required')), assessment.correlationRequired, '0.000'),
    requiredHours: made(formulas.hours(cells('required'), interval), hours.required, HOURS, 'hours'),
    scheduledHours: made(formulas.hours(cells('scheduled'), interval), hours.scheduled, HOURS, 'hours'),
    overHours: made(formulas.hours(cells('over'), interval), hours.over, HOURS, 'hours'),
    underHours: made(formulas.hours(cells('under'), interval), hours.under, HOURS, 'hours'),
    overShare: made(formulas.share(cell('overHours'), cell('requiredHours')), part(hours.over), SHARE, 'fraction'),
    underShare: made(formulas.share(cell('underHours'), cell('requiredHours')), part(hours.under), SHARE, 'fraction'),
    simple: made(formulas.share(cell('requiredHours'), cell('scheduledHours')), indices.simple, SHARE, 'fraction'),
    useful: made(formulas.shareOfDifference(cell('scheduledHours'), cell('overHours'), cell('scheduledHours')), indices.useful, SHARE, 'fraction'),
    coverage: made(formulas.shareOfDifference(cell('requiredHours'), cell('underHours'), cell('requiredHours')), indices.coverage, SHARE, 'fraction'),
    inflexibility: made(formulas.shareOfSum(cell('overHours'), cell('underHours'), cell('requiredHours')), indices.inflexibility, SHARE, 'fraction'),
    net: made(formulas.shareOfDifference(cell('scheduledHours'), cell('requiredHours'), cell('requiredHours')), indices.net, '+0.0%;-0.0%;0.0%', 'fraction'),
    within: made(formulas.total(cells('within')), assessment.within, WHOLE, 'intervals'),
    level: made(formulas.weighted(cells('level'), cells('calls')), indices.level, SHARE, 'fraction'),
    plainLevel: made(formulas.plainMean(cells('level')), assessment.plainLevel, SHARE, 'fraction'),
    exactLevel: made(formulas.weighted(cells('exactLevel'), cells('calls')), assessment.exactLevel, SHARE, 'fraction'),
    meeting: made(formulas.meeting(cells('level'), inputs.cell('serviceLevel')), assessment.meetingLevel, WHOLE, 'intervals'),
    unstable: made(formulas.countOf(cells('queue'), words.unstable), intervals.filter(({ unstable }) => unstable).length, WHOLE, 'intervals'),
    overCost: made(formulas.product(cell('overHours'), wage), cost.over, MONEY, 'money'),
    underCost: made(formulas.product(cell('underHours'), inputs.cell('shortagePerHour')), cost.under, MONEY, 'money'),
    misfitCost: made(formulas.sumOf(cell('overCost'), cell('underCost')), cost.total, MONEY, 'money'),
    inflexibilityCost: made(formulas.costOfInflexibility(cell('inflexibility'), cell('requiredHours'), wage), (indices.inflexibility ?? 0) * hours.required * settings.wagePerHour, MONEY, 'money'),
    paidCost: made(formulas.product(cell('scheduledHours'), wage), hours.scheduled * settings.wagePerHour, MONEY, 'money'),
  };
}

/** The first interval that is furthest to one side, as MATCH finds it. */
function extreme({ intervals }: ScheduleAssessment, side: 1 | -1) {
  return intervals.reduce((most, interval) => (side * interval.difference > side * most.difference ? interval : most));
}
