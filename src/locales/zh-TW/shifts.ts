import type { shifts as en } from '../en/shifts';
import type { Wording } from '../wording';

export const shifts: Wording<typeof en> = {
  next: '下一步',
};
