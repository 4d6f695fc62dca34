import type { scorecardSheet as en } from '../en/scorecard-sheet';
import type { Wording } from '../wording';

export const scorecardSheet: Wording<typeof en> = {
  sheetName: '评分卡',
};
