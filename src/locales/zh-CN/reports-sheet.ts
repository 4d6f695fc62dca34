import type { reportsSheet as en } from '../en/reports-sheet';
import type { Wording } from '../wording';

export const reportsSheet: Wording<typeof en> = {
  sheetName: '报表',
};
