import { changesOf, demoOf, halfOf, lightOf, viewOf, type Card } from '../../../core/kpi/scorecard';
import { unitInWords } from '../../kpi/unit-in-words';
import type { Block, PlannedCell, StyleName } from '../../plan';
import { sheetReference } from '../../sheet-reference';
import { lightText, quoted, seen, taken, trendShown, trendText } from '../formula-text';
import { actualKey, FIRST_ROW, HEADER_ROW, scoreKey, type Layout } from '../layout';
import { CHANGE, numberFormatOf, SHARE } from '../number-formats';
import type { ScoresSheet } from '../scores/scores-sheet';
import { shown, type Setup } from '../setup';

type Value = string | number;
export interface Cell {
  readonly formula?: string;
  readonly value: Value;
  readonly numberFormat?: string;
  readonly style?: StyleName;
}

/** Of two changes that are equal but for rounding, the earlier indicator is told first. */
export const ORDER_TIE = 1e-9;
const TREND_MONTHS = 12;

export const cellOf = ({ formula, value, numberFormat, style = 'formula' }: Cell): PlannedCell => (
  formula === undefined ? { content: value === '' ? null : value, numberFormat, style } : { content: formula, sample: value, numberFormat, style });

/** `Scores!$B$70` */
export function onScores({ request: { names } }: Setup) {
  return (cells: string) => sheetReference(names.scores, cells);
}

/** The card of the chosen unit: a row an indicator, from actual to part of the total, and the sum under them. */
export function cardRows(setup: Setup, layout: Layout, scores: ScoresSheet): Block[] {
  const { request: { indicators, words } } = setup;
  const { card: band } = layout;
  const rows = indicators.map((_, index) => indicatorRow(setup, layout, scores, index));
  const total = totalRow(setup, layout, scores);
  const header = band.keys.map((key): PlannedCell => ({ content: words.card[key as keyof typeof words.card], style: 'header' }));
  return [{ kind: 'cells', at: `${band.letter('indicator')}${HEADER_ROW}`, rows: [header, ...[...rows, total].map((row) => band.keys.map((key) => cellOf(row[key] ?? { value: '' })))] }];
}

function indicatorRow(setup: Setup, layout: Layout, { rules, chosen: at }: ScoresSheet, index: number): Readonly<Record<string, Cell>> {
  const { request: { indicators, figures, settings, words, kpiWords }, dated, chosen: { now, before } } = setup;
  const { card: band, rows, setting } = layout;
  const { indicator, rule, column } = indicators[index]!;
  const on = onScores(setup);
  const row = FIRST_ROW + index;
  const here = (key: string) => `$${band.letter(key)}${row}`;
  const place = figures.columns.findIndex((one) => one.column === column);
  const numberFormat = numberFormatOf(indicator, figures.rows.map(({ values }) => values[place] ?? null));
  const from = (key: string, which: 'row' | 'rowBefore') => `=${taken(rows.from(key), on(at.cell(which)))}`;
  const own = `${on(rules.weight(index))}/${on(rules.totalWeight)}`;
  const asZero = `${setting('missing')}=${quoted(words.missing.zero)}`;
  const partBefore = `IF(ISNUMBER(${here('scoreBefore')}),${here('scoreBefore')}*${own}/IF(${asZero},1,${on(at.cell('foundBefore'))}),0)`;
  const score = now?.scores[index] ?? null;
  const half = halfOf(indicator);
  const view = viewOf(indicator);
  const demo = demoOf(indicator);
  const change = changeOf(now, before, index);
  const trend = layout.months;
  const months = setup.months.slice(-TREND_MONTHS);
  return {
    indicator: { value: indicator.name, style: 'label' },
    unit: { value: indicator.measure ? unitInWords(indicator.measure, kpiWords) : '', style: 'unit' },
    actual: { formula: from(actualKey(index), 'row'), value: shown(now?.actuals[index]), numberFormat, style: 'link' },
    target: targetCell(setup, rule, (key) => on(rules.rule(index)(key)), numberFormat),
    score: { formula: from(scoreKey(index), 'row'), value: shown(score), numberFormat: SHARE, style: 'link' },
    light: { formula: lightText(here('score'), setting('green'), setting('amber'), words.light), value: score === null ? '' : words.light[lightOf(score, settings.lights)] },
    weight: {
      formula: `=IF(ISNUMBER(${on(at.cell('total'))}),IF(${asZero},${own},IF(ISNUMBER(${here('score')}),${own}/${on(at.cell('found'))},0)),0)`, value: now && now.total !== null ? now.weights[index]! : 0, numberFormat: SHARE,
    },
    contribution: { formula: `=IF(ISNUMBER(${here('score')}),${here('weight')}*${here('score')},0)`, value: now?.contributions[index] ?? 0, numberFormat: SHARE },
    ...(dated && trend && {
      actualBefore: { formula: from(actualKey(index), 'rowBefore'), value: shown(before?.actuals[index]), numberFormat, style: 'link' as const },
      scoreBefore: { formula: from(scoreKey(index), 'rowBefore'), value: shown(before?.scores[index]), numberFormat: SHARE, style: 'link' as const },
      change: {
        formula: `=IF(COUNT(${on(at.cell('total'))},${on(at.cell('totalBefore'))})=2,${here('contribution')}-${partBefore},"")`, value: shown(change), numberFormat: CHANGE,
      },
      trend: {
        formula: trendText(lastCells(trend.cells(scoreKey(index)), TREND_MONTHS)),
        value: trendShown(months.map((month) => setup.request.card.cards.find((one) => one.unit === setup.chosen.unit && one.month === month)?.scores[index] ?? null)),
      },
      order: { formula: `=IF(ISNUMBER(${here('change')}),ABS(${here('change')})-${index + 1}*1E-9,"")`, value: change === null ? '' : Math.abs(change) - (index + 1) * ORDER_TIE, numberFormat: '0.000000000' },
    }),
    half: { value: half === null ? words.card.own : words.half[half], style: 'note' },
    view: { value: view === null ? words.card.own : kpiWords.phrases.views[view], style: 'note' },
    demo: { value: demo === null ? words.card.own : words.demo[demo], style: 'note' },
  };
}

