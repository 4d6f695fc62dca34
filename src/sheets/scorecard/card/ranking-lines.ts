import type { Level } from '../../../core/kpi/figures';
import { lightOf, type Light } from '../../../core/kpi/scorecard';
import type { Block } from '../../plan';
import type { Layout } from '../layout';
import { SHARE } from '../number-formats';
import { shown, type Setup } from '../setup';
import { bandBlocks, type BandColumn } from '../scores/band-blocks';
import { TIE } from '../scores/unit-lines';

/** More bars than a picture can name. */
const MOST_PLACES = 20;

/** The level that a picture shows side by side: teams where there are some, else agents. */
export function rankedLevel({ request: { card } }: Pick<Setup, 'request'>): Level {
  const several = (level: Level) => card.units.filter((unit) => unit.level === level).length > 1;
  return several('team') ? 'team' : several('agent') ? 'agent' : 'centre';
}

export function rankedPlaces({ request: { card } }: Pick<Setup, 'request'>, level: Level): number {
  return Math.min(MOST_PLACES, card.units.filter((unit) => unit.level === level).length);
}

/** The units of a level from the best total down, in three columns by light, so that bars take its colour. */
export function rankingLines(setup: Setup, layout: Layout, ranked: Level): Block[] {
  const { request: { card, words, settings }, labels, chosen } = setup;
  const { ranking: band, units, setting } = layout;
  const order = card.units.flatMap(({ level }, unit) => { const total = chosen.standings[unit]!.total; return level === ranked && total !== null ? [{ unit, total }] : []; })
    .sort((a, b) => (b.total - b.unit * TIE) - (a.total - a.unit * TIE));
  const places = Array.from({ length: band.rows }, (_, index) => order[index]);
  const at = (key: string, row: number) => `$${band.letter(key)}${row}`;
  const match = (row: number) => `MATCH(LARGE(${units.from('order')},${at('place', row)}),${units.from('order')},0)`;
  const total = (row: number) => at('total', row);
  const light = (one: Light, test: (row: number) => string): BandColumn => ({
    header: words.lightName[one], numberFormat: SHARE, shown: places.map((place) => (place && lightOf(place.total, settings.lights) === one ? place.total : '')),
    each: (row) => `=IF(ISNUMBER(${total(row)}),IF(${test(row)},${total(row)},""),"")`,
  });
  const [green, amber] = [`${setting('green')}-1E-9`, `${setting('amber')}-1E-9`];
  return bandBlocks(band, {
    place: { header: words.ranking.place, numberFormat: '0', shown: places.map((_, index) => index + 1) },
    unit: { header: words.ranking.unit, shown: places.map((place) => (place ? labels.texts[place.unit]! : '')), each: (row) => `=IFERROR(INDEX(${units.from('unit')},${match(row)}),"")` },
    total: { header: words.ranking.total, numberFormat: SHARE, shown: places.map((place) => shown(place?.total)), each: (row) => `=IFERROR(INDEX(${units.from('now')},${match(row)}),"")` },
    green: light('green', (row) => `${total(row)}>=${green}`),
    amber: light('amber', (row) => `IF(${total(row)}>=${green},FALSE,${total(row)}>=${amber})`),
    red: light('red', (row) => `IF(${total(row)}>=${green},FALSE,${total(row)}<${amber})`),
  });
}
