import { inCells } from '../../../functions/native/in-cells';
import type { Rewriting } from '../../../functions/native/rewrite-call';
import type { Size } from '../../../functions/native/twin';
import { say } from '../../../locales/say';
import { cellAddress, fixedCell } from '../../area';
import { stepHeading } from './step-heading';
import type { WorkingsSheet } from './workings-sheet';

/** The steps of one call below each other, blocks of cells among them: for functions that weigh whole tables. */
export class StepList {
  constructor(private readonly sheet: WorkingsSheet, private readonly serves: string, private readonly was: string) {}

  /** Answers with the first cell of the results, as `row,column`. */
  lay(rewriting: Rewriting, table: Size): string {
    const { sheet } = this;
    const { words } = sheet;
    const head = sheet.reserve(0);
    sheet.put(head, 0, `${say(words.serves, { cells: this.serves }, 'en')} · ${say(words.was, { formula: this.was }, 'en')}`, 'label');
    const tops = new Map<number, number>();
    const place = (index: number, size: Size): string => {
      const top = tops.get(index) ?? sheet.reserve(size.rows - 1);
      tops.set(index, top);
      const corner = cellAddress(top, 1);
      return size.rows === 1 && size.columns === 1 ? fixedCell(corner) : fixedCell(`${corner}:${cellAddress(top + size.rows - 1, size.columns)}`);
    };
    const { workings, results } = inCells(rewriting, { place, table });
    workings.forEach(({ name, formula, block }, index) => {
      const top = tops.get(index)!;
      sheet.put(top, 0, stepHeading(words.steps, name), 'label');
      (block ?? [[formula]]).forEach((row, down) => row.forEach((cell, across) => sheet.put(top + down, across + 1, `=${cell}`, 'formula')));
    });
    const top = sheet.reserve(results.length);
    sheet.put(top, 0, words.result, 'label');
    results.forEach((row, down) => row.forEach((cell, across) => sheet.put(top + down, across + 1, `=${cell}`, 'total')));
    return `${top},1`;
  }
}
