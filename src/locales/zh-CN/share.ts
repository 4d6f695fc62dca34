import type { share as en } from '../en/share';
import type { Wording } from '../wording';

export const share: Wording<typeof en> = {
  next: '下一步',
};
