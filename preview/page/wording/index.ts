import type { PageLocale } from '../appearance';
import { en } from './en';
import { zhCN } from './zh-CN';
import { zhTW } from './zh-TW';

type Wording<T> = { readonly [K in keyof T]: T[K] extends string ? string : Wording<T[K]> };

/** Every sentence of the page around the grid. Univer brings its own words. */
export type PageWording = Wording<typeof en>;

export const WORDING: Record<PageLocale, PageWording> = { en, 'zh-CN': zhCN, 'zh-TW': zhTW };

export function fill(sentence: string, facts: Record<string, string>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => facts[name] ?? whole);
}
