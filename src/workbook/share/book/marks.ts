import type { BookSheet } from '../../../sheets/share/book';
import { styleName } from '../../styles';

export type Mark = BookSheet['marks'][string];

const MARKS: readonly Mark[] = ['input', 'check'];

/** The styles of this workbook that tell what a cell is for, by their names. Most workbooks have none: then no cell is asked for its style. */
export async function markedStyles(context: Excel.RequestContext): Promise<ReadonlyMap<string, Mark>> {
  const found = MARKS.map((mark) => ({ mark, style: context.workbook.styles.getItemOrNullObject(styleName(mark)) }));
  for (const { style } of found) style.load('name');
  await context.sync();
  return new Map(found.flatMap(({ mark, style }): [string, Mark][] => (style.isNullObject ? [] : [[styleName(mark), mark]])));
}
