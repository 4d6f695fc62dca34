import type { rosterSheet as en } from '../en/roster-sheet';
import type { Wording } from '../wording';

export const rosterSheet: Wording<typeof en> = {
  sheetName: '班表',
};
