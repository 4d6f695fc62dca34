import type { BenefitKey, YearFigures } from '../../core/cost/model/benefits';
import type { Bridge } from '../../core/cost/model/bridge';
import type { ActualLabour } from '../../core/cost/model/actual-labour';
import type { BridgeSides } from '../../core/cost/model/bridge-sides';
import type { BudgetCheck } from '../../core/cost/model/budget';
import type { CostModel } from '../../core/cost/model/cost-model';
import type { PlacesFrom } from './places';
import type { CostRequest } from './request';

/** What the core makes of a request: every sample on the sheets. */
export interface CostFigures {
  readonly model: CostModel;
  readonly budget: BudgetCheck;
  readonly actual: readonly ActualLabour[];
  readonly sides: BridgeSides;
  readonly bridge: Bridge;
  readonly year: YearFigures;
  readonly worth: Readonly<Record<BenefitKey, number>>;
}

/** All that the sheets are built from. */
export interface Context {
  readonly request: CostRequest;
  readonly figures: CostFigures;
  readonly places: PlacesFrom;
}
