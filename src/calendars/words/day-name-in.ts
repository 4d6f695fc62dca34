import type { Language } from '../language';
import { DAY_NAMES } from './day-names';

type Translation = Exclude<Language, 'en'>;

const LUNAR_DAYS = ['初一', '初二', '初三', '初四', '初五', '初六', '初七', '初八', '初九', '初十'];

/** Names that are made of another. */
const MADE: readonly { readonly of: RegExp; readonly as: Readonly<Record<Translation, (name: string) => string>> }[] = [
  { of: /^(.+) \(substitute day\)$/, as: { 'zh-CN': (name) => `${name}补假`, 'zh-TW': (name) => `${name}補假` } },
  { of: /^(.+) break$/, as: { 'zh-CN': (name) => `${name}假期`, 'zh-TW': (name) => `${name}連假` } },
  { of: /^Eve of (.+)$/, as: { 'zh-CN': (name) => `${name}前夕`, 'zh-TW': (name) => `${name}前夕` } },
  { of: /^The day following (?:the Chinese )?(.+)$/, as: { 'zh-CN': (name) => `${name}翌日`, 'zh-TW': (name) => `${name}翌日` } },
  { of: /^The second day following (?:the Chinese )?(.+)$/, as: { 'zh-CN': (name) => `${name}后第二日`, 'zh-TW': (name) => `${name}後第二日` } },
];

/**
 * The name of a day in a language; in English where no translation is known. Names that differ in English differ in every
 * language, for effects are learnt by them.
 */
export function dayNameIn(name: string, language: Language): string {
  return language === 'en' ? name : translated(name, language) ?? name;
}

function translated(name: string, language: Translation): string | undefined {
  const lunar = /^Spring Festival day (\d+)$/.exec(name);
  if (lunar) return `正月${LUNAR_DAYS[Number(lunar[1]) - 1] ?? lunar[1]!}`;
  const before = /^(\d+) days before Spring Festival$/.exec(name);
  if (before) return language === 'zh-CN' ? `春节前${before[1]}天` : `春節前${before[1]}天`;
  const own = DAY_NAMES[name];
  if (own) return own[language];
  for (const { of, as } of MADE) {
    const inner = of.exec(name)?.[1];
    const made = inner === undefined ? undefined : translated(inner, language);
    if (made !== undefined) return as[language](made);
  }
  return undefined;
}
