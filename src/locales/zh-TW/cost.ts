import type { cost as en } from '../en/cost';
import type { Wording } from '../wording';

export const cost: Wording<typeof en> = {
  next: '下一步',
};
