import type { PlannedCell } from '../../plan';
import { columnName } from '../../area';
import { MONEY } from '../formats';
import { made } from '../lines';
import type { CostWords } from '../request';

/** Both charts: the totals with the steps between them, and the steps alone, which totals would dwarf. */
export type Bars = 'whole' | 'difference';
const COLUMNS = ['begins', 'ends', 'above', 'below', 'base', 'rise', 'fall', 'whole', 'riseBelow', 'fallBelow', 'wholeBelow'] as const;
export type BarColumn = (typeof COLUMNS)[number];
/** Column O, behind the labour model of each step. */
const FIRST_COLUMN = 14;
export const BAR_COLUMNS = 2 * COLUMNS.length;

export const barLetter = (bars: Bars, column: BarColumn): string => columnName(FIRST_COLUMN + (bars === 'whole' ? 0 : COLUMNS.length) + COLUMNS.indexOf(column));
export const barHeaders = (words: CostWords['bridge']): string[] => COLUMNS.map((column) => words[column === 'whole' ? 'wholeBar' : column]);

interface Bar {
  readonly row: number;
  /** A total, which stands on zero. */
  readonly bar: boolean;
  readonly from: number;
  readonly to: number;
  /** Where the difference is counted from: the row of the first total. */
  readonly start?: number;
}

/** Where a bar begins and ends, its parts above and below zero, and the series that draw them: a blank base carries the rest. */
export function barCells(bars: Bars, { row, bar, from, to, start }: Bar): PlannedCell[] {
  const at = (column: BarColumn) => `${barLetter(bars, column)}${row}`;
  const less = start === undefined ? '' : `-$D$${start}`;
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  const above = Math.max(0, high) - Math.max(0, low);
  const below = Math.min(0, low) - Math.min(0, high);
  const step = (which: 'rise' | 'fall', part: 'above' | 'below') =>
    made(`=IF(AND(ISNUMBER($B${row}),${at('ends')}${which === 'rise' ? '>' : '<'}${at('begins')}),${at(part)},0)`, !bar && (which === 'rise' ? to > from : to < from) ? { above, below }[part] : 0, MONEY);
  const total = (part: 'above' | 'below') => made(`=IF(ISNUMBER($B${row}),0,${at(part)})`, bar ? { above, below }[part] : 0, MONEY);
  return [
    bar ? { content: 0, style: 'formula', numberFormat: MONEY } : made(`=D${row - 1}${less}`, from, MONEY), made(`=D${row}${less}`, to, MONEY),
    made(`=MAX(0,${at('begins')},${at('ends')})-MAX(0,MIN(${at('begins')},${at('ends')}))`, above, MONEY), made(`=MIN(0,${at('begins')},${at('ends')})-MIN(0,MAX(${at('begins')},${at('ends')}))`, below, MONEY),
    made(`=MAX(0,MIN(${at('begins')},${at('ends')}))+MIN(0,MAX(${at('begins')},${at('ends')}))`, Math.max(0, low) + Math.min(0, high), MONEY),
    step('rise', 'above'), step('fall', 'above'), total('above'), step('rise', 'below'), step('fall', 'below'), total('below'),
  ];
}
