import type { rosterDesk as en } from '../en/roster-desk';
import type { Wording } from '../wording';

export const rosterDesk: Wording<typeof en> = {
  next: '下一步',
};
