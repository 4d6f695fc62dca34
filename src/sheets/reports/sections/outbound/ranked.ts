import { numberOf, type Figure } from '../../figures/figure';

/** A place among all, the largest first, equals in the order in which they stand: each place is taken once. Blank where there is no number. */
export function rankOf(value: Figure, values: readonly Figure[], index: number, all: string, upToHere: string): Figure {
  const shown = typeof value.shown === 'number'
    ? 1 + values.filter((other, place) => typeof other.shown === 'number' && (numberOf(other) > numberOf(value) || (place < index && other.shown === value.shown))).length : '';
  return { text: `IF(ISNUMBER(${value.text}),RANK(${value.text},${all})+COUNTIF(${upToHere},${value.text})-1,"")`, shown };
}

/** What stands in the row that has a place: the `place`th of them. */
export function ofRank(place: Figure, cells: string, ranks: string, shownRanks: readonly Figure[], shown: readonly Figure[]): Figure {
  const row = shownRanks.findIndex((rank) => rank.shown === place.shown);
  return { text: `IFERROR(INDEX(${cells},MATCH(${place.text},${ranks},0)),"")`, shown: row < 0 ? '' : shown[row]?.shown ?? '' };
}
