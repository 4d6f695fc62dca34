import type { LineNetwork } from './line-network';

const ABSENT = -1;

/** Edges of a network under construction, by the vertex that they leave; vertices are visited once, after all that lead to them. */
export class Edges {
  private readonly order: number[] = [];
  private readonly first: number[] = [];
  private readonly to: number[] = [];
  private readonly labels: number[] = [];
  private readonly prices: number[] = [];
  private named = 0;

  /** A new vertex. */
  name(): number {
    return this.named++;
  }

  /** The edges added next leave this vertex. */
  leave(vertex: number): void {
    this.order.push(vertex);
    this.first.push(this.to.length);
  }

  add(to: number, label: number, price: number): void {
    this.to.push(to);
    this.labels.push(label);
    this.prices.push(price);
  }

  /** The network, its vertices numbered in the order in which they were visited. */
  network(shape: Pick<LineNetwork, 'days' | 'symbols' | 'groups'>, starts: readonly number[]): LineNetwork {
    const number = new Int32Array(this.named).fill(ABSENT);
    this.order.forEach((vertex, place) => { number[vertex] = place; });
    return {
      ...shape,
      first: Int32Array.from([...this.first, this.to.length]),
      to: Int32Array.from(this.to, (vertex) => number[vertex]!),
      labels: Int32Array.from(this.labels),
      prices: Float64Array.from(this.prices),
      starts: Int32Array.from(starts, (vertex) => (vertex < 0 ? ABSENT : number[vertex]!)),
    };
  }
}
