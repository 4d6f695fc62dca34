import type { PlannedCell, StyleName } from '../../plan';
import { typedText } from '../../forecasting/typed-text';
import { textLines } from '../text-lines';

/** What stands beside a label takes so many letters of a row. */
export const TEXT_WIDTH = 96;

/** A label and a text over as many rows as it needs. */
export function paragraph(label: string, text: string, style: StyleName, labelStyle: StyleName = 'label'): PlannedCell[][] {
  const lines = textLines(text, TEXT_WIDTH);
  return (lines.length > 0 ? lines : ['']).map((line, index): PlannedCell[] => [{ content: index === 0 ? typedText(label) : '', style: labelStyle }, { content: typedText(line), style }]);
}
