import { unitInWords } from '../../kpi/unit-in-words';
import type { Block, PlannedCell } from '../../plan';
import { at, fixed, header, label, link, linkedLabel, made, SHARE } from '../cells';
import { indicators, type Context, type JudgementBlock } from '../context';
import type { FiguresBlock } from '../steps/figures-block';
import type { GoalsBlock } from '../steps/goals-block';
import { FIRST_ROW, HEADER_ROW } from '../layout';
import type { MethodWeights } from '../steps/method-weights';
import { numberFormatOf } from '../steps/number-format';
import type { WeightsColumn } from '../request';
import type { SmartBlock } from '../steps/smart-block';

export interface Parts {
  readonly judgement: JudgementBlock | null;
  readonly figures: FiguresBlock | null;
  readonly method: MethodWeights;
  readonly goals: GoalsBlock | null;
  readonly smart: SmartBlock;
}

const SUMMED: readonly WeightsColumn[] = ['judged', 'measured', 'before', 'weight', 'points'];

/** The table that other sheets read: what each indicator counts, and from where that came. */
export function weightsTable(context: Context, parts: Parts): readonly Block[] {
  const { request: { words }, layout } = context;
  const rows = indicators(context).map((indicator) => layout.columns.map((column) => cellOf(context, parts, column, indicator)));
  const totals = layout.columns.map((column): PlannedCell => {
    if (column === 'indicator') return label(words.total);
    if (!SUMMED.includes(column)) return { content: null };
    const sample = rows.reduce((sum, row) => sum + Number(row[layout.columns.indexOf(column)]!.sample), 0);
    return made(`=SUM(${layout.cells(column)})`, Number.isNaN(sample) ? 0 : sample, column === 'points' ? 'General' : SHARE, 'total');
  });
  return [at(0, HEADER_ROW, [layout.columns.map((column) => header(words.column[column])), ...rows, totals])];
}

function cellOf(context: Context, { judgement, figures, method, goals, smart }: Parts, column: WeightsColumn, indicator: number): PlannedCell {
  const { request: { settings, result, catalogue }, layout } = context;
  const { name, measure, direction } = settings.indicators[indicator]!.indicator;
  const cell = (of: WeightsColumn) => layout.cell(of, indicator);
  const before = goals ? `=${goals.weight(indicator)}` : method.formula(indicator);
  const ruled = result.ruled?.[indicator];
  switch (column) {
    case 'indicator': return linkedLabel(layout.name(indicator), name);
    case 'unit': return { content: measure ? unitInWords(measure, catalogue) : '–', style: 'label' };
    case 'direction': return { content: catalogue.phrases.directions[direction], style: 'label' };
    case 'target': return targetCell(context, smart, indicator);
    case 'goal': return link(`=${goals!.goal(indicator)}`, settings.tree!.goals.find((goal) => goal.indicators.includes(indicator))!.name);
    case 'judged': return link(`=${judgement!.weight(indicator)}`, result.judged![indicator]!, SHARE);
    case 'measured': return link(`=${figures!.weight(indicator)}`, result.measured![indicator]!, SHARE);
    case 'before': return made(before, result.weights[indicator]!, SHARE);
    case 'weight': {
      if (!settings.rule) return made(before, result.weights[indicator]!, SHARE, 'total');
      const total = result.ruled?.reduce((sum, points) => sum + points, 0) ?? 1;
      return made(`=IF(ISNUMBER(${cell('points')}),${cell('points')}/SUM(${layout.cells('points')}),${cell('before')})`, ruled === undefined ? result.weights[indicator]! : ruled / total, SHARE, 'total');
    }
    case 'points': {
      const { cells, input } = layout;
      const rounded = `ROUNDWEIGHTS(${cells('before')},${input('min')},${input('max')},${input('step')},${input('total')})`;
      const place = `ROWS(${fixed(0, FIRST_ROW)}:${cell('indicator')})`;
      return made(`=IF(ROWS(${cells('before')})>${input('most')},"–",IFERROR(INDEX(${rounded},${place}),"–"))`, ruled ?? '–', 'General');
    }
    case 'change': {
      const change = `ROUND(${cell('points')}-${cell('before')}*${layout.input('total')},9)`;
      return made(`=IF(ISNUMBER(${cell('points')}),${change},"–")`, ruled === undefined ? '–' : nine(ruled - result.weights[indicator]! * settings.rule!.total), '+0.0;-0.0;0.0');
    }
  }
}

export function nine(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}

function targetCell({ request: { settings } }: Context, smart: SmartBlock, indicator: number): PlannedCell {
  const { indicator: { direction, measure }, target: { low, high } } = settings.indicators[indicator]!;
  const format = numberFormatOf(measure);
  const side = (address: string, value: number | null) => link(`=IF(ISNUMBER(${address}),${address},"")`, value ?? '', format);
  if (direction === 'lower') return side(smart.high(indicator), high);
  if (direction !== 'band') return side(smart.low(indicator), low);
  const share = measure?.unit === 'share';
  const written = (address: string) => (share ? `TEXT(${address},"0.0%")` : address);
  const shown = (value: number) => (share ? `${(value * 100).toFixed(1)}%` : String(value));
  return link(
    `=IF(AND(ISNUMBER(${smart.low(indicator)}),ISNUMBER(${smart.high(indicator)})),${written(smart.low(indicator))}&"–"&${written(smart.high(indicator))},"")`,
    low === null || high === null ? '' : `${shown(low)}–${shown(high)}`,
  );
}
