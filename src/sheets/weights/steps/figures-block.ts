import { measurementOf } from '../../../core/kpi/weighing/weigh';
import { onRange } from '../../../core/kpi/weighting/on-range';
import { standardDeviation } from '../../../core/kpi/weighting/standard-deviation';
import { cellAddress, fixedCell, parseArea } from '../../area';
import type { Block, PlannedCell, StyleName } from '../../plan';
import { sheetReference } from '../../sheet-reference';
import { at, empty, fixed, header, input, label, link, made, plain, range, RATIO, SHARE } from '../cells';
import { indicators, nameHeader, type Context } from '../context';
import { numberFormatOf } from './number-format';
import type { WeightsFigures } from '../request';

export interface FiguresBlock {
  readonly blocks: readonly Block[];
  /** All of them, `$B$30:$F$41`. */
  readonly cells: string;
  readonly cell: (line: number, indicator: number) => string;
  /** Of one indicator, over all rows. */
  readonly column: (indicator: number) => string;
  readonly label: (line: number) => string;
  readonly weight: (indicator: number) => string;
  readonly directions: string | null;
}

/** The planner's own figures cell by cell, so that a table of any shape stands as the methods want it; below them what the method makes of them. */
export function figuresBlock(context: Context, figures: WeightsFigures): FiguresBlock {
  const { request: { words: { figures: words }, settings, result }, layout: { n, row } } = context;
  const measurement = measurementOf(settings.weighing);
  const top = row.figures;
  const first = top + 1;
  const m = figures.lines.length;
  const cells = range(1, first, n, m);
  const column = (indicator: number) => range(1 + indicator, first, 1, m);
  const foot = first + m;
  const ofAll = indicators(context);
  const source = sourceCell(figures);
  const lines = figures.lines.map(({ row: from, label: name, values }) => [label(name), ...ofAll.map((indicator): PlannedCell => {
    const place = figures.columns[indicator];
    if (place === null || place === undefined) return empty;
    const cell = source(from, place);
    const times = figures.times[indicator] ?? 1;
    return link(`=IF(ISNUMBER(${cell}),${cell}${times === 1 ? '' : `*${times}`},"")`, values[indicator] ?? '', numberFormatOf(settings.indicators[indicator]!.indicator.measure));
  })]);
  const turned = measurement?.method === 'critic' || measurement?.method === 'merec';
  const directions = range(1, foot, n, 1);
  const measured: PlannedCell[][] = [];
  const spills: Block[] = [];
  if (measurement && turned) measured.push([label(words.direction), ...measurement.directions.map((direction) => input(direction, '0'))]);
  if (measurement?.method === 'deviation') {
    const deviations = ofAll.map((indicator) => {
      const ranged = onRange(figures.lines.map(({ values }) => values[indicator]!));
      return ranged ? standardDeviation(ranged) : 0;
    });
    measured.push([label(words.deviation), ...ofAll.map((indicator) =>
      made(`=IF(MAX(${column(indicator)})>MIN(${column(indicator)}),STDEV(${column(indicator)})/(MAX(${column(indicator)})-MIN(${column(indicator)})),0)`, deviations[indicator]!, RATIO))]);
  }
  const weightRow = foot + 1;
  if (measurement) {
    if (measured.length === 0) measured.push([empty]);
    const style: StyleName = 'total';
    if (measurement.method === 'deviation') {
      measured.push([label(words.weight), ...ofAll.map((indicator) => made(`=${fixed(1 + indicator, foot)}/SUM(${directions})`, result.measured![indicator]!, SHARE, style))]);
    } else {
      measured.push([label(words.weight)]);
      const call = { entropy: `ENTROPYWEIGHTS(${cells})`, critic: `CRITICWEIGHTS(${cells},${directions})`, merec: `MERECWEIGHTS(${cells},${directions})` }[measurement.method];
      spills.push({ kind: 'spill', at: plain(fixed(1, weightRow)), formula: `=${call}`, rows: 1, columns: n, style, numberFormat: SHARE, sample: [result.measured!] });
    }
  }
  return {
    cells, column, cell: (line, indicator) => fixed(1 + indicator, first + line), label: (line) => fixed(0, first + line), weight: (indicator) => fixed(1 + indicator, weightRow),
    directions: turned ? plain(directions) : null,
    blocks: [at(0, top, [[header(words.heading), ...ofAll.map((index) => nameHeader(context, index))], ...lines, ...measured]), ...spills],
  };
}

/** A cell of the planner's table, with its sheet. */
export function sourceCell({ source: { sheet, address } }: Pick<WeightsFigures, 'source'>): (row: number, column: number) => string {
  const area = parseArea(address);
  if (!area) throw new Error(`The source of a plan is no range: ${address}`);
  return (row, column) => sheetReference(sheet, fixedCell(cellAddress(area.row + row, area.column + column)));
}
