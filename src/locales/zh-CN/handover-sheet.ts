import type { handoverSheet as en } from '../en/handover-sheet';
import type { Wording } from '../wording';

export const handoverSheet: Wording<typeof en> = {
  sheetName: '说明',
};
