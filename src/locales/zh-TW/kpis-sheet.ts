import type { kpisSheet as en } from '../en/kpis-sheet';
import type { Wording } from '../wording';

export const kpisSheet: Wording<typeof en> = {
  sheetName: '指標',
};
