import type { Measure, PerTime, Thing } from './measure';

export const share: Measure = { unit: 'share' };
export const plainRatio: Measure = { unit: 'ratio' };
export const netPoints: Measure = { unit: 'netPoints' };
export const count = (of: Thing, per?: Thing | PerTime): Measure => ({ unit: 'count', of, per });
export const secondsPer = (per: Thing): Measure => ({ unit: 'seconds', per });
export const hoursPer = (per: Thing): Measure => ({ unit: 'hours', per });
export const pointsPer = (per: Thing): Measure => ({ unit: 'points', per });
export const moneyPer = (per: Thing | PerTime): Measure => ({ unit: 'money', per });
export const perTenThousand = (of: Thing, per: Thing): Measure => ({ unit: 'perTenThousand', of, per });
