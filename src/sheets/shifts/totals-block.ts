import { say } from '../../locales/say';
import { labelledRow } from '../forecasting/labelled-rows';
import type { PlannedCell } from '../plan';
import * as formulas from './formulas';
import type { InputBlock } from './input-block';
import { peopleFormat } from './interval-rows';
import type { Layout } from './layout';
import { hoursOf } from './plan-figures';
import type { PeopleOnShift } from './planned-people';
import type { ShiftsRequest, ShiftsWords } from './request';

const TOTALS = ['people', 'partTime', 'mostDay', 'mostAtOnce', 'paidHours', 'cost', 'gap'] as const;
const INDICES = ['requiredHours', 'workHours', 'overHours', 'underHours', 'afterBreaksHours', 'meanRequired', 'simple', 'useful', 'coverage', 'inflexibility', 'net'] as const;
type TotalKey = (typeof TOTALS)[number];
type IndexKey = (typeof INDICES)[number];
export type FigureKey = TotalKey | IndexKey;

export interface Figures {
  readonly totals: readonly (readonly PlannedCell[])[];
  readonly indices: readonly (readonly PlannedCell[])[];
  /** `$B$25` */
  readonly cell: (key: FigureKey) => string;
}

interface Line {
  readonly formula: string | number;
  readonly shown: number | string;
  readonly unit: keyof ShiftsWords['units'];
  readonly numberFormat: string;
}

const SHARE = '0.0%';
const HOURS = '#,##0.0';
const MONEY = '#,##0.00';

/** Sums of the shifts and how well they fit, all of them live; how near the best they are is of the time of planning. @param firstRow of the totals; the indices begin two rows below their end, under a heading */
export function figuresBlock(request: ShiftsRequest, shifts: readonly PeopleOnShift[], layout: Layout, inputs: InputBlock, firstRow: number): Figures {
  const { words } = request;
  const indices = INDICES.filter((key) => key !== 'afterBreaksHours' || layout.intervals.names.includes('afterBreaks'));
  const rowOf = (key: FigureKey) => ((TOTALS as readonly FigureKey[]).includes(key) ? firstRow + TOTALS.indexOf(key as TotalKey) : firstRow + TOTALS.length + 2 + indices.indexOf(key as IndexKey));
  const cell = (key: FigureKey) => `$B$${rowOf(key)}`;
  const lines: Readonly<Record<FigureKey, Line>> = { ...totalLines(request, shifts, layout), ...indexLines(request, layout, inputs, cell) };
  const row = (key: FigureKey, label: string, note: string) => {
    const { formula, shown, unit, numberFormat } = lines[key];
    return labelledRow({ label, content: formula, ...(formula !== shown && { sample: shown }), style: 'total', numberFormat, unit: words.units[unit], note });
  };
  return {
    totals: TOTALS.map((key) => row(key, words.total[key], key === 'gap' ? gapSentence(request) : words.total[`${key}Note`])),
    indices: indices.map((key) => row(key, words.index[key], words.index[`${key}Note`])),
    cell,
  };
}

/** Nothing is claimed where no bound is known. */
export function gapSentence({ result: { gap }, words: { total }, locale }: Pick<ShiftsRequest, 'result' | 'words' | 'locale'>): string {
  return gap === null ? '' : gap === 0 ? total.gapBest : say(total.gapNote, { gap: Math.ceil(gap * 1000) / 1000 }, locale);
}

function totalLines({ result, settings }: ShiftsRequest, shifts: readonly PeopleOnShift[], { planned, sorts, days, intervals }: Layout): Record<TotalKey, Line> {
  const sum = (of: (one: PeopleOnShift) => number) => shifts.reduce((all, one) => all + one.people * of(one), 0);
  const perDay = new Map<number, number>();
  for (const { shift, people } of shifts) perDay.set(shift.day, (perDay.get(shift.day) ?? 0) + people);
  return {
    people: { formula: formulas.total(planned.cells('people')), shown: sum(() => 1), unit: 'shifts', numberFormat: '#,##0' },
    partTime: { formula: formulas.whereTrue(sorts.cells('people'), sorts.cells('partTime')), shown: sum(({ shift }) => (settings.shifts[shift.row]?.partTime ? 1 : 0)), unit: 'shifts', numberFormat: '#,##0' },
    mostDay: { formula: formulas.most(days.cells('people')), shown: Math.max(0, ...perDay.values()), unit: 'people', numberFormat: '#,##0' },
    mostAtOnce: { formula: formulas.most(intervals.cells('atWork')), shown: Math.max(0, ...result.people), unit: 'people', numberFormat: peopleFormat(result.people) },
    paidHours: { formula: formulas.products(planned.cells('people'), planned.cells('paid')), shown: sum(({ shift }) => shift.paidHours), unit: 'hours', numberFormat: HOURS },
    cost: { formula: formulas.total(planned.cells('cost')), shown: sum(({ shift }) => shift.cost), unit: 'money', numberFormat: MONEY },
    gap: { formula: result.gap ?? formulas.NONE, shown: result.gap ?? formulas.NONE, unit: 'fraction', numberFormat: '0.00%' },
  };
}

function indexLines({ asked, result }: ShiftsRequest, { intervals }: Layout, inputs: InputBlock, cell: (key: FigureKey) => string): Record<IndexKey, Line> {
  const { intervalMinutes, people: required } = asked.requirement;
  const shown = hoursOf(required, result.people, intervalMinutes);
  const interval = inputs.cell('intervalMinutes');
  const hours = (column: 'required' | 'atWork' | 'over' | 'under', figure: number): Line => ({ formula: formulas.hours(intervals.cells(column), interval), shown: figure, unit: 'hours', numberFormat: HOURS });
  const share = (formula: string, figure: number | null, numberFormat = SHARE): Line => ({ formula, shown: figure ?? formulas.NONE, unit: 'fraction', numberFormat });
  const open = required.filter((people) => people > 0);
  return {
    requiredHours: hours('required', shown.required), workHours: hours('atWork', shown.atWork), overHours: hours('over', shown.over), underHours: hours('under', shown.under),
    afterBreaksHours: {
      formula: intervals.names.includes('afterBreaks') ? formulas.shortHours(intervals.cells('required'), intervals.cells('afterBreaks'), interval) : '',
      shown: hoursOf(required, result.atWork, intervalMinutes).under, unit: 'hours', numberFormat: HOURS,
    },
    meanRequired: { formula: formulas.meanWhileOpen(intervals.cells('required')), shown: open.length === 0 ? 0 : open.reduce((sum, people) => sum + people, 0) / open.length, unit: 'people', numberFormat: '0.0' },
    simple: share(formulas.share(cell('requiredHours'), cell('workHours')), shown.simple),
    useful: share(formulas.shareOfDifference(cell('workHours'), cell('overHours'), cell('workHours')), shown.useful),
    coverage: share(formulas.shareOfDifference(cell('requiredHours'), cell('underHours'), cell('requiredHours')), shown.coverage),
    inflexibility: share(formulas.shareOfSum(cell('overHours'), cell('underHours'), cell('requiredHours')), shown.inflexibility),
    net: share(formulas.shareOfDifference(cell('workHours'), cell('requiredHours'), cell('requiredHours')), shown.net, '+0.0%;-0.0%;0.0%'),
  };
}
