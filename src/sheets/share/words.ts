import type { shareSheet } from '../../locales/en/share-sheet';
import type { Wording } from '../../locales/wording';

/** What the sheets beside converted formulas say. */
export type ShareWords = Wording<typeof shareSheet>;
