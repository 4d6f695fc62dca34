import { judgementOf, measurementOf } from '../../../core/kpi/weighing/weigh';
import { headingRow } from '../../forecasting/labelled-rows';
import type { Block, PlannedCell } from '../../plan';
import { at } from '../cells';
import type { Context } from '../context';

/** Fewer rows of figures tell chance from spread no better than a guess. */
const ENOUGH = 5;

/** What was done, by which sources, and which way was taken where they disagree. */
export function notes({ request: { words, settings, result, figures, version }, layout }: Context): readonly Block[] {
  const { method, convention } = words;
  const { weighing, tree, rule } = settings;
  const judgement = judgementOf(weighing);
  const measurement = measurementOf(weighing);
  const isCompared = judgement?.method === 'ahp';
  const lines = [
    ...(judgement ? [method[judgement.method]] : []),
    ...(measurement ? [method[measurement.method]] : []),
    ...(weighing.kind === 'combined' ? [method[weighing.how]] : []),
    ...result.conventions.map((one) => convention[one]),
    ...(isCompared ? [words.doubtful] : []),
    ...(measurement && figures && figures.lines.length < ENOUGH ? [words.few] : []),
    ...(tree ? [method.tree] : []), ...(rule ? [method.rule] : []),
    method.smart, ...(layout.units.length > 0 ? [method.scores] : []), ...(layout.units.length > 1 ? [method.firmness] : []),
    words.functions.replace('{version}', version),
  ];
  return [at(0, layout.row.notes, [headingRow(words.notes), ...lines.map((content): PlannedCell[] => [{ content, style: 'note' }])])];
}
