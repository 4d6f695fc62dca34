export type LocaleName = 'en' | 'zh-CN' | 'zh-TW';

export const LOCALE_NAMES: readonly LocaleName[] = ['en', 'zh-CN', 'zh-TW'];

/** The nearest of our languages to a BCP 47 tag such as Office's `displayLanguage`: `zh-HK` reads traditional, `zh-SG` simplified. */
export function nearestLocale(tag: string | undefined): LocaleName {
  const lower = (tag ?? '').toLowerCase();
  if (!lower.startsWith('zh')) return 'en';
  return /hant|-(tw|hk|mo)\b/.test(lower) ? 'zh-TW' : 'zh-CN';
}
