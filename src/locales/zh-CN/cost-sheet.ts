import { costSheet as en } from '../en/cost-sheet';
import type { Wording } from '../wording';

export const costSheet: Wording<typeof en> = en;
