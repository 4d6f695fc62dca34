import { say } from '../../locales/say';
import type { Block, CellsBlock, PlannedCell } from '../plan';
import type { HandoverRequest } from './request';

/** Title, what the sheet is, when it was written: the first three rows of every sheet for the reader. */
export function titles(title: string, what: string, { words, writtenAt, addIn, locale }: Pick<HandoverRequest, 'words' | 'writtenAt' | 'addIn' | 'locale'>): Block {
  const at = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(writtenAt);
  return cellsAt('A1', [
    [{ content: title, style: 'title' }],
    [{ content: what, style: 'subtitle' }],
    [{ content: say(words.written, { at, version: addIn }, locale), style: 'subtitle' }],
  ]);
}

export function cellsAt(at: string, rows: readonly (readonly PlannedCell[])[]): CellsBlock {
  return { kind: 'cells', at, rows };
}

/** A formula as text: without its equals sign, lest a program takes it for one that computes. */
export function formulaText(formula: string): string {
  return formula.replace(/^=/, '');
}
