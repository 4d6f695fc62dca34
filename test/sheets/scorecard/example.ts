import { isFault } from '../../../src/core/fault';
import { findFigures, monthSerial, readFigures, type ChosenFigures, type Figures } from '../../../src/core/kpi/figures';
import { proposedRule, scorecardOf, type ScoreRule } from '../../../src/core/kpi/scorecard';
import type { TableRow } from '../../../src/core/history/table-cell';
import { words } from '../../../src/locales';
import type { LocaleName } from '../../../src/locales/locale-name';
import { columnName } from '../../../src/sheets/area';
import { catalogueWords } from '../../../src/sheets/kpi/catalogue-words';
import { indicatorNamed } from '../../../src/sheets/kpi/indicator-named';
import type { Plan } from '../../../src/sheets/plan';
import { DEFAULT_SCORECARD, type CardIndicator, type ScorecardRequest, type ScorecardSettings } from '../../../src/sheets/scorecard/request';
import { sampleFigures } from '../../../src/sheets/scorecard/sample-figures';
import { scorecardPlan } from '../../../src/sheets/scorecard/scorecard-plan';
import { sourceOf } from '../../../src/sheets/scorecard/source';

export interface ExampleOptions {
  readonly settings?: Partial<ScorecardSettings>;
  readonly locale?: LocaleName;
  readonly chosen?: ChosenFigures;
  readonly table?: string;
  /** By the header's place among the indicators; those left out are proposed. */
  readonly rules?: Readonly<Record<number, ScoreRule>>;
  readonly weights?: readonly number[];
  readonly weightCells?: readonly (string | null)[];
  /** Where the table begins, from 0. */
  readonly firstRow?: number;
}

const named = indicatorNamed();

export function figuresOf(table: readonly TableRow[], chosen: ChosenFigures = {}): Figures {
  return readFigures(table, [], findFigures(table, named, chosen));
}

export function requestOf(table: readonly TableRow[], { settings: own = {}, locale = 'en', chosen = {}, table: name, rules = {}, weights, weightCells, firstRow = 0 }: ExampleOptions = {}): ScorecardRequest {
  const columns = findFigures(table, named, chosen);
  const figures = readFigures(table, [], columns);
  const address = `A${firstRow + 1}:${columnName(Math.max(...table.map((row) => row.length)) - 1)}${firstRow + table.length}`;
  const source = sourceOf({ sheet: 'Figures', address, table: name }, columns, table);
  if (!source) throw new Error('no figures');
  const indicators = figures.columns.map(({ column, indicator }, index): CardIndicator => {
    const rule = rules[index] ?? proposedRule(indicator, figures.rows.map(({ values }) => values[index] ?? null));
    if (isFault(rule)) throw new Error(`${indicator.name}: ${rule.code}`);
    return { indicator, column, weight: weights?.[index] ?? 1 / figures.columns.length, weightCell: weightCells?.[index] ?? null, rule };
  });
  const settings = { ...DEFAULT_SCORECARD, ...own };
  const card = scorecardOf(figures, indicators, settings);
  if (isFault(card)) throw new Error(card.code);
  return {
    source, chosen, figures, indicators, settings, card, names: { card: 'Scorecard', scores: 'Scores', table: 'Scorecard' }, words: words(locale).sheets.scorecard, kpiWords: catalogueWords(locale), locale,
    writtenAt: new Date(Date.UTC(2026, 3, 1, 9)), version: '0.0.0',
  };
}

export function made(table: readonly TableRow[], options: ExampleOptions = {}): { plan: Plan; request: ScorecardRequest } {
  const request = requestOf(table, options);
  return { request, plan: scorecardPlan(request) };
}

/** The invented figures as a table, headers first, as they would be read from the sheet. */
export function sampleTable(locale: LocaleName = 'en'): { rows: TableRow[]; plan: Plan } {
  const plan = sampleFigures({ words: words(locale).sheets.scorecard, kpiWords: catalogueWords(locale), tables: [] });
  const block = plan.sheets[0]!.blocks[1]!;
  if (block.kind !== 'cells') throw new Error('no table');
  return { plan, rows: block.rows.map((row) => row.map(({ content }) => content ?? '')) };
}

/** 1 March 2026 and the like, as Excel counts days. */
export const month = (year: number, number: number) => monthSerial(year * 12 + number - 1);
