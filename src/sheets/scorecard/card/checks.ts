import { say } from '../../../locales/say';
import { checkRow, headingRow, type Check } from '../../forecasting/labelled-rows';
import type { PlannedCell } from '../../plan';
import { across, scoreKey, FIRST_ROW, type Layout } from '../layout';
import { TICK } from '../scores/left-strip';
import type { ScoresSheet } from '../scores/scores-sheet';
import type { Setup } from '../setup';
import { sourceCells } from '../source';
import { onScores } from './card-rows';

/** What must be zero in a sound scorecard. */
export function checksOf(setup: Setup, layout: Layout, { rules, chosen: at }: ScoresSheet): Check[] {
  const { request: { words: { check }, indicators, source, names, locale }, dated, chosen, tableRows } = setup;
  const { rows, table, card: band } = layout;
  const on = onScores(setup);
  const total = indicators.reduce((sum, { weight }) => sum + weight, 0);
  const scores = across(rows, scoreKey(0), 'total');
  const column = sourceCells(source, indicators[0]!.column);
  const change = `${band.letter('change')}${FIRST_ROW}:${band.letter('change')}${FIRST_ROW + indicators.length - 1}`;
  const offPoints = Math.min(Math.abs(total - 1) * 100, Math.abs(total - 100));
  return [
    {
      label: check.weights, formula: `=MIN(ABS(${on(rules.totalWeight)}-1)*100,ABS(${on(rules.totalWeight)}-100))`, sample: offPoints, good: check.weightsGood, bad: check.weightsBad,
    },
    { label: check.rules, formula: `=${rules.checks.map((cell) => `IF(${on(cell)}="${TICK}",0,1)`).join('+')}`, sample: 0, good: check.rulesGood, bad: say(check.rulesBad, { sheet: names.scores }, locale) },
    { label: check.units, formula: `=ROWS(${table.cells('total')})-COUNT(${table.cells('total')})`, sample: chosen.standings.filter(({ total: one }) => one === null).length, good: check.unitsGood, bad: check.unitsBad },
    {
      label: check.strangers, formula: dated ? `=COUNT(${rows.from('month')})-COUNT(${rows.from('key')})` : `=ROWS(${rows.from('key')})-COUNT(${rows.from('key')})`,
      sample: dated ? 0 : tableRows.filter(({ figure }) => figure === null).length, good: check.strangersGood, bad: check.strangersBad,
    },
    { label: check.added, formula: `=ROWS(${column})-${tableRows.length}`, sample: 0, good: check.addedGood, bad: check.addedBad },
    ...(dated ? [{
      label: check.changes, formula: `=IF(COUNT(${on(at.cell('total'))},${on(at.cell('totalBefore'))})=2,100*(SUM(${change})-${on(at.cell('total'))}+${on(at.cell('totalBefore'))}),0)`, sample: 0, good: check.changesGood, bad: check.changesBad,
    }] : []),
    { label: check.errors, formula: `=SUMPRODUCT(--ISERROR(${on(scores)}))+SUMPRODUCT(--ISERROR(${table.cells('total')}))`, sample: 0, good: check.errorsGood, bad: check.errorsBad },
  ];
}

export const CHECKS = { dated: 7, plain: 6 };

export function checkRows(setup: Setup, layout: Layout, scores: ScoresSheet, firstRow: number): PlannedCell[][] {
  const { words } = setup.request;
  return [headingRow(words.checks, words.value, '', words.note), ...checksOf(setup, layout, scores).map((check, index) => checkRow(check, firstRow + index))];
}
