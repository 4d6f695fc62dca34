import { intersection, type Rectangle } from './a1';
import { movedRule } from './moved-rule';
import type { Area } from './preview-workbook';

interface RuleOfCells {
  readonly area: Area;
  readonly rule: Readonly<Record<string, unknown>>;
}

/** Rules without the cells of an area: what is left of each goes on, in the terms of its own first cell. */
export function cutOut<Rule extends RuleOfCells>(rules: readonly Rule[], area: Area): Rule[] {
  return rules.flatMap((rule) => {
    if (rule.area.sheetId !== area.sheetId) return [rule];
    return without(rule.area, area).map((rest) => (rest === rule.area ? rule : { ...rule, area: rest, rule: movedRule(rule.rule, rule.area, rest) }));
  });
}

/** What is left of a rectangle when another is taken out of it: up to four. */
function without<R extends Rectangle>(from: R, gone: Rectangle): R[] {
  const cut = intersection(from, gone);
  if (!cut) return [from];
  const below = cut.row + cut.rows;
  const beyond = cut.column + cut.columns;
  return [
    { ...from, rows: cut.row - from.row },
    { ...from, row: below, rows: from.row + from.rows - below },
    { ...from, row: cut.row, rows: cut.rows, columns: cut.column - from.column },
    { ...from, row: cut.row, rows: cut.rows, column: beyond, columns: from.column + from.columns - beyond },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}
