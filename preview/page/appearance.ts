export type PageLocale = 'en' | 'zh-CN' | 'zh-TW';
export type PageTheme = 'light' | 'dark' | 'high-contrast';
/** How formulas reach the add-in: straight into its frame, or through office.js's own messages as in Excel. */
export type CallMode = 'direct' | 'cached';

export interface Appearance {
  readonly locale: PageLocale;
  readonly theme: PageTheme;
}

export const LOCALES: readonly PageLocale[] = ['en', 'zh-CN', 'zh-TW'];
export const THEMES: readonly PageTheme[] = ['light', 'dark', 'high-contrast'];

/** BCP 47 tag as Office reports it for each language of the page. */
export const OFFICE_TAG: Record<PageLocale, string> = { en: 'en-US', 'zh-CN': 'zh-CN', 'zh-TW': 'zh-TW' };

const STORE = 'callsheet-preview-appearance';

/** The address wins, then the last choice, then what the browser and the system prefer. */
export function startingAppearance(): Appearance {
  const query = new URLSearchParams(location.search);
  const stored = readStored();
  return {
    locale: oneOf(LOCALES, query.get('locale')) ?? stored.locale ?? nearest(navigator.language),
    theme: oneOf(THEMES, query.get('theme')) ?? stored.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'),
  };
}

export function rememberAppearance(appearance: Appearance): void {
  try {
    localStorage.setItem(STORE, JSON.stringify(appearance));
  } catch {
    // Storage may be switched off; the choice then lasts as long as the page.
  }
}

export function startingMode(): CallMode {
  return oneOf(['direct', 'cached'] as const, new URLSearchParams(location.search).get('mode')) ?? 'direct';
}

function readStored(): Partial<Appearance> {
  try {
    const stored = JSON.parse(localStorage.getItem(STORE) ?? '{}') as Record<string, unknown>;
    return { locale: oneOf(LOCALES, stored['locale']), theme: oneOf(THEMES, stored['theme']) };
  } catch {
    return {};
  }
}

function oneOf<T extends string>(choices: readonly T[], value: unknown): T | undefined {
  return choices.find((choice) => choice === value);
}

function nearest(tag: string): PageLocale {
  if (!tag.toLowerCase().startsWith('zh')) return 'en';
  return /hant|-(tw|hk|mo)/i.test(tag) ? 'zh-TW' : 'zh-CN';
}
