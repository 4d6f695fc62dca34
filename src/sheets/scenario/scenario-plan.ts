import type { LocaleName } from '../../locales/locale-name';
import { say } from '../../locales/say';
import { columnName } from '../area';
import type { CellsBlock, Plan, PlannedCell, SheetPlan } from '../plan';
import { measureOf } from './axis';
import { baseRows, checkRows } from './base-and-checks';
import { inputBlock, type InputKey, type ScenarioWords } from './input-block';
import { scenarioChart } from './scenario-chart';
import type { ScenarioSettings } from './settings';
import { figureKeys, oneWayTable, twoWayTable } from './table-blocks';

/** The pane's job that makes scenario tables. */
export const GOALS = 'goals';

export interface ScenarioRequest {
  readonly settings: ScenarioSettings;
  readonly words: ScenarioWords;
  readonly locale: LocaleName;
  readonly writtenAt: Date;
  readonly version: string;
}

/** What the workbook remembers of a scenario sheet: the answers, and where the inputs stand to read them back. */
export interface ScenarioMemory {
  readonly settings: ScenarioSettings;
  readonly inputs: Readonly<Partial<Record<InputKey, string>>>;
}

const HEADER_ROW = 5;
const FIRST_ROW = HEADER_ROW + 1;
const CHART_ROWS = 18;
/** E keeps the inputs apart from the table, and the chart ends at the same column however narrow the table is. */
const TABLE_COLUMN = 5;
const CHART_COLUMNS = 8;

/** The scenario sheet: base case, steps, checks and notes at the left; the table beside them, its chart below it. Live formulas all through. */
export function scenarioPlan(request: ScenarioRequest): Plan {
  const { settings, words, locale } = request;
  const inputs = inputBlock(settings, words, locale, FIRST_ROW);
  const ask = { settings, inputs, words, locale };
  const table = settings.columns ? twoWayTable(ask, settings.columns) : oneWayTable(ask);

  const baseRow = FIRST_ROW + inputs.rows.length + 2;
  const base = baseRows(settings, inputs, words, baseRow);
  const compared = baseRow + (settings.columns ? figureKeys(settings).indexOf(measureOf(settings)) : 0);
  const checksRow = baseRow + base.length + 2;
  const checks = checkRows(settings, table, `$B$${compared}`, inputs, words, locale, checksRow);
  const notesRow = checksRow + checks.length + 1;
  const chartRow = Math.max(table.lastRow + 2, FIRST_ROW);

  const sheet: SheetPlan = {
    name: words.sheetName,
    blocks: [
      block(1, titles(request)),
      block(HEADER_ROW, [heading(words.inputs, words), ...inputs.rows]),
      block(baseRow - 1, [heading(words.base, words), ...base]),
      block(checksRow - 1, [heading(words.checks, words), ...checks]),
      block(notesRow, notes(request)),
      ...table.blocks,
    ],
    tables: [],
    charts: [scenarioChart(settings, table, words, locale, {
      topLeft: `${columnName(TABLE_COLUMN)}${chartRow}`, bottomRight: `${columnName(TABLE_COLUMN + CHART_COLUMNS - 1)}${chartRow + CHART_ROWS - 1}`,
    })],
    formats: [],
    columnWidths: [30, 11, 7, 33, 2, 11, 14, ...Array.from({ length: table.columns - 2 }, () => (settings.columns ? 9 : 12))],
    rowHeights: { 1: 24, [HEADER_ROW]: 45 },
    freeze: { rows: HEADER_ROW, columns: 0 },
  };
  const memory: ScenarioMemory = { settings, inputs: inputs.addresses };
  return { job: GOALS, sheets: [sheet], names: [], memory };
}

function block(row: number, rows: readonly (readonly PlannedCell[])[]): CellsBlock {
  return { kind: 'cells', at: `A${row}`, rows };
}

function titles({ settings, words, locale, writtenAt }: ScenarioRequest): PlannedCell[][] {
  const at = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(writtenAt);
  const varied = { rows: words.variedWithin[settings.rows.vary], columns: settings.columns ? words.variedWithin[settings.columns.vary] : '' };
  return [
    [{ content: words.title, style: 'title' }],
    [{ content: say(settings.columns ? words.whatTwo : words.whatOne, varied, locale), style: 'subtitle' }],
    [{ content: say(words.source, { at }, locale), style: 'subtitle' }],
  ];
}

function heading(title: string, words: Pick<ScenarioWords, 'value' | 'unit' | 'note'>): PlannedCell[] {
  return [title, words.value, words.unit, words.note].map((content) => ({ content, style: 'header' }));
}

function notes({ words, locale, version }: ScenarioRequest): PlannedCell[][] {
  const lines = Object.values(words.noteLines).map((line) => say(line, { version }, locale));
  return [heading(words.notes, { value: '', unit: '', note: '' }), ...lines.map((content): PlannedCell[] => [{ content, style: 'note' }])];
}
