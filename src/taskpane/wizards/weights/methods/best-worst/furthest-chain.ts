import type { Judgement } from '../../../../../core/kpi/weighing/request';

/** An indicator by way of which the best is `through` times the worst, though it was said to be `span` times. */
export interface Chain {
  readonly index: number;
  readonly fromBest: number;
  readonly toWorst: number;
  readonly through: number;
  readonly span: number;
}

/** The indicator whose two judgements, one after the other, lead furthest from what was said of best and worst; null where all lead there. */
export function furthestChain({ best, worst, bestToOthers, othersToWorst }: Extract<Judgement, { method: 'bestWorst' }>): Chain | null {
  const span = bestToOthers[worst]!;
  let furthest: Chain | null = null;
  let most = 1e-9;
  for (const [index, fromBest] of bestToOthers.entries()) {
    if (index === best || index === worst) continue;
    const toWorst = othersToWorst[index]!;
    const through = fromBest * toWorst;
    const apart = Math.abs(Math.log(through / span));
    if (apart > most) [furthest, most] = [{ index, fromBest, toWorst, through, span }, apart];
  }
  return furthest;
}
