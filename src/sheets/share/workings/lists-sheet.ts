import { COUNTING_LENGTH, COUNTING_LIST } from '../../../functions/native/sums';
import { say } from '../../../locales/say';
import type { NamePlan, PlannedCell, SheetPlan } from '../../plan';
import { sheetReference } from '../../sheet-reference';
import type { ShareWords } from '../words';

const FIRST_ROW = 4;

/** The numbers along which formulas count, under their name. */
export function listsSheet(name: string, words: ShareWords): SheetPlan {
  const numbers = Array.from({ length: COUNTING_LENGTH }, (_, index): PlannedCell[] => [{ content: index + 1 }]);
  return {
    name,
    blocks: [
      { kind: 'cells', at: 'A1', rows: [[{ content: words.listsTitle, style: 'title' }], [{ content: say(words.listsWhat, { name: COUNTING_LIST }, 'en'), style: 'subtitle' }]] },
      { kind: 'cells', at: `A${FIRST_ROW - 1}`, rows: [[{ content: COUNTING_LIST, style: 'number-header' }]] },
      { kind: 'cells', at: `A${FIRST_ROW}`, rows: numbers },
    ],
    tables: [], charts: [], formats: [], columnWidths: [14], rowHeights: { 1: 24 }, freeze: { rows: FIRST_ROW - 1, columns: 0 },
  };
}

export function countingName(sheet: string): NamePlan {
  return { name: COUNTING_LIST, refersTo: `=${sheetReference(sheet, `$A$${FIRST_ROW}:$A$${FIRST_ROW + COUNTING_LENGTH - 1}`)}` };
}
