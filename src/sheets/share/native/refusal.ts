import type { ConversionObstacle, ConversionReason } from '../conversion';

/** Why a formula is kept as its value. Thrown from deep within it, caught where the cell is known. */
export class Refusal extends Error {
  constructor(readonly reason: ConversionReason) {
    super(reason.code);
  }
}

export function refuse(code: ConversionObstacle, part: string, argument?: string): never {
  throw new Refusal({ code, part, ...(argument !== undefined && { argument }) });
}

/** A formula that should be laid out in cells beside it. */
export class NeedsWorkings extends Error {}
