import type { PlannedCell } from '../../plan';
import { numberOf, quoted, type Figure } from '../figures/figure';
import type { ReportsWords } from '../request';

/** Names are written down when the sheet is: what the rows of others hold is told, so that a new name is not lost in silence. */
export function listedCheck(label: string, total: Figure, listed: string, listedShown: number, words: ReportsWords): PlannedCell[] {
  const left = numberOf(total) - listedShown;
  const text = `ROUND(${total.text}-${listed},6)`;
  const good = Math.abs(left) < 1e-6;
  return [
    { content: label, style: 'label' },
    { content: `=${text}`, sample: Math.round(left * 1e6) / 1e6, style: 'check', numberFormat: '#,##0' },
    { content: `=IF(${text}=0,${quoted(words.allListed)},${quoted(words.notListed)})`, sample: good ? words.allListed : words.notListed, style: 'check' },
  ];
}
