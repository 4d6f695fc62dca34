import { normalQuantile } from '../../core/numeric/normal-quantile';
import type { Block, PlannedCell, StyleName } from '../plan';
import { sheetReference } from '../sheet-reference';
import * as formulas from './formulas';
import type { InputBlock } from './input-block';
import { columnCells, firstCell, headerCell, TODAY_COLUMNS, type TodayColumn } from './layout';
import type { TodayRequest } from './request';
import type { StandingKey } from './standing-block';
import type { Shown, TodayFigures } from './today-figures';

interface Column {
  readonly numberFormat: string;
  readonly style: StyleName;
  /** Values one by one where there is none. */
  readonly formula?: string;
  readonly shown: readonly (Shown | null)[];
}

const CALLS = '#,##0.0';

/** A row an interval: the forecast, cells for what came, what is expected now with its range, agents then and now; workings apart at the right. */
export function intervalColumns(request: TodayRequest, figures: TodayFigures, inputs: InputBlock, cell: (key: StandingKey) => string): Block[] {
  return TODAY_COLUMNS.flatMap((key): Block[] => {
    const { numberFormat, style, formula, shown } = column(key, request, figures, inputs, cell);
    const head: Block = { kind: 'cells', at: headerCell(key), rows: [[{ content: request.words.column[key], style: 'header' }]] };
    if (formula === undefined) return [head, { kind: 'cells', at: firstCell(key), rows: shown.map((content): PlannedCell[] => [{ content, style, numberFormat }]) }];
    return [head, { kind: 'spill', at: firstCell(key), formula, rows: shown.length, columns: 1, style, numberFormat, sample: shown.map((value) => [value ?? '']) }];
  });
}

function column(key: TodayColumn, request: TodayRequest, figures: TodayFigures, inputs: InputBlock, cell: (key: StandingKey) => string): Column {
  const { forecast, inputs: settings } = request;
  const { rows } = figures;
  const at = (column: TodayColumn) => columnCells(column, forecast);
  const from = (cells: string) => sheetReference(forecast.sheet, cells);
  const [s, phi, z] = [inputs.cell('dayDeviation'), inputs.cell('dispersion'), cell('z')];
  const made = (formula: string, shown: readonly Shown[], numberFormat = CALLS, style: StyleName = 'formula'): Column => ({ numberFormat, style, formula, shown });
  const linked = (formula: string, shown: readonly Shown[], numberFormat = CALLS) => made(formula, shown, numberFormat, 'link');
  const goals = {
    serviceLevel: inputs.cell('serviceLevel'), answerWithin: inputs.cell('answerWithinSeconds'), interval: inputs.cell('intervalMinutes'),
    maxOccupancy: inputs.cell('maxOccupancy'), patience: inputs.cell('patienceSeconds'),
  };
  const { aht, low, high, time, calls } = forecast.cells;
  const vary = { forecast: at('forecast'), variance: at('variance'), chance: at('chance'), factor: cell('factor'), learnt: cell('learnt') };
  switch (key) {
    case 'time': {
      const shown = forecast.intervals.map(({ minute }) => minute / 1440);
      return time === null ? { numberFormat: 'hh:mm', style: 'formula', shown } : linked(formulas.linkedTime(from(time)), shown, 'hh:mm');
    }
    case 'forecast': return linked(formulas.linked(from(calls)), rows.map((row) => row.forecast));
    case 'actual': return { numberFormat: '#,##0', style: 'input', shown: rows.map((row) => row.actual) };
    case 'calls': return made(formulas.expectedNow(at('forecast'), at('actual'), cell('factor')), rows.map((row) => row.calls), CALLS, 'total');
    case 'low': return made(formulas.lowNow(at('actual'), at('forecast'), at('forecastLow'), at('width'), cell('factor')), rows.map((row) => row.low));
    case 'high': return made(formulas.highNow(at('actual'), at('forecast'), at('forecastHigh'), at('width'), cell('factor')), rows.map((row) => row.high));
    case 'aht': {
      const shown = rows.map((row) => row.aht);
      return aht === null ? made(formulas.oneAht(at('forecast'), inputs.cell('ahtSeconds')), shown, '0') : linked(formulas.ahtOf(from(aht.cells), aht.secondsPerUnit, inputs.cell('ahtSeconds')), shown, '0');
    }
    case 'planned': return made(formulas.agents(at('forecast'), at('aht'), goals), rows.map((row) => row.planned), '0');
    case 'agents': return made(formulas.agents(at('calls'), at('aht'), goals), rows.map((row) => row.agents), '0', 'total');
    case 'more': return made(formulas.moreAgents(at('agents'), at('planned')), rows.map((row) => row.more), '+0;-0;0');
    case 'forecastLow': {
      const shown = rows.map((row) => row.forecastLow);
      return low === null ? made(formulas.lowBySpread(at('forecast'), z, s, phi), shown) : linked(formulas.linked(from(low)), shown);
    }
    case 'forecastHigh': {
      const shown = rows.map((row) => row.forecastHigh);
      return high === null ? made(formulas.highBySpread(at('forecast'), z, s, phi), shown) : linked(formulas.linked(from(high)), shown);
    }
    case 'variance': return made(formulas.variance(at('forecastLow'), at('forecastHigh'), z), rows.map((row) => varianceOf(row, settings.level)));
    case 'chance': return made(formulas.chance(at('forecast'), at('variance'), phi), rows.map((row) => Math.min(settings.dispersion * row.forecast, varianceOf(row, settings.level))));
    case 'spread': return made(formulas.spreadNow(at('low'), at('high')), rows.map((row) => row.high - row.low));
    case 'width': return made(formulas.width(vary), rows.map((row) => widthOf(row, figures, settings)), '0.000');
  }
}

type Row = TodayFigures['rows'][number];

function varianceOf({ forecastLow, forecastHigh }: Row, level: number): number {
  return ((forecastHigh - forecastLow) / (2 * normalQuantile((1 + level) / 2))) ** 2;
}

function widthOf(row: Row, { factor, soFar }: TodayFigures, { level, dispersion, dayDeviation: s }: TodayRequest['inputs']): number {
  const variance = varianceOf(row, level);
  if (!(variance * row.forecast > 0)) return 0;
  const chance = Math.min(dispersion * row.forecast, variance);
  const learnt = s > 0 ? s ** 2 - 1 / (1 / s ** 2 + soFar.actual / dispersion) : 0;
  return Math.sqrt((factor * chance + factor ** 2 * Math.max(0, variance - chance - learnt * row.forecast ** 2)) / variance);
}
