import type { Given, Twins } from '../twin';

const isGiven = (given: Given, argument: string) => given.as(argument) !== 'absent';

export const COST = {
  ATTRITION: (given) => {
    const opening = { steps: [], result: '{leavers}/{headcount_open}*12/{months}' };
    if (!isGiven(given, 'headcount_close')) return opening;
    const mean = '{leavers}/(({headcount_open}+{headcount_close})/2)*12/{months}';
    // A blank headcount is none, not 0.
    return { steps: [], variant: 'MEAN', result: given.as('headcount_close') === 'constant' ? mean : `IF(N({headcount_close})=0,${opening.result},${mean})` };
  },
  ATTRITIONCOST: () => ({ steps: [], result: '{leavers}*({hiring}+{training}+{ramp_weeks}*{weekly_cost}*(1-{ramp_productivity})+{leaving})' }),
  COSTPERCALL: () => ({ steps: [], sound: ['SUM({total_cost})>=0'], result: 'SUM({total_cost})/SUM({calls})' }),
  COSTPERMINUTE: () => ({ steps: [], sound: ['SUM({total_cost})>=0'], result: 'SUM({total_cost})/SUM({minutes})' }),
  // A 0 among the seats is a month without a count.
  COSTPERSEAT: () => ({ steps: [], sound: ['SUM({total_cost})>=0'], result: 'SUM({total_cost})*SUMPRODUCT(({seats}>0)*1)/SUM({seats})' }),
  COSTPERSUCCESS: () => ({ steps: [], result: '{hourly_cost}*{login_hours}/{successes}' }),
  STAFFCOSTPERCALL: () => ({ steps: [], result: '{agents}*{hourly_cost}*{hours}*(1+{overhead})/{calls}' }),
} satisfies Twins;
