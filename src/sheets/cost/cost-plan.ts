import { isFault, type Outcome } from '../../core/fault';
import { headersOverNumbers } from '../number-headers';
import type { Plan } from '../plan';
import { ACTUAL_KEYS } from './actuals/actual-keys';
import { actualsSheet } from './actuals/actuals-sheet';
import { benefitKeys } from './benefits/benefit-keys';
import { benefitsSheet } from './benefits/benefits-sheet';
import { bridgeKeys } from './bridge/bridge-keys';
import { bridgeSheet } from './bridge/bridge-sheet';
import { BUDGET_KEYS, budgetSheet } from './budget/budget-sheet';
import type { Context, CostFigures } from './context';
import { costFigures } from './cost-figures';
import { inputKeys } from './inputs/input-keys';
import { inputsSheet } from './inputs/inputs-sheet';
import { memoryOf } from './memory';
import { COST_KEYS } from './model/cost-keys';
import { modelSheet } from './model/cost-sheet';
import { workingKeys } from './model/working-keys';
import { workingsSheet } from './model/workings-sheet';
import { placesOf } from './places';
import type { CostRequest } from './request';

/** The pane's job that builds a cost workbook. */
export const COST = 'cost';

/** Seven sheets: inputs, workings, the cost, what was booked, budget, bridge, benefits. Or what no cost can be computed from. */
export function costPlan(request: CostRequest): Outcome<Plan> {
  const figures = costFigures(request);
  return isFault(figures) ? figures : plannedCost(request, figures);
}

function plannedCost(request: CostRequest, figures: CostFigures): Plan {
  const { settings, sheetNames } = request;
  const places = placesOf({
    inputs: inputKeys(request), workings: workingKeys(request), cost: COST_KEYS, actuals: ACTUAL_KEYS, budget: BUDGET_KEYS, bridge: bridgeKeys(settings.bridge.way), benefits: benefitKeys(figures.worth),
  }, sheetNames, settings.months);
  const context: Context = { request, figures, places };
  const sheets = [inputsSheet, workingsSheet, modelSheet, actualsSheet, budgetSheet, bridgeSheet, benefitsSheet].map((sheet) => headersOverNumbers(sheet(context)));
  return { job: COST, sheets, names: [], memory: memoryOf(context) };
}
