import type { LocaleName } from '../../locales/locale-name';
import { say } from '../../locales/say';
import { areaAddress, cellAddress } from '../area';
import type { Block, PlannedCell, SpillBlock } from '../plan';
import { axisChanges, axisValues, caseAt, measureOf } from './axis';
import { caseFigures, type CaseFigures, type Figure } from './case-figures';
import * as formulas from './formulas';
import { changeFormat, valueFormat, type InputBlock, type ScenarioWords } from './input-block';
import { CHANGES_BY_SHARE, type Axis, type ScenarioSettings, type Varied } from './settings';

/** Where a table stands, for checks and charts. */
export interface TableCells {
  readonly blocks: readonly Block[];
  /** The steps down the table: `F6:F12`. */
  readonly change: string;
  /** What the steps lead to: `G6:G12`. */
  readonly value: string;
  /** Steps across; only in a grid. */
  readonly across?: string;
  /** A figure's column, or the whole grid. */
  readonly figure: (key: Figure) => string | undefined;
  /** All that is computed. */
  readonly all: string;
  readonly lastRow: number;
  readonly columns: number;
}

/** Row 5 holds headers; inputs stand in A to D, E keeps them apart. Both from zero. */
const HEADER = 4;
const LEFT = 5;

interface Ask {
  readonly settings: ScenarioSettings;
  readonly inputs: InputBlock;
  readonly words: ScenarioWords;
  readonly locale: LocaleName;
}

const header = (content: string): PlannedCell => ({ content, style: 'header' });
const place = (row: number, column: number, rows: number, columns: number) => areaAddress({ row, column, rows, columns });

function baseCells({ cell }: InputBlock): formulas.InputCells {
  return {
    calls: cell('calls'), aht: cell('aht'), serviceLevel: cell('serviceLevel'), answerWithin: cell('answerWithin'), interval: cell('interval'),
    maxOccupancy: cell('maxOccupancy'), shrinkage: cell('shrinkage'), patience: cell('patience'),
  };
}

export function valueHeader(vary: Varied, words: ScenarioWords): string {
  return words.column[vary === 'serviceLevel' ? 'serviceLevelTarget' : vary];
}

/** The steps, and the values that they lead to, as two spills. */
function axisBlocks(axis: Axis, side: 'rows' | 'columns', at: { row: number; column: number }, { settings, inputs }: Ask): [SpillBlock, SpillBlock] {
  const down = side === 'rows';
  const [rows, columns] = down ? [axis.count, 1] : [1, axis.count];
  const change = place(at.row, at.column, rows, columns);
  const base = inputs.cell(axis.vary);
  const across = (values: readonly number[]) => (down ? values.map((value) => [value]) : [values]);
  const common = { kind: 'spill', rows, columns, style: down ? 'formula' : 'header' } as const;
  return [
    {
      ...common, at: cellAddress(at.row, at.column), numberFormat: changeFormat(axis.vary), sample: across(axisChanges(axis)),
      formula: formulas.changes(axis.count, down, inputs.cell(`${side}First`), inputs.cell(`${side}Step`)),
    },
    {
      ...common, at: down ? cellAddress(at.row, at.column + 1) : cellAddress(at.row + 1, at.column), numberFormat: valueFormat(axis.vary),
      sample: across(axisValues(axis, settings)),
      formula: CHANGES_BY_SHARE.has(axis.vary) ? formulas.byShare(base, change) : formulas.byAmount(base, change),
    },
  ];
}

export function figureKeys(settings: ScenarioSettings): Figure[] {
  const all: Figure[] = ['agents', 'people', 'serviceLevel', 'asa', 'occupancy', 'abandonment'];
  return settings.patienceSeconds === null ? all.filter((key) => key !== 'abandonment') : all;
}

export const FIGURE_FORMATS: Readonly<Record<Figure, string>> = {
  agents: '#,##0', people: '#,##0', serviceLevel: '0.0%', asa: '0', occupancy: '0.0%', abandonment: '0.0%',
};

