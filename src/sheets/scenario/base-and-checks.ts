import { say } from '../../locales/say';
import type { LocaleName } from '../../locales/locale-name';
import type { PlannedCell } from '../plan';
import { axisChanges, caseAt, measureOf } from './axis';
import { caseFigures } from './case-figures';
import * as formulas from './formulas';
import type { InputBlock, ScenarioWords } from './input-block';
import type { ScenarioSettings } from './settings';
import { figureFormula, figureKeys, FIGURE_FORMATS, type TableCells } from './table-blocks';

const UNITS = { agents: 'agents', people: 'people', serviceLevel: 'fraction', asa: 'seconds', occupancy: 'fraction', abandonment: 'fraction' } as const;

/** The base case by itself, a figure a row: what the step without a change must come to. */
export function baseRows(settings: ScenarioSettings, { cell }: InputBlock, words: ScenarioWords, firstRow: number): PlannedCell[][] {
  const shown = caseFigures(settings);
  const agents = `$B$${firstRow}`;
  const cells = {
    calls: cell('calls'), aht: cell('aht'), serviceLevel: cell('serviceLevel'), answerWithin: cell('answerWithin'), interval: cell('interval'),
    maxOccupancy: cell('maxOccupancy'), shrinkage: cell('shrinkage'), patience: cell('patience'),
  };
  return figureKeys(settings).map((key): PlannedCell[] => [
    { content: words.figure[key], style: 'label' },
    { content: figureFormula(key, cells, agents), style: 'total', numberFormat: FIGURE_FORMATS[key], sample: shown[key] },
    { content: words.units[UNITS[key]], style: 'unit' },
    { content: words.figure[`${key}Note`], style: 'note' },
  ]);
}

interface Line {
  readonly label: string;
  readonly formula: string;
  readonly sample: number | string;
  readonly words: readonly [good: string, bad: string, none: string];
}

/** What must be zero in a sound table. `base` is the cell of the base case that the table is held against. */
export function checkRows(
  settings: ScenarioSettings, table: TableCells, base: string, inputs: InputBlock, words: ScenarioWords, locale: LocaleName, firstRow: number,
): PlannedCell[][] {
  const { check } = words;
  const errors = errorCount(settings);
  const compared = table.across === undefined
    ? formulas.offBase(table.figure('agents') ?? '', table.change, base)
    : formulas.offBaseInGrid(table.figure(measureOf(settings)) ?? '', table.change, table.across, base);
  const baseShown = caseFigures(settings)[settings.columns ? measureOf(settings) : 'agents'];
  const lines: Line[] = [{
    label: check.base, formula: compared, words: [check.baseGood, check.baseBad, check.baseNone],
    sample: hasBase(settings) ? (typeof baseShown === 'number' ? 0 : baseShown) : formulas.NO_BASE,
  }];
  const levels = table.figure('serviceLevel');
  if (levels !== undefined) {
    const target = settings.rows.vary === 'serviceLevel' ? table.value : inputs.cell('serviceLevel');
    const bad = say(check.targetBad, { column: /^[A-Z]+/.exec(levels)?.[0] }, locale);
    lines.push({ label: check.target, formula: formulas.belowTarget(levels, target), sample: failedRows(settings), words: [check.targetGood, bad, ''] });
  }
  lines.push({ label: check.errors, formula: formulas.errorsIn(table.all), sample: errors, words: [check.errorsGood, check.errorsBad, ''] });
  return lines.map((line, index) => checkRow(line, firstRow + index));
}

function checkRow({ label, formula, sample, words: [good, bad, none] }: Line, row: number): PlannedCell[] {
  const cell = `B${row}`;
  const isError = typeof sample === 'string' && sample !== formulas.NO_BASE;
  const [mark, said] = isError ? ['✗', bad] : typeof sample === 'string' ? [formulas.NO_BASE, none] : sample < 0.005 ? ['✓', good] : ['✗', bad];
  return [
    { content: label, style: 'label' },
    { content: formula, style: 'check', numberFormat: '0', sample },
    { content: formulas.tick(cell), style: 'check', sample: mark },
    { content: formulas.sentence(cell, good, bad, none), style: 'check', sample: said },
  ];
}

function hasBase({ rows, columns }: ScenarioSettings): boolean {
  return axisChanges(rows).includes(0) && (columns === null || axisChanges(columns).includes(0));
}

function figuresOf(settings: ScenarioSettings) {
  const { rows, columns } = settings;
  return axisChanges(rows).flatMap((down) => (columns ? axisChanges(columns) : [0]).map((across) => {
    const one = caseAt(settings, down, across);
    return { target: one.serviceLevel, figures: caseFigures(one) };
  }));
}

function errorCount(settings: ScenarioSettings): number {
  const keys = settings.columns ? [measureOf(settings)] : figureKeys(settings);
  return figuresOf(settings).reduce((sum, { figures }) => sum + keys.filter((key) => typeof figures[key] === 'string').length, 0);
}

function failedRows(settings: ScenarioSettings): number {
  return figuresOf(settings).filter(({ target, figures }) => (typeof figures.serviceLevel === 'number' ? figures.serviceLevel : 0) < target - 1e-12).length;
}
