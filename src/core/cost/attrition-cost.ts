import { fault, type Fault, type Outcome } from '../fault';

export interface AttritionCostQuery {
  /** Leavers of the period, each of them replaced. */
  readonly leavers: number;
  /** To find and hire one replacement. */
  readonly hiring: number;
  /** To train one, pay in the classroom included. */
  readonly training: number;
  /** Weeks on the job until a new agent works as an experienced one does. */
  readonly rampWeeks: number;
  /** Pay and what comes with it for one agent and week. */
  readonly weeklyCost: number;
  /** Output in those weeks, on average, as a fraction of an experienced agent's. */
  readonly rampProductivity: number;
  /** What each departure costs by itself: final pay, overtime until the place is filled. */
  readonly leaving: number;
}

/** Money, the parts for all leavers together. */
export interface AttritionCost {
  readonly hiring: number;
  readonly training: number;
  /** Paid and not produced while the new agents learn. */
  readonly ramp: number;
  readonly leaving: number;
  readonly total: number;
}

/**
 * What attrition costs: for each leaver the hiring and the training of a replacement, the output missed while that one
 * learns, weeks × weekly cost × (1 − productivity), and the departure itself. The parts are those of R. Davis, “What’s Your
 * True Cost of Attrition?” (SWPP, On Target, Winter 2017).
 */
export function attritionCost(query: AttritionCostQuery): Outcome<AttritionCost> {
  const problem = refusal(query);
  if (problem) return problem;
  const { leavers } = query;
  const hiring = leavers * query.hiring;
  const training = leavers * query.training;
  const ramp = leavers * query.rampWeeks * query.weeklyCost * (1 - query.rampProductivity);
  const leaving = leavers * query.leaving;
  const total = hiring + training + ramp + leaving;
  return Number.isFinite(total) ? { hiring, training, ramp, leaving, total } : fault('too-large', 'leavers');
}

function refusal(query: AttritionCostQuery): Fault | undefined {
  const amounts = {
    leavers: query.leavers, hiring: query.hiring, training: query.training, ramp_weeks: query.rampWeeks, weekly_cost: query.weeklyCost, leaving: query.leaving,
  };
  for (const [argument, amount] of Object.entries(amounts)) {
    if (!(amount >= 0 && amount < Infinity)) return fault('below', argument, { limit: 0 });
  }
  return query.rampProductivity >= 0 && query.rampProductivity <= 1 ? undefined : fault('not-a-fraction', 'ramp_productivity');
}
