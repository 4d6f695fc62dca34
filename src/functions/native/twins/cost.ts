import type { Given, Twins } from '../twin';

const isGiven = (given: Given, argument: string) => given.as(argument) !== 'absent';

export const COST: Twins = {
  AHT: (given) => ({
    steps: [], variant: isGiven(given, 'calls') ? 'TOTALS' : undefined,
    result: isGiven(given, 'calls') ? '(SUM({talk})+SUM({hold})+SUM({wrap}))/SUM({calls})' : '{talk}+{hold}+{wrap}',
  }),
  ATTRITION: (given) => ({
    steps: [], variant: isGiven(given, 'headcount_close') ? 'MEAN' : undefined,
    result: isGiven(given, 'headcount_close') ? '{leavers}/(({headcount_open}+{headcount_close})/2)*12/{months}' : '{leavers}/{headcount_open}*12/{months}',
  }),
  COSTPERCALL: () => ({ steps: [], result: 'SUM({total_cost})/SUM({calls})' }),
};
