import { benefits, yearFigures } from '../../core/cost/model/benefits';
import { bridge } from '../../core/cost/model/bridge';
import { actualLabour } from '../../core/cost/model/actual-labour';
import { bridgeSides } from '../../core/cost/model/bridge-sides';
import { budgetCheck } from '../../core/cost/model/budget';
import { costModel } from '../../core/cost/model/cost-model';
import { isFault, type Outcome } from '../../core/fault';
import type { CostFigures } from './context';
import { demandOf } from './demand-of';
import type { CostRequest } from './request';

/** All that the sheets will show, worked out by the core. */
export function costFigures(request: Pick<CostRequest, 'source' | 'settings'>): Outcome<CostFigures> {
  const { settings } = request;
  const model = costModel(settings, demandOf(request));
  if (isFault(model)) return model;
  const sides = bridgeSides(model, settings);
  const year = yearFigures(model, settings);
  return {
    model, sides, year, budget: budgetCheck(model, settings.actuals), actual: actualLabour(model, settings.actuals), bridge: bridge(sides.from, sides.to, sides.terms, settings.bridge.order), worth: benefits(year, settings),
  };
}
