import type { LineNetwork } from './line-network';

/** Arrays that a search over a network writes in; one lasts for any number of searches. */
export interface Workspace {
  readonly dist: Float64Array;
  readonly back: Int32Array;
  readonly from: Int32Array;
}

export function workspaceFor({ first, to }: LineNetwork): Workspace {
  const from = new Int32Array(to.length);
  for (let vertex = 0; vertex + 1 < first.length; vertex += 1) from.fill(vertex, first[vertex]!, first[vertex + 1]!);
  return { dist: new Float64Array(first.length - 1), back: new Int32Array(first.length - 1), from };
}

/**
 * The cheapest line from a start under a price for each label, exactly: one pass over the edges in order.
 * @param symbols receives, for each day, the symbol of the line
 * @returns its price, Infinity where no line is allowed
 */
export function bestLine(network: LineNetwork, start: number, labelPrices: Float64Array, { dist, back, from }: Workspace, symbols: Int32Array): number {
  const { first, to, labels, prices } = network;
  const end = dist.length - 1;
  dist.fill(Infinity);
  dist[start] = 0;
  for (let vertex = start; vertex < end; vertex += 1) {
    const here = dist[vertex]!;
    if (here === Infinity) continue;
    for (let edge = first[vertex]!, beyond = first[vertex + 1]!; edge < beyond; edge += 1) {
      const price = here + labelPrices[labels[edge]!]! + prices[edge]!;
      const target = to[edge]!;
      if (price < dist[target]!) {
        dist[target] = price;
        back[target] = edge;
      }
    }
  }
  if (dist[end] !== Infinity) readBack(network, start, end, back, from, symbols);
  return dist[end]!;
}

/** Writes the symbols of the path that ends in a vertex. */
export function readBack({ days, symbols: perDay, labels }: LineNetwork, start: number, vertex: number, back: Int32Array, from: Int32Array, symbols: Int32Array): void {
  const free = days * perDay;
  for (let at = vertex; at !== start;) {
    const edge = back[at]!;
    const label = labels[edge]!;
    if (label < free) symbols[Math.floor(label / perDay)] = label % perDay;
    at = from[edge]!;
  }
}
