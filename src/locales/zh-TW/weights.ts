import type { weights as en } from '../en/weights';
import type { Wording } from '../wording';

export const weights: Wording<typeof en> = {
  next: '下一步',
};
