import type { LocaleName } from '../locales/locale-name';
import { functions as en } from '../locales/en/functions';
import { functions as zhCN } from '../locales/zh-CN/functions';
import { functions as zhTW } from '../locales/zh-TW/functions';
import type { Catalogue, FunctionName } from './catalogue/catalogue';

/** What people read about a function. Plain sentences, no markup. */
export interface FunctionText<Argument extends string = string> {
  /** One line, shown by Excel while typing. */
  readonly summary: string;
  /** What comes out, with its unit. */
  readonly result: string;
  readonly details: string;
  /** When the result holds, and how to read it. */
  readonly assumptions: readonly string[];
  /** When another function or another way serves better. */
  readonly notFor: string;
  readonly formula: string;
  /** Where the formula comes from, as one would cite it. */
  readonly source: string;
  /** By argument name: what it is, its unit, its default. */
  readonly arguments: Readonly<Record<Argument, string>>;
}

/** One text for every function and every argument of the catalogue. */
type CatalogueTexts = { readonly [E in Catalogue as E['name']]: FunctionText<E['arguments'][number]['name']> };

// A function or an argument that lacks its words in one of the languages does not compile here.
const texts: Readonly<Record<LocaleName, CatalogueTexts>> = { en, 'zh-CN': zhCN, 'zh-TW': zhTW };

export function functionTexts(locale: LocaleName): Readonly<Record<FunctionName, FunctionText>> {
  return texts[locale];
}
