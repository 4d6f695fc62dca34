import { cardsOf, halfOf, lightOf, partScore, type Card } from '../../../core/kpi/scorecard';
import { columnName } from '../../area';
import type { Block, PlannedCell } from '../../plan';
import { lightText, taken, trendShown } from '../formula-text';
import { HEADER_ROW, monthKey, scoreKey, type Layout } from '../layout';
import { CHANGE, SHARE } from '../number-formats';
import { KEY } from '../scores/chosen-block';
import { totalsOf } from '../scores/unit-lines';
import { shown, type Setup } from '../setup';
import { cellOf, type Cell } from './card-rows';

const TREND_MONTHS = 12;

/** Centre, teams and agents as one native table, to be sorted and filtered: total, light, rank, change, trend, and each score. A row knows its unit by the name in its first cell. */
export function unitTable(setup: Setup, layout: Layout): { readonly block: Block; readonly address: string } {
  const { request: { card } } = setup;
  const { table: band } = layout;
  const cards = cardsOf(card, setup.chosen.month);
  const totals = setup.months.slice(-TREND_MONTHS).map((month) => totalsOf(card, month));
  const rows = card.units.map((_, unit) => {
    const cells = unitRow(setup, layout, unit, cards.get(unit), totals.map((month) => month[unit] ?? null));
    return band.keys.map((key) => cellOf(cells[key]!));
  });
  const first = columnName(band.first);
  return {
    block: { kind: 'cells', at: `${first}${band.row - 1}`, rows: [headers(setup, layout), ...rows] },
    address: `${first}${band.row - 1}:${columnName(band.first + band.keys.length - 1)}${band.row + card.units.length - 1}`,
  };
}

/** A native table wants another name above each column. */
function headers({ request: { words, indicators }, halves }: Setup, { table: band }: Layout): PlannedCell[] {
  const used = new Set<string>();
  return band.keys.map((key): PlannedCell => {
    const half = halves.find((one) => one === key);
    const index = key.startsWith('score') ? Number(key.slice(5)) : -1;
    const wanted = half ? words.half[half] : index >= 0 ? indicators[index]!.indicator.name : words.units[key as keyof typeof words.units];
    let name = wanted;
    for (let count = 2; used.has(name.toLowerCase()); count += 1) name = `${wanted} ${count}`;
    used.add(name.toLowerCase());
    return { content: name, style: 'header' };
  });
}

function unitRow(setup: Setup, layout: Layout, unit: number, now: Card | undefined, trend: readonly (number | null)[]): Readonly<Record<string, Cell>> {
  const { request: { card, indicators, settings, words }, dated, halves, labels, chosen, months } = setup;
  const { table: band, rows, units, setting } = layout;
  const at = (key: string) => `$${band.letter(key)}${band.row + unit}`;
  const whole = band.cells;
  const { level, team } = card.units[unit]!;
  const { total, rank, change } = chosen.standings[unit]!;
  const row = at('row');
  const grid = months.length > 0 ? { first: units.from(monthKey(0)).split(':')[0]!, last: units.cells(monthKey(months.length - 1)).split(':').at(-1)! } : null;
  const heads = grid && `${grid.first.replace(/\d+$/, String(HEADER_ROW))}:${grid.last.replace(/\d+$/, String(HEADER_ROW))}`;
  const inGrid = (month: string) => `INDEX(${grid?.first}:${grid?.last},${at('number')},MATCH(${month},${heads},0))`;
  const lastMonth = `DATE(YEAR(${setting('month')}),MONTH(${setting('month')})-1,1)`;
  // Before the first month shown there is none to compare with.
  const changeShown = dated && chosen.month !== null && months.includes(chosen.month - 1) ? change : null;
  return {
    unit: { value: labels.texts[unit]!, style: 'label' },
    level: { value: words.level[level], style: 'note' },
    team: { value: level === 'agent' ? team ?? '' : '', style: 'note' },
    total: { formula: `=${taken(rows.from('total'), row)}`, value: shown(total), numberFormat: SHARE, style: 'total' },
    light: { formula: lightText(at('total'), setting('green'), setting('amber'), words.light), value: total === null ? '' : words.light[lightOf(total, settings.lights)] },
    rank: { formula: `=IF(ISNUMBER(${at('total')}),1+COUNTIFS(${whole('level')},${at('level')},${whole('total')},">"&${at('total')}+1E-9),"")`, value: shown(rank), numberFormat: '0' },
    ...(dated && {
      change: { formula: `=IFERROR(IF(COUNT(${inGrid(lastMonth)},${at('total')})=2,${at('total')}-${inGrid(lastMonth)},""),"")`, value: shown(changeShown), numberFormat: CHANGE },
      trend: { formula: `=IFERROR(INDEX(${units.from('trend')},${at('number')}),"")`, value: trendShown(trend) },
    }),
    ...Object.fromEntries(halves.map((half) => [half, {
      formula: `=${taken(rows.from(half), row)}`, numberFormat: SHARE, value: shown(now && now.total !== null ? partScore(now, (index) => halfOf(indicators[index]!.indicator) === half).score : null),
    } satisfies Cell])),
    ...Object.fromEntries(indicators.map((_, index) => [scoreKey(index), { formula: `=${taken(rows.from(scoreKey(index)), row)}`, value: shown(now?.scores[index]), numberFormat: SHARE } satisfies Cell])),
    found: { formula: `=${taken(rows.from('found'), row)}`, value: shown(now?.found), numberFormat: SHARE },
    row: {
      formula: `=IFERROR(MATCH(${at('number')}*${KEY}${dated ? `+${setting('month')}` : ''},${rows.from('key')},0),"")`, value: setup.rowOf(unit, chosen.month), numberFormat: '0',
    },
    number: { formula: `=IFERROR(MATCH(${at('unit')},${units.from('unit')},0),"")`, value: unit + 1, numberFormat: '0' },
  };
}
