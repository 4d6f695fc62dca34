import type { Value } from './cell-value';

interface Point {
  readonly at: number;
  readonly colour: string;
}

/** Excel's words for where a colour stands: the least, the greatest, a number, a share of the way or of the values. */
const PLACES: Readonly<Record<string, (sorted: readonly number[], amount: number) => number>> = {
  LowestValue: (sorted) => sorted[0]!,
  HighestValue: (sorted) => sorted.at(-1)!,
  Number: (_sorted, amount) => amount,
  Percent: (sorted, amount) => sorted[0]! + ((sorted.at(-1)! - sorted[0]!) * amount) / 100,
  Percentile: (sorted, amount) => percentile(sorted, amount / 100),
};

/** The colours of the numbers of an area, as a function of the number; `undefined` where it cannot be told. */
export function colourScale(criteria: Readonly<Record<string, unknown>>, values: readonly Value[]): ((value: Value) => string | undefined) | undefined {
  const sorted = values.filter((value) => typeof value === 'number').sort((a, b) => a - b);
  if (sorted.length === 0) return undefined;
  const points = ['minimum', 'midpoint', 'maximum'].flatMap((name) => pointOf(criteria[name], sorted)).sort((a, b) => a.at - b.at);
  if (points.length < 2) return undefined;
  return (value) => (typeof value === 'number' ? mixed(points, value) : undefined);
}

function pointOf(criterion: unknown, sorted: readonly number[]): Point[] {
  const { type, formula, color } = (criterion ?? {}) as { type?: string; formula?: unknown; color?: string };
  const place = PLACES[type ?? ''];
  const amount = Number(String(formula ?? '').replace(/^=/, ''));
  if (!place || typeof color !== 'string' || Number.isNaN(amount)) return [];
  return [{ at: place(sorted, amount), colour: color }];
}

function mixed(points: readonly Point[], value: number): string {
  const above = points.findIndex((point) => value <= point.at);
  if (above === 0) return points[0]!.colour;
  if (above < 0) return points.at(-1)!.colour;
  const [low, high] = [points[above - 1]!, points[above]!];
  const share = (value - low.at) / (high.at - low.at);
  const channel = (colour: string, at: number): number => parseInt(colour.slice(at, at + 2), 16);
  const parts = [1, 3, 5].map((at) => Math.round(channel(low.colour, at) + share * (channel(high.colour, at) - channel(low.colour, at))));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('').toUpperCase()}`;
}

/** As PERCENTILE.INC takes it. */
function percentile(sorted: readonly number[], share: number): number {
  const place = Math.min(1, Math.max(0, share)) * (sorted.length - 1);
  const below = sorted[Math.floor(place)]!;
  return below + (place - Math.floor(place)) * ((sorted[Math.ceil(place)] ?? below) - below);
}
