import type { reports as en } from '../en/reports';
import type { Wording } from '../wording';

export const reports: Wording<typeof en> = {
  next: '下一步',
};
