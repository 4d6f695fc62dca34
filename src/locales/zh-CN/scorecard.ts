import type { scorecard as en } from '../en/scorecard';
import type { Wording } from '../wording';

export const scorecard: Wording<typeof en> = {
  next: '下一步',
};
