import type { reportsSheet as en } from '../en/reports-sheet';
import type { Wording } from '../wording';

export const reportsSheet: Wording<typeof en> = {
  sheetNames: { daily: '日报', weekly: '周报', monthly: '月报', outbound: '外呼报表' },
};
