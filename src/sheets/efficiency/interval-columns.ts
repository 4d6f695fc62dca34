import type { AssessedInterval } from '../../core/scheduling/assess-schedule';
import type { Block, PlannedCell, StyleName } from '../plan';
import * as formulas from './formulas';
import type { IndexKey } from './index-block';
import type { InputBlock } from './input-block';
import { FIRST_ROW, HEADER_ROW, type EfficiencyColumn, type Layout } from './layout';
import type { EfficiencyRequest } from './request';
import { columnReference } from './source';

interface Column {
  /** Values as they were read where there is none. */
  readonly formula?: string;
  readonly style: StyleName;
  readonly numberFormat?: string;
  /** What an interval that could be judged shows. */
  readonly shown: (interval: AssessedInterval) => number | string;
}

/** A row an interval, one formula a column. Rows that could not be judged are blank but for their time. */
export function intervalColumns(request: EfficiencyRequest, layout: Layout, inputs: InputBlock, index: (key: IndexKey) => string): Block[] {
  const { rows, assessment, words } = request;
  const judged = new Map(assessment.intervals.map((interval) => [interval.index, interval]));
  const make = columnOf(request, layout, inputs, index);
  return layout.columns.flatMap((key): Block[] => {
    const { formula, style, numberFormat, shown } = make(key);
    const head: Block = { kind: 'cells', at: `${layout.letter(key)}${HEADER_ROW}`, rows: [[{ content: words.column[key], style: 'header' }]] };
    const at = `${layout.letter(key)}${FIRST_ROW}`;
    const values = rows.map((row, place): number | string => {
      if (key === 'date') return row.day ?? '';
      if (key === 'time') return row.minute === null ? '' : row.minute / 1440;
      const interval = judged.get(place);
      if (key === 'used') return interval ? 1 : 0;
      return interval ? shown(interval) : '';
    });
    if (formula === undefined) return [head, { kind: 'cells', at, rows: values.map((value): PlannedCell[] => [{ content: value === '' ? null : value, style, numberFormat }]) }];
    return [head, { kind: 'spill', at, formula, rows: values.length, columns: 1, style, numberFormat, sample: values.map((value) => [value]) }];
  });
}

function columnOf(request: EfficiencyRequest, { cells }: Layout, inputs: InputBlock, index: (key: IndexKey) => string): (key: EfficiencyColumn) => Column {
  const { source, settings, words } = request;
  const from = (role: keyof typeof source.columns) => columnReference(source, source.columns[role]!);
  const use = cells('used');
  const input = inputs.cell;
  const goal = { serviceLevel: input('serviceLevel'), answerWithin: input('answerWithinSeconds'), interval: input('intervalMinutes'), patience: input('patienceSeconds') };
  const made = (formula: string, shown: Column['shown'], numberFormat?: string, style: StyleName = 'formula'): Column => ({ formula, shown, numberFormat, style });
  const linked = (formula: string, shown: Column['shown'], numberFormat: string) => made(formula, shown, numberFormat, 'link');
  const read = (live: boolean, formula: () => string, numberFormat: string): Column => ({
    shown: () => '', numberFormat, style: live ? 'link' : 'formula', ...(live && { formula: formula() }),
  });
  const ahtOrBlank = ({ ahtSeconds }: AssessedInterval) => ahtSeconds ?? '';
  const net = (interval: AssessedInterval) => interval.scheduled - interval.required;
  // Numbers beside words keep a little away from them.
  const columns: Readonly<Record<EfficiencyColumn, () => Column>> = {
    date: () => read(source.live.date, () => formulas.linkedDay(from('date')), 'yyyy-mm-dd'),
    time: () => read(source.live.interval, () => formulas.linkedTime(from('interval')), 'hh:mm'),
    calls: () => linked(formulas.taken(use, from('calls')), ({ calls }) => calls, '#,##0'),
    aht: () => (source.columns.aht === null
      ? made(formulas.oneAht(use, input('ahtSeconds')), ahtOrBlank, '0') : linked(formulas.ahtOf(use, from('aht'), source.ahtSecondsPerUnit), ahtOrBlank, '0')),
    scheduled: () => linked(formulas.taken(use, from('scheduled')), ({ scheduled }) => scheduled, '0'),
    required: () => (source.columns.required === null
      ? made(formulas.required(use, cells('calls'), cells('aht'), goal), (interval) => interval.required, '0', 'total')
      : linked(formulas.taken(use, from('required')), (interval) => interval.required, '0')),
    agentsRatio: () => made(formulas.overMean(use, cells('scheduled'), index('meanAgents')), ({ agentsRatio }) => agentsRatio, '0.00'),
    callsRatio: () => made(formulas.overMean(use, cells('calls'), index('meanCalls')), ({ callsRatio }) => callsRatio, '0.00'),
    difference: () => made(formulas.minus(use, cells('agentsRatio'), cells('callsRatio')), ({ difference }) => difference, '+0.00_);-0.00_);0.00_)'),
    state: () => made(formulas.state(use, cells('difference'), input('tolerance'), words.state), ({ state }) => words.state[state], undefined, 'total'),
    requiredRatio: () => made(formulas.requiredOverMean(use, cells('required')), ({ requiredRatio }) => requiredRatio ?? '', '0.00'),
    net: () => made(formulas.minus(use, cells('scheduled'), cells('required')), net, '+0;-0;0', 'total'),
    over: () => made(formulas.over(use, cells('net')), (interval) => Math.max(0, net(interval)), '0'),
    under: () => made(formulas.under(use, cells('net')), (interval) => Math.max(0, -net(interval)), '0'),
    cost: () => made(formulas.costOf(use, cells('over'), cells('under'), goal.interval, input('wagePerHour'), input('shortagePerHour')), ({ cost }) => cost, '#,##0.00'),
    level: () => made(formulas.level(use, cells('calls'), cells('aht'), cells('scheduled'), goal), ({ level }) => level ?? '', '0.0%_)'),
    queue: () => made(formulas.unstable(use, cells('load'), cells('scheduled'), goal.patience, words.unstable), ({ unstable }) => (unstable ? words.unstable : '')),
    used: () => made(formulas.used(
      [cells('time'), ...(source.columns.date === null ? [] : [cells('date')])], ['calls', 'scheduled', ...(source.columns.required === null ? [] : ['required'])].map((role) => from(role as 'calls')),
      source.columns.required === null ? { calls: from('calls'), aht: source.columns.aht === null ? input('ahtSeconds') : from('aht') } : null,
    ), () => 1, '0'),
    useful: () => made(formulas.least(use, cells('scheduled'), cells('required')), ({ scheduled, required }) => Math.min(scheduled, required), '0'),
    within: () => made(formulas.withinOf(use, cells('net'), cells('required'), input('within')), (interval) => (Math.abs(net(interval)) <= settings.within * interval.required * (1 + 1e-12) ? 1 : 0), '0'),
    load: () => made(formulas.loadOf(use, cells('calls'), cells('aht'), goal.interval), ({ erlangs }) => erlangs ?? '', '0.0'),
    exactLevel: () => made(formulas.level(use, cells('calls'), cells('aht'), cells('required'), goal), ({ exactLevel }) => exactLevel ?? '', '0.0%'),
  };
  return (key) => columns[key]();
}
