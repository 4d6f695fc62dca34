import { columnName, parseArea } from '../area';
import type { Block, PlannedCell, StyleName } from '../plan';
import { sheetReference } from '../sheet-reference';
import * as formulas from './formulas';
import type { SpanCells } from './formulas';
import type { InputBlock } from './input-block';
import { FIRST_ROW, HEADER_ROW, type IntervalColumn, type Layout } from './layout';
import type { PlanDays } from './plan-days';
import type { ShiftsRequest } from './request';
import { shortWhy } from './shortage-lines';

type Value = number | string;

interface Column {
  /** One formula that spills, or one for each row, or the values as they are. */
  readonly spill?: string;
  readonly formula?: (index: number) => string | null;
  readonly shown: (index: number) => Value;
  readonly style?: StyleName;
  readonly numberFormat?: string;
}

/** The working columns of the planned shifts, as the rows by interval look at them. */
export function spanCells({ planned }: Layout): SpanCells {
  return { people: planned.cells('people'), from: planned.cells('from'), to: planned.cells('to'), leaves: planned.cells('leaves'), returns: planned.cells('returns') };
}

/** A row an interval: what the planner's table asks for, who is there, and what is over or short. */
export function intervalRows(request: ShiftsRequest, layout: Layout, inputs: InputBlock, days: PlanDays): Block[] {
  const { intervals } = layout;
  const make = columnsOf(request, layout, inputs, days);
  return intervals.names.flatMap((name): Block[] => {
    const { spill, formula, shown, style = 'formula', numberFormat } = make[name];
    const at = `${intervals.letter(name)}${FIRST_ROW}`;
    const values = Array.from({ length: intervals.rows }, (_, index) => shown(index));
    const head: Block = { kind: 'cells', at: `${intervals.letter(name)}${HEADER_ROW}`, rows: [[{ content: request.words.interval[name], style: 'header' }]] };
    if (spill !== undefined) return [head, { kind: 'spill', at, formula: spill, rows: values.length, columns: 1, style, numberFormat, sample: values.map((value) => [value]) }];
    return [head, { kind: 'cells', at, rows: values.map((value, index): PlannedCell[] => {
      const own = formula?.(index) ?? null;
      return [own === null ? { content: value === '' ? null : value, style: style === 'link' ? 'formula' : style, numberFormat } : { content: own, sample: value, style, numberFormat }];
    }) }];
  });
}

function columnsOf(request: ShiftsRequest, layout: Layout, inputs: InputBlock, days: PlanDays): Readonly<Record<IntervalColumn, Column>> {
  const { reading, asked, result, words } = request;
  const { intervals } = layout;
  const { cells } = intervals;
  const perDay = 1440 / asked.requirement.intervalMinutes;
  const required = asked.requirement.people;
  const netOf = (index: number) => tidy(result.people[index]! - required[index]!);
  const onBreak = (index: number) => tidy(result.people[index]! - result.atWork[index]!);
  const why = shortWhy(request);
  const minute = (index: number) => (index % perDay) * asked.requirement.intervalMinutes;
  const span = spanCells(layout);
  const numberFormat = peopleFormat(result.people);
  const signed = `+${numberFormat};-${numberFormat};0`;
  const beyond = `${numberFormat};-${numberFormat};0`;
  return {
    day: { shown: (index) => days.shown(Math.floor(index / perDay)), numberFormat: days.numberFormat },
    time: { shown: (index) => minute(index) / 1440, numberFormat: 'hh:mm' },
    needed: { formula: linkOf(request, layout), shown: (index) => reading.people[index]!, style: 'link', numberFormat: peopleFormat(reading.people) },
    required: { spill: formulas.toPlan(cells('needed'), inputs.cell('shrinkage')), shown: (index) => required[index]!, numberFormat: '0', style: 'total' },
    atWork: {
      formula: (index) => {
        const at = `$${intervals.letter('minute')}${FIRST_ROW + index}`;
        return index < perDay ? formulas.atWorkFirstDay(span, at, inputs.cell('intervalMinutes'), inputs.cell('days'), inputs.cell('goesRound')) : formulas.atWork(span, at, inputs.cell('intervalMinutes'));
      },
      shown: (index) => result.people[index]!, numberFormat, style: 'total',
    },
    net: { spill: formulas.difference(cells('atWork'), cells('required')), shown: netOf, numberFormat: signed },
    over: { spill: formulas.over(cells('net')), shown: (index) => Math.max(0, netOf(index)), numberFormat: beyond },
    under: { spill: formulas.under(cells('net')), shown: (index) => Math.max(0, -netOf(index)), numberFormat: beyond },
    state: { spill: formulas.state(cells('net'), words.state), shown: (index) => words.state[netOf(index) > 0 ? 'over' : netOf(index) < 0 ? 'under' : 'fit'], style: 'total' },
    why: { shown: (index) => why.get(index) ?? '', style: 'note' },
    onBreak: { shown: onBreak, numberFormat: '0.0;-0.0;0' },
    afterBreaks: { spill: formulas.difference(cells('atWork'), layout.intervals.names.includes('onBreak') ? cells('onBreak') : '0'), shown: (index) => result.atWork[index]!, numberFormat: '0.0' },
    minute: { spill: formulas.minuteOf(cells('day'), cells('time'), inputs.cell('firstDay')), shown: (index) => index * asked.requirement.intervalMinutes, numberFormat: '0' },
    useful: { spill: formulas.lesser(cells('atWork'), cells('required')), shown: (index) => Math.min(result.people[index]!, required[index]!), numberFormat },
  };
}

/** Whole people where all are: a decimal only where somebody comes or goes within an interval. */
export function peopleFormat(people: readonly number[]): string {
  return people.every((count) => Math.abs(count - Math.round(count)) < 1e-9) ? '0' : '0.0';
}

/** Rounding of a mean over steps is neither over nor short. */
function tidy(value: number): number {
  return Math.abs(value) < 1e-9 ? 0 : value;
}

/** What points at the planner's cells; an interval that has none there and is open takes the mean of its neighbours. */
function linkOf({ source, reading: { cells, filled } }: ShiftsRequest, { intervals }: Layout): (index: number) => string | null {
  const area = parseArea(source.address);
  if (!area) throw new Error(`The source of a plan is no range: ${source.address}`);
  const isFilled = new Set(filled);
  return (index) => {
    const places = cells[index]!;
    if (places.length > 0) return formulas.linked(places.map(({ row, column }) => sheetReference(source.sheet, `${columnName(area.column + column)}${area.row + row + 1}`)));
    if (!isFilled.has(index)) return null;
    let before = index;
    let after = index;
    while (isFilled.has(before)) before -= 1;
    while (isFilled.has(after)) after += 1;
    return formulas.meanOf(...[before, after].map((one) => `${intervals.letter('needed')}${FIRST_ROW + one}`) as [string, string]);
  };
}
