import { cardsOf, type Scorecard } from '../../../core/kpi/scorecard';
import type { Level } from '../../../core/kpi/figures';
import type { Block } from '../../plan';
import { NONE, quoted, seen, trendShown, trendText } from '../formula-text';
import { across, HEADER_ROW, monthKey, type Layout } from '../layout';
import { SHARE } from '../number-formats';
import { serialOf, shown, type Setup } from '../setup';
import { bandBlocks, type BandColumn } from './band-blocks';
import { KEY } from './chosen-block';

/** Totals are ranked by themselves; of equal ones the unit that stands first in the list goes ahead by this. */
export const TIE = 1e-9;
const TREND_MONTHS = 12;

/** A line a unit: its totals month by month, its trend, and its place in the ranking of its level. */
export function unitLines(setup: Setup, layout: Layout, ranked: Level): Block[] {
  const { request: { card, words }, dated, months, labels, chosen } = setup;
  const { units: band, rows, setting } = layout;
  const list = dated ? months : [null];
  const totals = list.map((month) => totalsOf(card, month));
  const now = card.units.map((_, unit) => chosen.standings[unit]!.total);
  const first = (key: string, row: number) => `$${band.letter(key)}${row}`;
  const lastMonths = list.map((_, index) => index).slice(-TREND_MONTHS);
  const trendCells = (row: number) => `$${band.letter(monthKey(lastMonths[0]!))}${row}:$${band.letter(monthKey(lastMonths.at(-1)!))}${row}`;
  const monthColumn = (month: number | null, index: number): BandColumn => ({
    header: month === null ? words.grid.total : serialOf(month), ...(month !== null && { headerFormat: words.monthFormat }), numberFormat: SHARE, shown: card.units.map((_, unit) => totals[index]![unit] ?? NONE),
    // A formula a cell: the preview's engine loses the way in a spill of places in a spill.
    each: (row) => `=IFERROR(INDEX(${rows.cells('total')},MATCH(${first('number', row)}*${KEY}${month === null ? '' : `+${band.letter(monthKey(index))}$${HEADER_ROW}`},${rows.cells('key')},0)),${quoted(NONE)})`,
  });
  const grid = across(band, monthKey(0), monthKey(list.length - 1));
  const heads = grid.replace(/\d+/g, String(HEADER_ROW));
  const columns: Record<string, BandColumn> = {
    number: { header: words.grid.number, shown: labels.texts.map((_, index) => index + 1), numberFormat: '0' },
    unit: { header: words.grid.unit, shown: labels.texts, style: 'label' },
    level: { header: words.units.level, shown: card.units.map(({ level }) => words.level[level]), style: 'label' },
    ...Object.fromEntries(list.map((month, index) => [monthKey(index), monthColumn(month, index)])),
    now: {
      header: words.grid.now, numberFormat: SHARE, shown: now.map(shown),
      each: (row) => (dated
        ? `=IFERROR(AVERAGEIFS(${trendRow(band.letter(monthKey(0)), band.letter(monthKey(list.length - 1)), row)},${heads},${setting('month')}),"")`
        : `=${seen(first(monthKey(0), row))}`),
    },
    order: {
      header: words.grid.order, numberFormat: '0.000000000', shown: now.map((total, unit) => (total === null || card.units[unit]!.level !== ranked ? '' : total - (unit + 1) * TIE)),
      each: (row) => `=IF(${first('level', row)}=${quoted(words.level[ranked])},IF(ISNUMBER(${first('now', row)}),${first('now', row)}-${first('number', row)}*${TIE.toExponential().toUpperCase()},""),"")`,
    },
    trend: { header: words.grid.trend, shown: card.units.map((_, unit) => trendShown(lastMonths.map((index) => totals[index]![unit] ?? null))), each: (row) => trendText(trendCells(row)) },
  };
  return bandBlocks(band, columns);
}

const trendRow = (from: string, to: string, row: number) => `$${from}${row}:$${to}${row}`;

/** Totals of one month in the order of the units. */
export function totalsOf(card: Scorecard, month: number | null): (number | null)[] {
  const cards = cardsOf(card, month);
  return card.units.map((_, unit) => cards.get(unit)?.total ?? null);
}

