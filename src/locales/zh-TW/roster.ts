import type { roster as en } from '../en/roster';
import type { Wording } from '../wording';

export const roster: Wording<typeof en> = {
  next: '下一步',
};
