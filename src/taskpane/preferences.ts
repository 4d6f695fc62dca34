import { LOCALE_NAMES, type LocaleName } from '../locales/locale-name';
import type { ThemeName } from './theme';

/** What one person wants on one computer, whatever the workbook. */
export interface Preferences {
  readonly language: LocaleName | 'follow';
  readonly theme: ThemeName | 'follow';
}

const DEFAULTS: Preferences = { language: 'follow', theme: 'follow' };

const keyIn = (partition: string) => `${partition}callsheet.preferences`;

/** `partition` is Office's own part of local storage, which add-ins of one site share on the web. */
export function readPreferences(partition: string): Preferences {
  try {
    const kept = JSON.parse(window.localStorage.getItem(keyIn(partition)) ?? '{}') as Record<string, unknown>;
    const theme = (['light', 'dark', 'contrast'] as const).find((name) => name === kept.theme);
    return { language: LOCALE_NAMES.find((name) => name === kept.language) ?? 'follow', theme: theme ?? 'follow' };
  } catch {
    // Storage may be refused by policy, or hold what another version wrote: nothing is worth failing for here.
    return DEFAULTS;
  }
}

export function keepPreferences(partition: string, preferences: Preferences): void {
  try {
    window.localStorage.setItem(keyIn(partition), JSON.stringify(preferences));
  } catch {
    // Refused by policy: they hold until the pane closes.
  }
}
