import type { attrition as en } from '../en/attrition';
import type { Wording } from '../wording';

export const attrition: Wording<typeof en> = {
  next: '下一步',
};
