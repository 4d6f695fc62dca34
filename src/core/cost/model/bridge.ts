import { SWITCHES, type BridgeDrivers, type Switch } from './settings';

/** What both sides of a bridge share: the labour model's constants. */
export interface BridgeTerms {
  readonly hoursPerFte: number;
  /** Hiring, training and attrition for one leaver. */
  readonly costPerLeaver: number;
}

/** A scenario as the labour model and the other heads make it, with what neither explains. */
export interface BridgeSide {
  readonly drivers: BridgeDrivers;
  readonly unexplained: number;
}

export interface Modelled {
  readonly paidHours: number;
  readonly labour: number;
  readonly turnover: number;
  readonly total: number;
}

export interface BridgeStep {
  readonly change: Switch;
  /** Total once this and all switches before it are taken from the other side. */
  readonly after: Modelled;
  readonly step: number;
}

export interface Bridge {
  readonly from: Modelled;
  readonly to: Modelled;
  readonly steps: readonly BridgeStep[];
  readonly residual: number;
}

/** Volume × handle time ÷ occupancy ÷ (1 − shrinkage) × rate, with those who leave replaced, and all other heads. */
export function modelled(drivers: BridgeDrivers, unexplained: number, { hoursPerFte, costPerLeaver }: BridgeTerms): Modelled {
  const { volume, ahtSeconds, occupancy, shrinkage, ratePerHour, attritionRate, otherHeads } = drivers;
  const handled = (volume * ahtSeconds) / 3600;
  const paidHours = occupancy === 0 ? 0 : handled / occupancy / (1 - shrinkage);
  const labour = paidHours * ratePerHour;
  const turnover = hoursPerFte === 0 ? 0 : (paidHours / hoursPerFte) * attritionRate * costPerLeaver;
  return { paidHours, labour, turnover, total: labour + turnover + otherHeads + unexplained };
}

/**
 * From one scenario to the other, one driver after the other: a driver that has been switched stays so. What a step is worth
 * depends on what was switched before it, the sum of all steps does not.
 */
export function bridge(from: BridgeSide, to: BridgeSide, terms: BridgeTerms, order: readonly Switch[] = SWITCHES): Bridge {
  let drivers = from.drivers;
  const first = modelled(drivers, from.unexplained, terms);
  let before = first.total;
  const steps = order.map((change): BridgeStep => {
    drivers = { ...drivers, [change]: to.drivers[change] };
    const after = modelled(drivers, from.unexplained, terms);
    const step = after.total - before;
    before = after.total;
    return { change, after, step };
  });
  return { from: first, to: modelled(to.drivers, to.unexplained, terms), steps, residual: to.unexplained - from.unexplained };
}
