import type { kpis as en } from '../en/kpis';
import type { Wording } from '../wording';

export const kpis: Wording<typeof en> = {
  next: '下一步',
};
