import type { weightsSheet as en } from '../en/weights-sheet';
import type { Wording } from '../wording';

export const weightsSheet: Wording<typeof en> = {
  sheetName: '权重',
};
