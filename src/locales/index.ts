import type { LocaleName } from './locale-name';
import type { Wording } from './wording';
import * as en from './en/pane-areas';
import * as zhCN from './zh-CN/pane-areas';
import * as zhTW from './zh-TW/pane-areas';

/** Every sentence of the pane, by area. English has the say: a translation that lacks one does not compile. */
export type Words = Wording<typeof en>;

const tables: Readonly<Record<LocaleName, Words>> = { en, 'zh-CN': zhCN, 'zh-TW': zhTW };

/**
 * The pane's sentences in one language. The functions bundle does not come here: it takes its own areas directly, so
 * that a cell never loads the words of a pane.
 */
export function words(locale: LocaleName): Words {
  return tables[locale];
}
