import { checkRow, headingRow, type Check } from '../../forecasting/labelled-rows';
import type { Block } from '../../plan';
import { at } from '../cells';
import type { Context, JudgementBlock } from '../context';
import type { FiguresBlock } from '../steps/figures-block';

/** What must be zero in a sound sheet. `areas` hold all formulas but these. */
export function checkRows({ request: { words: { check: words, checks: heading, value, note }, settings, result, figures: table }, layout }: Context, judgement: JudgementBlock | null, figures: FiguresBlock | null, areas: readonly string[]): readonly Block[] {
  const { cells, input, n } = layout;
  const checks: Check[] = [
    { label: words.total, formula: `=ROUND(100*SUM(${cells('weight')})-100,6)`, sample: 0, good: words.totalGood, bad: words.totalBad },
    ...(settings.rule ? [{
      label: words.rule, formula: `=ROWS(${cells('points')})-COUNTIFS(${cells('points')},">="&(${input('min')}-1E-9),${cells('points')},"<="&(${input('max')}+1E-9))`, sample: result.ruled ? 0 : n,
      good: words.ruleGood, bad: words.ruleBad,
    }] : []),
    ...(judgement?.ratios ? [{
      label: words.ratio, formula: `=${judgement.ratios.map(({ cell }) => `IF(${cell}>0.1,1,0)`).join('+')}`, sample: judgement.ratios.filter(({ value: ratio }) => ratio > 0.1).length, good: words.ratioGood, bad: words.ratioBad,
    }] : []),
    ...(figures && table ? [{
      label: words.figures, formula: `=ROWS(${figures.cells})*${table.columns.filter((column) => column !== null).length}-COUNT(${figures.cells})`,
      sample: table.lines.reduce((sum, { values }) => sum + values.filter((figure, index) => table.columns[index] !== null && figure === null).length, 0), good: words.figuresGood, bad: words.figuresBad,
    }] : []),
    { label: words.errors, formula: `=${areas.map((area) => `SUMPRODUCT(--ISERROR(${area}))`).join('+')}`, sample: 0, good: words.errorsGood, bad: words.errorsBad },
  ];
  const row = layout.row.checks;
  return [at(0, row, [headingRow(heading, value, '', note), ...checks.map((check, place) => checkRow(check, row + 1 + place))])];
}
