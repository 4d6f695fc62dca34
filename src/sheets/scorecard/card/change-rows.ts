import { changesOf } from '../../../core/kpi/scorecard';
import type { Block, PlannedCell } from '../../plan';
import { FIRST_ROW, type Layout } from '../layout';
import { CHANGE, SHARE } from '../number-formats';
import { shown, type Setup } from '../setup';
import { cellOf, ORDER_TIE } from './card-rows';

const LONGEST_BAR = 12;

/** What changed since last month, the largest first, each with its scores then and now and a bar as long as its part. */
export function changeRows(setup: Setup, layout: Layout, firstRow: number): readonly Block[] {
  const { request: { indicators, words }, dated, chosen: { now, before } } = setup;
  if (!dated) return [];
  const { card: band } = layout;
  const last = FIRST_ROW + indicators.length - 1;
  const column = (key: string) => `$${band.letter(key)}$${FIRST_ROW}:$${band.letter(key)}$${last}`;
  // Name, score before, score now, change, bar: side by side under the first five columns of the card.
  const change = band.letter('target');
  const sorted = [...(changesOf(before, now) ?? [])].map((one) => ({ ...one, order: Math.abs(one.change) - (one.indicator + 1) * ORDER_TIE })).sort((a, b) => b.order - a.order);
  const largest = sorted.reduce((most, one) => Math.max(most, Math.abs(one.change)), 0);
  const header: PlannedCell[] = [words.changes.heading, words.changes.before, words.changes.now, words.changes.change, ''].map((content) => ({ content: content === '' ? null : content, style: 'header' }));
  const rows = indicators.map((_, index): PlannedCell[] => {
    const row = firstRow + index;
    const one = sorted[index];
    const match = `MATCH(LARGE(${column('order')},${index + 1}),${column('order')},0)`;
    const of = (key: string) => `=IFERROR(INDEX(${column(key)},${match}),"")`;
    const changes = `$${change}$${firstRow}:$${change}$${firstRow + indicators.length - 1}`;
    const length = one && largest > 0 ? Math.round(LONGEST_BAR * Math.abs(one.change) / largest) : 0;
    return [
      { formula: of('indicator'), value: one ? indicators[one.indicator]!.indicator.name : '', style: 'label' as const },
      { formula: of('scoreBefore'), value: one ? shown(before?.scores[one.indicator]) : '', numberFormat: SHARE },
      { formula: of('score'), value: one ? shown(now?.scores[one.indicator]) : '', numberFormat: SHARE },
      { formula: of('change'), value: one ? one.change : '', numberFormat: CHANGE, style: 'total' as const },
      {
        formula: `=IF(ISNUMBER(${change}${row}),IF(ABS(${change}${row})<0.0005,"–",IF(${change}${row}>0,"▲ ","▼ ")&REPT("█",ROUND(${LONGEST_BAR}*ABS(${change}${row})/MAX(MAX(${changes}),-MIN(${changes})),0))),"")`,
        value: !one ? '' : Math.abs(one.change) < 5e-4 ? '–' : `${one.change > 0 ? '▲' : '▼'} ${'█'.repeat(length)}`,
      },
    ].map(cellOf);
  });
  const none: PlannedCell[] = [{ content: `=IF(COUNT(${column('order')})=0,"${words.changes.none.replace(/"/g, '""')}","")`, sample: sorted.length === 0 ? words.changes.none : '', style: 'note' }];
  return [{ kind: 'cells', at: `${band.letter('indicator')}${firstRow - 1}`, rows: [header, ...rows, none] }];
}
