import { fault, type Outcome } from '../fault';

/**
 * Annual attrition: leavers, voluntary or not, over the mean headcount of the period, scaled to twelve months. Internal
 * transfers are not leavers, and agents are counted apart from other staff.
 */
export function attritionRate(leavers: number, headcountOpen: number, headcountClose: number | null = null, months = 12): Outcome {
  if (!(leavers >= 0 && leavers < Infinity)) return fault('below', 'leavers', { limit: 0 });
  if (!(headcountOpen >= 0 && headcountOpen < Infinity)) return fault('below', 'headcount_open', { limit: 0 });
  if (headcountClose !== null && !(headcountClose >= 0 && headcountClose < Infinity)) return fault('below', 'headcount_close', { limit: 0 });
  if (!(months > 0 && months < Infinity)) return fault('not-positive', 'months');
  const headcount = headcountClose === null ? headcountOpen : headcountOpen / 2 + headcountClose / 2;
  if (headcount === 0) return fault('not-positive', 'headcount_open');
  const rate = ((leavers / headcount) * 12) / months;
  return rate < Infinity ? rate : fault('too-large', 'leavers');
}
