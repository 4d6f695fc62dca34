import type { shiftsSheet as en } from '../en/shifts-sheet';
import type { Wording } from '../wording';

export const shiftsSheet: Wording<typeof en> = {
  sheetName: '班次',
};
