import type { reportsSheet as en } from '../en/reports-sheet';
import type { Wording } from '../wording';

export const reportsSheet: Wording<typeof en> = {
  sheetNames: { daily: '日報', weekly: '週報', monthly: '月報', outbound: '外撥報表' },
};
