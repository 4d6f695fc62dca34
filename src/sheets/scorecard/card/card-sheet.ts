import type { Level } from '../../../core/kpi/figures';
import { say } from '../../../locales/say';
import { columnName } from '../../area';
import { headingRow } from '../../forecasting/labelled-rows';
import type { CellsBlock, ConditionLook, ConditionPlan, PlannedCell, SheetPlan } from '../../plan';
import { sheetReference } from '../../sheet-reference';
import { CARD_LEFT_WIDTHS, FIRST_ROW, HEADER_ROW, scoreKey, type Layout } from '../layout';
import { offers, type ScoresSheet } from '../scores/scores-sheet';
import type { Setup } from '../setup';
import { cardRows } from './card-rows';
import { changeRows } from './change-rows';
import { cardCharts } from './charts';
import { CHECKS, checkRows } from './checks';
import { resultRows, settingRows } from './left-strip';
import { monthLines } from './month-lines';
import { noteLines } from './notes';
import { partHeight, partRows } from './part-rows';
import { rankingLines } from './ranking-lines';
import { unitTable } from './unit-table';

const CHART_ROWS = 16;
/** Side by side: below what is set, below the card, and right of that. */
const CHART_SPANS = ['A:D', 'F:J', 'K:Q'] as const;

/** Where the blocks of the card begin, one below the other: at the left, and in the middle. */
export interface CardRows {
  readonly result: number;
  readonly checks: number;
  readonly notes: number;
  readonly parts: number;
  readonly changes: number;
  /** The first row of the pictures. */
  readonly charts: number;
  /** The header of the units, below all of them. */
  readonly table: number;
}

/** Rows are those of headings. */
export function cardPlaces(setup: Setup): CardRows {
  const { request: { indicators }, dated } = setup;
  const result = FIRST_ROW + (dated ? 5 : 4) + 1;
  const checks = result + (dated ? 6 : 4) + 2;
  const notes = checks + (dated ? CHECKS.dated : CHECKS.plain) + 2;
  const parts = FIRST_ROW + indicators.length + 2;
  const changes = parts + partHeight(setup) + 2;
  const left = notes + noteLines(setup).length;
  const middle = dated ? changes + indicators.length + 1 : changes;
  const charts = Math.max(left, middle) + 2;
  return { result, checks, notes, parts, changes, charts, table: charts + CHART_ROWS + 2 };
}

/** The card of one unit, what it is judged by, pictures, and below them all units. */
export function cardSheet(setup: Setup, layout: Layout, places: CardRows, scores: ScoresSheet, ranked: Level): SheetPlan {
  const { request: { words, names } } = setup;
  const parts = partRows(setup, layout, places.parts + 1);
  const table = unitTable(setup, layout);
  const charts = cardCharts(setup, layout, ranked, (index) => {
    const [from, to] = CHART_SPANS[index]!.split(':');
    return { topLeft: `${from}${places.charts}`, bottomRight: `${to}${places.charts + CHART_ROWS - 1}` };
  });
  return {
    name: names.card,
    blocks: [
      left(1, titles(setup)),
      left(HEADER_ROW, settingRows(setup, layout)),
      left(places.result, resultRows(setup, layout, scores, places.result + 1)),
      left(places.checks, checkRows(setup, layout, scores, places.checks + 1)),
      left(places.notes, [headingRow(words.notes, '', '', ''), ...noteLines(setup).map((content): PlannedCell[] => [{ content, style: 'note' }])]),
      ...cardRows(setup, layout, scores), ...parts.blocks, ...changeRows(setup, layout, places.changes + 1),
      { kind: 'cells', at: `${columnName(layout.table.first)}${places.table - 1}`, rows: [[{ content: words.unitsHeading, style: 'subtitle' }]] },
      table.block, ...monthLines(setup, layout, scores), ...rankingLines(setup, layout, ranked),
    ],
    tables: [{ name: names.table, address: table.address }],
    charts, formats: [],
    conditions: lightConditions(setup, layout, places, parts.lights),
    validations: offers(setup, layout),
    columnWidths: widths(layout),
    rowHeights: { 1: 24, [HEADER_ROW]: 32, [places.parts]: 32, ...(setup.dated && { [places.changes]: 32 }), [places.table]: 45 },
  };
}

function left(row: number, rows: readonly (readonly PlannedCell[])[]): CellsBlock {
  return { kind: 'cells', at: `A${row}`, rows };
}

function titles({ request: { words, source, figures, locale, writtenAt } }: Setup): PlannedCell[][] {
  const at = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(writtenAt);
  return [
    [{ content: words.title, style: 'title' }],
    [{ content: words.what, style: 'subtitle' }],
    [{ content: say(words.source, { source: sheetReference(source.sheet, source.address), rows: figures.rows.length, at }, locale), style: 'subtitle' }],
  ];
}

const LOOKS: readonly (readonly [string, ConditionLook])[] = [['●', 'fit'], ['▲', 'over'], ['■', 'under']];

/** Colour follows what the word says already; scores among the units take the look of their light. */
function lightConditions({ request: { indicators } }: Setup, { card, table, settingAddress }: Layout, places: CardRows, parts: readonly string[]): ConditionPlan[] {
  const byShape = (address: string) => LOOKS.map(([shape, look]): ConditionPlan => ({ address, look, formula: `=LEFT(${address.split(':')[0]},1)="${shape}"` }));
  const down = (band: Layout['card'], key: string, rows: number) => `${band.letter(key)}${band.row}:${band.letter(key)}${band.row + rows - 1}`;
  const scoresAt = `${table.letter(scoreKey(0))}${table.row}:${table.letter(scoreKey(indicators.length - 1))}${table.row + table.rows - 1}`;
  const first = scoresAt.split(':')[0]!;
  const [green, amber] = (['green', 'amber'] as const).map((key) => `$B$${settingAddress(key)!.slice(1)}-1E-9`) as [string, string];
  const [top, bottom] = [parts[0], parts.at(-1)];
  return [
    ...byShape(`B${places.result + 2}`), ...byShape(down(card, 'light', indicators.length + 1)), ...(top && bottom ? byShape(`${top}:${bottom}`) : []), ...byShape(down(table, 'light', table.rows)),
    { address: scoresAt, look: 'fit', formula: `=IF(ISNUMBER(${first}),${first}>=${green},FALSE)` },
    { address: scoresAt, look: 'over', formula: `=IF(ISNUMBER(${first}),${first}>=${amber},FALSE)` },
    { address: scoresAt, look: 'under', formula: `=ISNUMBER(${first})` },
  ];
}

const WIDE: Readonly<Record<string, number>> = { indicator: 36, half: 18, view: 20, demo: 26, trend: 16, unit: 16, target: 14 };

function widths({ card, table, months, ranking }: Layout): number[] {
  const last = ranking.first + ranking.keys.length;
  return Array.from({ length: last }, (_, column): number => {
    if (column < CARD_LEFT_WIDTHS.length) return CARD_LEFT_WIDTHS[column]!;
    const key = card.keys[column - card.first];
    if (key !== undefined) return WIDE[key] ?? 13;
    if (column < table.first + table.keys.length) return 13;
    if (column === ranking.first + ranking.keys.indexOf('unit')) return 20;
    return months && column === months.first - 1 ? 2 : 12;
  });
}
