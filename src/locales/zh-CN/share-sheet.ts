import type { shareSheet as en } from '../en/share-sheet';
import type { Wording } from '../wording';

export const shareSheet: Wording<typeof en> = {
  sheetName: '计算过程',
};
