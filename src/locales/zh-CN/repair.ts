import type { repair as en } from '../en/repair';
import type { Wording } from '../wording';

export const repair: Wording<typeof en> = {
  next: '下一步',
};
