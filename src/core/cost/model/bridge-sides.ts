import { sum } from '../../numeric/sum';
import { actualLabour } from './actual-labour';
import { budgetCheck } from './budget';
import { modelled, type BridgeSide, type BridgeTerms } from './bridge';
import type { CostModel } from './cost-model';
import { HEADS, type Head } from './heads';
import type { Actuals, BridgeDrivers, CostSettings } from './settings';

/** Heads that the labour model of a bridge explains: pay, and what leavers cost. */
export const EXPLAINED: readonly Head[] = ['direct', 'hiring', 'training', 'attrition'];
export const OTHER_HEADS = HEADS.filter((head) => !EXPLAINED.includes(head));

interface Sums {
  readonly volume: number;
  readonly handledHours: number;
  readonly agentHours: number;
  readonly paidHours: number;
  readonly labour: number;
  readonly leavers: number;
  readonly otherHeads: number;
}

export interface BridgeSides {
  readonly from: BridgeSide;
  readonly to: BridgeSide;
  readonly terms: BridgeTerms;
}

export function bridgeSides(model: CostModel, settings: CostSettings): BridgeSides {
  const { way, changes, from, to } = settings.bridge;
  const months = model.labour.map((_, month) => month);
  const booked = budgetCheck(model, settings.actuals).booked;
  const counted = way === 'actual' ? months.filter((month) => booked[month]) : months;
  const terms = termsOf(model, settings.inputs.hiringCost, counted);
  if (way === 'typed') return { from: { drivers: from, unexplained: 0 }, to: { drivers: to, unexplained: 0 }, terms };
  const budget = budgetSide(model, counted, terms);
  if (way === 'what-if') return { from: budget, to: { drivers: changed(budget.drivers, changes), unexplained: budget.unexplained }, terms };
  return { from: budget, to: actualSide(model, settings.actuals, counted, terms), terms };
}

const over = (value: number, by: number) => (by === 0 ? 0 : value / by);

function termsOf({ labour, costs }: CostModel, hiringCost: number, counted: readonly number[]): BridgeTerms {
  const total = (figure: (month: number) => number) => sum(counted.map(figure));
  const leavers = total((month) => labour[month]!.leavers);
  const spent = total((month) => (hiringCost + costs[month]!.trainingPerJoiner + costs[month]!.costPerLeaver) * labour[month]!.leavers);
  return { hoursPerFte: over(total((month) => labour[month]!.paidHours), total((month) => labour[month]!.fte)), costPerLeaver: over(spent, leavers) };
}

function budgetSide({ labour, costs }: CostModel, counted: readonly number[], terms: BridgeTerms): BridgeSide {
  const total = (figure: (month: number) => number) => sum(counted.map(figure));
  const drivers = driversOf({
    volume: total((month) => labour[month]!.volume), handledHours: total((month) => labour[month]!.handledHours), agentHours: total((month) => labour[month]!.agentHours),
    paidHours: total((month) => labour[month]!.paidHours), labour: total((month) => costs[month]!.heads.direct), leavers: total((month) => labour[month]!.leavers),
    otherHeads: total((month) => sum(OTHER_HEADS.map((head) => costs[month]!.heads[head]))),
  }, terms);
  return { drivers, unexplained: total((month) => costs[month]!.total) - modelled(drivers, 0, terms).total };
}

function actualSide(model: CostModel, actuals: Actuals, counted: readonly number[], terms: BridgeTerms): BridgeSide {
  const labour = actualLabour(model, actuals);
  const total = (figure: (month: number) => number) => sum(counted.map(figure));
  const ledger = (heads: readonly Head[]) => total((month) => sum(heads.map((head) => actuals.heads[head]?.[month] ?? 0)));
  const drivers = driversOf({
    volume: total((month) => labour[month]!.volume), handledHours: total((month) => labour[month]!.handledHours), agentHours: total((month) => labour[month]!.agentHours),
    paidHours: total((month) => labour[month]!.paidHours), labour: total((month) => labour[month]!.paidHours * labour[month]!.ratePerHour),
    leavers: total((month) => labour[month]!.leavers), otherHeads: ledger(OTHER_HEADS),
  }, terms);
  return { drivers, unexplained: ledger(HEADS) - modelled(drivers, 0, terms).total };
}

/** Means of all months together, such that the labour model makes of them what the months make. */
function driversOf({ volume, handledHours, agentHours, paidHours, labour, leavers, otherHeads }: Sums, { hoursPerFte }: BridgeTerms): BridgeDrivers {
  return {
    volume, ahtSeconds: over(handledHours * 3600, volume), occupancy: over(handledHours, agentHours), shrinkage: paidHours === 0 ? 0 : 1 - agentHours / paidHours,
    ratePerHour: over(labour, paidHours), attritionRate: over(leavers * hoursPerFte, paidHours), otherHeads,
  };
}

/** Volume, rate and other heads change by a share of themselves, the others by an amount. */
function changed(drivers: BridgeDrivers, changes: BridgeDrivers): BridgeDrivers {
  const byShare = (key: 'volume' | 'ratePerHour' | 'otherHeads') => drivers[key] * (1 + changes[key]);
  const byAmount = (key: 'ahtSeconds' | 'shrinkage' | 'occupancy' | 'attritionRate') => drivers[key] + changes[key];
  return {
    volume: byShare('volume'), ahtSeconds: byAmount('ahtSeconds'), shrinkage: byAmount('shrinkage'), occupancy: byAmount('occupancy'),
    ratePerHour: byShare('ratePerHour'), attritionRate: byAmount('attritionRate'), otherHeads: byShare('otherHeads'),
  };
}
