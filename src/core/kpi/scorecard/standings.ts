import type { Card, Light, Lights, Scorecard } from './scorecard';

/** Totals that differ by rounding alone share a place, as they do on a sheet. */
const SLACK = 1e-9;

/** The light of a score or a total: the word, whatever its colour. */
export function lightOf(score: number, { green, amber }: Lights): Light {
  return score >= green - SLACK ? 'green' : score >= amber - SLACK ? 'amber' : 'red';
}

/** A unit's place among those of its level in one month. Equal totals share the better place, and the next ones are left out: 1, 2, 2, 4. */
export interface Standing {
  readonly unit: number;
  readonly total: number | null;
  /** Null without a total. */
  readonly rank: number | null;
  /** How many of its level have a total. */
  readonly of: number;
  /** Since the month before; null where either month lacks a total. */
  readonly change: number | null;
}

/** Where every unit stands in a month, in the order of the units. */
export function standings(scorecard: Scorecard, month: number | null): Standing[] {
  const now = cardsOf(scorecard, month);
  const before = month === null ? new Map<number, Card>() : cardsOf(scorecard, month - 1);
  return scorecard.units.map(({ level }, unit) => {
    const total = now.get(unit)?.total ?? null;
    const peers = scorecard.units.flatMap((peer, index) => (peer.level === level ? [now.get(index)?.total ?? null] : [])).filter((one) => one !== null);
    const last = before.get(unit)?.total ?? null;
    return {
      unit, total, of: peers.length, rank: total === null ? null : 1 + peers.filter((peer) => peer > total + SLACK).length,
      change: total === null || last === null ? null : total - last,
    };
  });
}

/** The cards of one month by unit. */
export function cardsOf({ cards }: Scorecard, month: number | null): ReadonlyMap<number, Card> {
  return new Map(cards.filter((card) => card.month === month).map((card) => [card.unit, card]));
}
