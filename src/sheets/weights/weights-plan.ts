import { say } from '../../locales/say';
import { areaAddress } from '../area';
import { blockArea, footprint } from '../footprint';
import type { Block, ConditionPlan, Plan, PlannedCell, SheetPlan } from '../plan';
import { sheetReference } from '../sheet-reference';
import { at } from './cells';
import { charts } from './head/charts';
import { checkRows } from './head/check-rows';
import type { Context } from './context';
import { figuresBlock } from './steps/figures-block';
import { findings } from './words/findings';
import { goalsBlock } from './steps/goals-block';
import { inputBlock } from './head/input-block';
import { judgementBlock } from './judgement/judgement-block';
import { HEADER_ROW, layoutFor, type Layout } from './layout';
import { memoryOf } from './memory';
import { methodWeights } from './steps/method-weights';
import { notes } from './words/notes';
import type { WeightsRequest } from './request';
import { firmnessBlocks } from './scores/firmness-blocks';
import { scoresBlock } from './scores/scores-block';
import { shownScores } from './scores/shown-scores';
import { smartBlock } from './steps/smart-block';
import { weightsTable } from './head/weights-table';

/** The pane's job that weighs indicators. */
export const WEIGHTS = 'weights';

const FIRST_WIDTH = 30;
const WIDTH = 12;
/** Units, directions, challengers, reasons and pairs take more room than numbers. By column, A being 0. */
const WIDTHS: Readonly<Record<number, number>> = { 1: 20, 2: 16, 4: 15, 5: 22, 7: 22 };

/** The sheet of weights: what counts at the top, below it where that comes from and what it decides. */
export function weightsPlan(request: WeightsRequest): Plan {
  const { settings, words } = request;
  const layout = layoutFor(settings, request.figures);
  const context: Context = { request, layout };
  const inputs = inputBlock(context);
  const judgement = judgementBlock(context);
  const figures = request.figures && figuresBlock(context, request.figures);
  const smart = smartBlock(context, figures);
  const method = methodWeights(context, judgement, figures);
  const goals = settings.tree && goalsBlock(context, settings.tree, method);
  const shown = shownScores(request);
  const scores = shown && figures && scoresBlock(context, figures, smart, shown);
  const firmness = scores && shown.firmness ? firmnessBlocks(context, scores, shown) : null;
  const body: readonly Block[] = [
    ...(judgement?.blocks ?? []), ...(figures?.blocks ?? []), ...(goals?.blocks ?? []), ...smart.blocks, ...(scores?.blocks ?? []), ...(firmness?.blocks ?? []),
  ];
  const table = weightsTable(context, { judgement, figures, method, goals, smart });
  const areas = footprint({ blocks: [...table, ...body], tables: [] }).map(areaAddress);
  const blocks = [
    at(0, 1, titles(request)), ...table, ...findings(context, judgement, firmness, shown), ...inputs.blocks, ...checkRows(context, judgement, figures, areasOf(areas)), ...body, ...notes(context),
  ];
  const sheet: SheetPlan = {
    name: words.sheetName, blocks,
    tables: [{ name: request.tableName, address: `A${HEADER_ROW}:${areaAddress({ row: HEADER_ROW - 1 + layout.n, column: layout.columns.length - 1, rows: 1, columns: 1 })}`, style: 'TableStyleLight1' }],
    charts: [...charts(context, firmness)], formats: [],
    conditions: [...(judgement?.conditions ?? []), ...markConditions(layout)],
    columnWidths: [FIRST_WIDTH, ...Array.from({ length: widest(blocks) - 1 }, (_, index) => WIDTHS[index + 1] ?? WIDTH)],
    rowHeights: { 1: 24, ...headerHeights(blocks) },
    freeze: { rows: 0, columns: 1 },
  };
  return { job: WEIGHTS, sheets: [sheet], names: [], memory: memoryOf(request, { inputs: inputs.addresses, judgement, figures, goals, smart, layout }) };
}

function titles({ words, figures, locale, writtenAt }: WeightsRequest): PlannedCell[][] {
  const written = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(writtenAt);
  const source = figures
    ? say(words.source, { source: sheetReference(figures.source.sheet, figures.source.address), rows: figures.lines.length, at: written }, locale) : say(words.sourceNone, { at: written }, locale);
  return [[{ content: words.title, style: 'title' }], [{ content: words.what, style: 'subtitle' }], [{ content: source, style: 'subtitle' }]];
}

/** Cells of several blocks, as one sum of errors names them; twice counted is as wrong as once. */
function areasOf(areas: readonly string[]): readonly string[] {
  return [...new Set(areas)];
}

function markConditions({ row, n }: Layout): ConditionPlan[] {
  const first = `G${row.smart + 1}`;
  const address = `${first}:K${row.smart + n}`;
  return [{ address, look: 'under', formula: `=${first}="✗"` }, { address, look: 'over', formula: `=${first}="?"` }];
}

function widest(blocks: readonly Block[]): number {
  return Math.max(...footprint({ blocks, tables: [] }).filter(({ columns }) => columns > 1).map(({ column, columns }) => column + columns));
}

/** By row, as tall as the header that takes most lines. Chinese characters are about as wide as two Latin ones. */
function headerHeights(blocks: readonly Block[]): Readonly<Record<number, number>> {
  const lines = new Map<number, number>();
  for (const block of blocks) {
    const corner = blockArea(block);
    if (block.kind === 'spill') continue;
    block.rows.forEach((cells, index) => cells.forEach(({ style, sample, content }, offset) => {
      if (style !== 'header') return;
      const column = corner.column + offset;
      const width = column === 0 ? FIRST_WIDTH : WIDTHS[column] ?? WIDTH;
      const row = corner.row + index + 1;
      lines.set(row, Math.max(lines.get(row) ?? 1, linesOf(String(sample ?? content ?? ''), width - 1)));
    }));
  }
  return Object.fromEntries([...lines].filter(([, count]) => count > 1).map(([row, count]) => [row, 15 * count]));
}

/** Words stay whole where they fit a line. */
function linesOf(text: string, width: number): number {
  let [count, used] = [1, 0];
  for (const word of text.split(/(?<=[ -])|(?<=[\u2e80-\uffef])|(?=[\u2e80-\uffef])/)) {
    const length = [...word.trimEnd()].reduce((sum, letter) => sum + (/[\u2e80-\uffef]/.test(letter) ? 2 : 1), 0);
    if (used > 0 && used + length > width) {
      count += 1;
      used = 0;
    }
    used += length + (word.endsWith(' ') ? 1 : 0);
  }
  return count;
}
