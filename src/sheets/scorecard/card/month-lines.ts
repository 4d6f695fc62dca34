import { cardsOf, halfOf, partScore } from '../../../core/kpi/scorecard';
import type { Block } from '../../plan';
import { taken } from '../formula-text';
import { scoreKey, type Layout } from '../layout';
import { SHARE } from '../number-formats';
import { serialOf, shown, type Setup } from '../setup';
import { bandBlocks, type BandColumn } from '../scores/band-blocks';
import { KEY } from '../scores/chosen-block';
import type { ScoresSheet } from '../scores/scores-sheet';
import { onScores } from './card-rows';

const NOT_AVAILABLE = '#N/A';

/** The chosen unit month by month: what its charts are drawn from, and what the trends of its indicators read. A month without a total is #N/A, which charts leave out. */
export function monthLines(setup: Setup, layout: Layout, { chosen: chosenCells }: ScoresSheet): Block[] {
  const { request: { card, words, indicators, settings }, months, halves, chosen } = setup;
  const { months: band, rows, setting } = layout;
  if (!band) return [];
  const cards = months.map((month) => cardsOf(card, month).get(chosen.unit));
  const at = (key: string, row: number) => `$${band.letter(key)}${row}`;
  const drawn = (key: string, values: readonly (number | null)[], header: string): BandColumn => ({
    header, numberFormat: SHARE, shown: values.map((value) => value ?? NOT_AVAILABLE),
    each: (row) => `=IF(ISNUMBER(${at('row', row)}),IF(ISNUMBER(INDEX(${rows.from(key)},${at('row', row)})),INDEX(${rows.from(key)},${at('row', row)}),NA()),NA())`,
  });
  const columns: Record<string, BandColumn> = {
    month: { header: words.months.month, numberFormat: words.monthFormat, shown: months.map(serialOf) },
    row: {
      header: words.months.row, numberFormat: '0', shown: months.map((month) => setup.rowOf(chosen.unit, month)),
      each: (row) => `=IFERROR(MATCH(${onScores(setup)(chosenCells.cell('number'))}*${KEY}+${at('month', row)},${rows.from('key')},0),"")`,
    },
    total: drawn('total', cards.map((one) => one?.total ?? null), words.months.total),
    goal: { header: words.months.goal, numberFormat: SHARE, shown: months.map(() => settings.lights.green), each: () => `=${setting('green')}` },
    ...Object.fromEntries(halves.map((half) => [half, drawn(half, cards.map((one) => (one && one.total !== null ? partScore(one, (index) => halfOf(indicators[index]!.indicator) === half).score : null)), words.half[half])])),
    ...Object.fromEntries(indicators.map(({ indicator }, index) => [scoreKey(index), {
      header: indicator.name, numberFormat: SHARE, shown: cards.map((one) => shown(one?.scores[index])), each: (row: number) => `=${taken(rows.from(scoreKey(index)), at('row', row))}`,
    } satisfies BandColumn])),
  };
  return bandBlocks(band, columns);
}