/** The last rows of a column: `$AB$7:$AB$18` of `$AB$6:$AB$18`. */
function lastCells(cells: string, most: number): string {
  const match = /^(\$[A-Z]+\$)(\d+):(\$[A-Z]+\$)(\d+)$/.exec(cells);
  if (!match) return cells;
  const [, start, first, end, last] = match;
  return `${start}${Math.max(Number(first), Number(last) - most + 1)}:${end}${last}`;
}

export function changeOf(now: Card | undefined, before: Card | undefined, index: number): number | null {
  return changesOf(before, now)?.find(({ indicator }) => indicator === index)?.change ?? null;
}

type Rule = Setup['request']['indicators'][number]['rule'];

/** The target as a number where a rule has one; a band as its limits. */
function targetCell({ request: { words } }: Setup, rule: Rule, at: (key: string) => string, numberFormat: string): Cell {
  switch (rule.kind) {
    case 'higher': case 'lower': case 'ratio': return { formula: `=${at('target')}`, value: rule.target, numberFormat, style: 'link' };
    case 'band': {
      const share = numberFormat.endsWith('%');
      const limit = (value: number) => Number((share ? value * 100 : value).toFixed(share ? 1 : 2));
      const text = (key: string) => `ROUND(${at(key)}${share ? '*100,1' : ',2'})`;
      return { formula: `=${text('low')}&"–"&${text('high')}${share ? '&"%"' : ''}`, value: `${limit(rule.band.low)}–${limit(rule.band.high)}${share ? '%' : ''}`, style: 'link' };
    }
    case 'tiers': return { value: words.card.tiers, style: 'note' };
    case 'deduction': return { formula: `="≤ "&${at('free')}`, value: `≤ ${rule.free}`, style: 'link' };
  }
}

function totalRow(setup: Setup, { card: band, setting }: Layout, { chosen: at }: ScoresSheet): Readonly<Record<string, Cell>> {
  const { request: { indicators, settings, words }, dated, chosen: { now, before } } = setup;
  const on = onScores(setup);
  const row = FIRST_ROW + indicators.length;
  const sum = (key: string) => `=SUM(${band.letter(key)}${FIRST_ROW}:${band.letter(key)}${row - 1})`;
  const total = now?.total ?? null;
  const change = now && before && now.total !== null && before.total !== null ? now.total - before.total : null;
  return {
    indicator: { value: words.card.total, style: 'total' },
    score: { formula: `=${seen(on(at.cell('total')))}`, value: shown(total), numberFormat: SHARE, style: 'total' },
    light: { formula: lightText(`$${band.letter('score')}${row}`, setting('green'), setting('amber'), words.light), value: total === null ? '' : words.light[lightOf(total, settings.lights)], style: 'total' },
    weight: { formula: sum('weight'), value: total === null ? 0 : 1, numberFormat: SHARE, style: 'total' },
    contribution: { formula: sum('contribution'), value: total ?? 0, numberFormat: SHARE, style: 'total' },
    ...(dated && {
      scoreBefore: { formula: `=${seen(on(at.cell('totalBefore')))}`, value: shown(before?.total), numberFormat: SHARE, style: 'total' as const },
      change: { formula: `=IF(COUNT(${band.letter('change')}${FIRST_ROW}:${band.letter('change')}${row - 1})=0,"",SUM(${band.letter('change')}${FIRST_ROW}:${band.letter('change')}${row - 1}))`, value: shown(change), numberFormat: CHANGE, style: 'total' as const },
    }),
  };
}

