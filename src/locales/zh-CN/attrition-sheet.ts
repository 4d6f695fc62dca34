import type { attritionSheet as en } from '../en/attrition-sheet';
import type { Wording } from '../wording';

export const attritionSheet: Wording<typeof en> = {
  sheetName: '流失',
};