export function figureFormula(key: Figure, cells: formulas.InputCells, agents: string): string {
  switch (key) {
    case 'agents': return formulas.agents(cells);
    case 'people': return formulas.people(agents, cells);
    case 'serviceLevel': return formulas.serviceLevel(cells, agents);
    case 'asa': return formulas.asa(cells, agents);
    case 'occupancy': return formulas.occupancy(cells, agents);
    case 'abandonment': return formulas.abandonment(cells, agents);
  }
}

/** One input varied: a row for each step, every figure a column of one formula. */
export function oneWayTable(ask: Ask): TableCells {
  const { settings, inputs, words } = ask;
  const { rows } = settings;
  const top = HEADER + 1;
  const keys = figureKeys(settings);
  const cells = { ...baseCells(inputs), [rows.vary]: place(top, LEFT + 1, rows.count, 1) };
  const figure = (key: Figure) => (keys.includes(key) ? place(top, LEFT + 2 + keys.indexOf(key), rows.count, 1) : undefined);
  const cases = axisChanges(rows).map((change): CaseFigures => caseFigures(caseAt(settings, change, 0)));
  const columns = keys.map((key, index): SpillBlock => ({
    kind: 'spill', at: cellAddress(top, LEFT + 2 + index), rows: rows.count, columns: 1, numberFormat: FIGURE_FORMATS[key],
    style: key === 'agents' || key === 'people' ? 'total' : 'formula',
    formula: key === 'agents' && rows.vary === 'shrinkage' ? formulas.sameAgents(cells, cells.shrinkage) : figureFormula(key, cells, figure('agents') ?? ''),
    sample: cases.map((one) => [one[key]]),
  }));
  const heads = [words.column.change, valueHeader(rows.vary, words), ...keys.map((key) => words.column[key])].map(header);
  return {
    blocks: [{ kind: 'cells', at: cellAddress(HEADER, LEFT), rows: [heads] }, ...axisBlocks(rows, 'rows', { row: top, column: LEFT }, ask), ...columns],
    change: place(top, LEFT, rows.count, 1), value: place(top, LEFT + 1, rows.count, 1), figure,
    all: place(top, LEFT, rows.count, 2 + keys.length), lastRow: top + rows.count, columns: 2 + keys.length,
  };
}

/** Two inputs varied: a row against a column, the grid one formula. The steps across stand above the headers. */
export function twoWayTable(ask: Ask, columns: Axis): TableCells {
  const { settings, inputs, words, locale } = ask;
  const { rows } = settings;
  const measure = measureOf(settings);
  const top = HEADER + 1;
  const left = LEFT + 2;
  const cells = {
    ...baseCells(inputs), [rows.vary]: place(top, LEFT + 1, rows.count, 1), [columns.vary]: place(HEADER, left, 1, columns.count),
  };
  const grid: SpillBlock = {
    kind: 'spill', at: cellAddress(top, left), rows: rows.count, columns: columns.count, numberFormat: '#,##0', style: 'total',
    formula: measure === 'agents' ? formulas.agents(cells) : formulas.peopleAtOnce(cells),
    sample: axisChanges(rows).map((down) => axisChanges(columns).map((across) => caseFigures(caseAt(settings, down, across))[measure])),
  };
  const corner = say(words.column.corner, { rows: valueHeader(rows.vary, words), columns: valueHeader(columns.vary, words) }, locale);
  const heads = [
    [header(words.column[measure]), header(say(words.column.across, { what: words.varied[columns.vary] }, locale))],
    [header(words.column.change), header(corner)],
  ];
  return {
    blocks: [
      { kind: 'cells', at: cellAddress(HEADER - 1, LEFT), rows: heads },
      ...axisBlocks(columns, 'columns', { row: HEADER - 1, column: left }, ask), ...axisBlocks(rows, 'rows', { row: top, column: LEFT }, ask), grid,
    ],
    change: place(top, LEFT, rows.count, 1), value: place(top, LEFT + 1, rows.count, 1), across: place(HEADER - 1, left, 1, columns.count),
    figure: (key) => (key === measure ? place(top, left, rows.count, columns.count) : undefined),
    all: place(HEADER - 1, LEFT, rows.count + 2, columns.count + 2), lastRow: top + rows.count, columns: columns.count + 2,
  };
}
