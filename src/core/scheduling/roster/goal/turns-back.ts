import type { Rotation } from '../problem';

/** Whether the turn from a week that ends in one band to a week that begins in another goes against the rotation. */
export function turnsBack({ order, once }: Rotation, from: string | undefined, to: string | undefined): boolean {
  const [before, after] = [order.indexOf(from ?? ''), order.indexOf(to ?? '')];
  if (before < 0 || after < 0 || after > before) return false;
  if (after === before) return once.includes(order[after]!);
  return !(after === 0 && once.includes(order[before]!));
}
