import { halfOf, ruleProblem } from '../../../core/kpi/scorecard';
import { say } from '../../../locales/say';
import { fixedCell } from '../../area';
import { headingRow, labelledRow } from '../../forecasting/labelled-rows';
import { unitInWords } from '../../kpi/unit-in-words';
import type { CellsBlock, PlannedCell } from '../../plan';
import { quoted } from '../formula-text';
import { FIRST_ROW, HEADER_ROW } from '../layout';
import { numberFormatOf, SHARE } from '../number-formats';
import type { InputPlace, ScorecardWords } from '../request';
import { soundText } from '../rule-formulas';
import { ruleInputs, ruleWords } from '../rule-inputs';
import type { Setup } from '../setup';

/** Where weights and rules stand on the sheet of scores. */
export interface RuleCells {
  readonly blocks: readonly CellsBlock[];
  /** `$B$6:$B$13` */
  readonly weights: string;
  readonly weight: (indicator: number) => string;
  readonly totalWeight: string;
  /** `$D$6:$D$13`: what half of the standard each indicator is counted to. */
  readonly halves: string;
  readonly rule: (indicator: number) => (key: string) => string;
  /** Holds a tick where the rule is sound. */
  readonly check: (indicator: number) => string;
  readonly checks: readonly string[];
  readonly places: readonly Readonly<Record<string, InputPlace>>[];
  /** The first row that is free below. */
  readonly nextRow: number;
}

export const TICK = '✓';

/** Weights, then the numbers of every rule, one a row: all that a planner may change here. */
export function ruleCells(setup: Setup): RuleCells {
  const { request: { indicators, names, words } } = setup;
  const count = indicators.length;
  const totalRow = FIRST_ROW + count;
  let row = totalRow + 3;
  const groups = indicators.map((_, index) => {
    const group = ruleGroup(setup, index, row);
    row += group.rows.length + 1;
    return group;
  });
  const weightAddress = (index: number) => `B${FIRST_ROW + index}`;
  return {
    blocks: [
      { kind: 'cells', at: `A${HEADER_ROW}`, rows: weightRows(setup, totalRow) },
      { kind: 'cells', at: `A${totalRow + 2}`, rows: [rulesHeading(words)] },
      ...groups.map(({ at, rows }): CellsBlock => ({ kind: 'cells', at, rows })),
    ],
    weights: `$B$${FIRST_ROW}:$B$${totalRow - 1}`,
    weight: (index) => fixedCell(weightAddress(index)),
    totalWeight: `$B$${totalRow}`,
    halves: `$D$${FIRST_ROW}:$D$${totalRow - 1}`,
    rule: (index) => groups[index]!.cell,
    check: (index) => groups[index]!.check,
    checks: groups.map(({ check }) => check),
    places: groups.map(({ addresses }, index) => ({
      weight: { sheet: names.scores, address: weightAddress(index) },
      ...Object.fromEntries(Object.entries(addresses).map(([key, address]) => [key, { sheet: names.scores, address }])),
    })),
    nextRow: row,
  };
}

function weightRows({ request: { indicators, words }, weights }: Setup, totalRow: number): PlannedCell[][] {
  const format = indicators.reduce((sum, { weight }) => sum + weight, 0) > 1.5 ? '0.##' : SHARE;
  const numberFormat = format === SHARE || indicators.some(({ weight }) => !Number.isInteger(weight)) ? (format === SHARE ? SHARE : '0.0') : '0';
  const lines = indicators.map(({ indicator, weight, weightCell }, index): PlannedCell[] => {
    const half = halfOf(indicator);
    return [
      { content: indicator.name, style: 'label' },
      weightCell === null ? { content: weight, style: 'input', numberFormat } : { content: `=${weightCell}`, style: 'link', numberFormat, sample: weight },
      { content: `=IF($B$${totalRow}>0,B${FIRST_ROW + index}/$B$${totalRow},0)`, style: 'formula', numberFormat: SHARE, sample: weights[index]! },
      { content: half === null ? words.card.own : words.half[half], style: 'note' },
    ];
  });
  const total = indicators.reduce((sum, { weight }) => sum + weight, 0);
  return [
    headingRow(words.weights.indicator, words.weights.weight, words.weights.share, words.weights.half),
    ...lines,
    [
      { content: words.weights.total, style: 'label' },
      { content: `=SUM(B${FIRST_ROW}:B${totalRow - 1})`, style: 'total', numberFormat, sample: total },
      { content: `=SUM(C${FIRST_ROW}:C${totalRow - 1})`, style: 'total', numberFormat: SHARE, sample: 1 },
    ],
  ];
}

interface Group {
  readonly at: string;
  readonly rows: readonly (readonly PlannedCell[])[];
  readonly cell: (key: string) => string;
  readonly check: string;
  readonly addresses: Readonly<Record<string, string>>;
}

function ruleGroup({ request: { indicators, figures, words, kpiWords } }: Setup, index: number, row: number): Group {
  const { indicator, rule, column } = indicators[index]!;
  const place = figures.columns.findIndex((one) => one.column === column);
  const numberFormat = numberFormatOf(indicator, figures.rows.map(({ values }) => values[place] ?? null));
  const inputs = ruleInputs(rule, words.rules);
  const { kind, why } = ruleWords(rule, words.rules);
  const addresses = Object.fromEntries(inputs.map(({ key }, line) => [key, `B${row + 1 + line}`]));
  const cell = (key: string) => fixedCell(addresses[key] ?? 'B1');
  const checkRow = row + 1 + inputs.length;
  const unit = indicator.measure ? unitInWords(indicator.measure, kpiWords) : '';
  const sound = ruleProblem(rule) === null;
  const wrong = say(words.rules.unsound, { why }, 'en');
  return {
    at: `A${row}`, cell, addresses, check: `$B$${checkRow}`,
    rows: [
      [{ content: indicator.name, style: 'total' }, { content: null }, { content: null }, { content: kind, style: 'note' }],
      ...inputs.map((input) => labelledRow({
        label: input.label, content: input.value, style: 'input', unit: input.unit === 'score' ? '%' : input.unit === 'figure' ? unit : '',
        numberFormat: input.unit === 'score' ? SHARE : input.unit === 'figure' ? numberFormat : '0', note: input.note,
      })),
      [
        { content: words.rules.check, style: 'label' },
        { content: `=IF(${soundText(rule, cell)},"${TICK}","✗")`, style: 'check', sample: sound ? TICK : '✗' },
        { content: null },
        { content: `=IF(B${checkRow}="${TICK}","",${quoted(wrong)})`, style: 'check', sample: sound ? '' : wrong },
      ],
    ],
  };
}

/** Below it stands a name, no number: the side of its values is said here. */
function rulesHeading(words: ScorecardWords): PlannedCell[] {
  return headingRow(words.rules.heading, words.value, words.unitOf, words.note).map((cell, column) => (column === 1 ? { ...cell, style: 'number-header' } : cell));
}
