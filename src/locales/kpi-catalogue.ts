import * as en from './en/kpi-catalogue';
import type { LocaleName } from './locale-name';
import type { Wording } from './wording';
import * as zhCN from './zh-CN/kpi-catalogue';
import * as zhTW from './zh-TW/kpi-catalogue';

type Table = typeof en;

/**
 * The words of the indicator catalogue. They come apart from the pane's: it is some two thousand names and sentences.
 * Other names to look for are each language's own and need not match.
 */
export type KpiWords = Wording<Omit<Table, 'aliases'>> & { readonly aliases: Readonly<Partial<Record<keyof Table['indicators'], readonly string[]>>> };

const tables: Readonly<Record<LocaleName, KpiWords>> = { en, 'zh-CN': zhCN, 'zh-TW': zhTW };

export function kpiWords(locale: LocaleName): KpiWords {
  return tables[locale];
}
