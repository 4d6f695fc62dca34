import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { createContext } from 'react';

export type ThemeName = 'light' | 'dark' | 'contrast';

/** What the host says of its theme; it may say nothing, or something stale. */
export interface HostTheme {
  readonly isDark?: boolean;
  /** Background of the pane's surroundings, `#262626`. */
  readonly background?: string;
}

export interface Surroundings {
  readonly host: HostTheme | undefined;
  readonly prefersDark: boolean;
}

/**
 * The theme to wear: what the person chose; else Office's; else, where Office is silent as it was on the web, the
 * system's. Forced colours need no theme of ours: the browser repaints everything, and Fluent's own rules for it hold.
 */
export function chooseTheme(wish: ThemeName | 'follow', { host, prefersDark }: Surroundings): ThemeName {
  if (wish !== 'follow') return wish;
  if (host?.isDark !== undefined) return host.isDark ? 'dark' : 'light';
  if (host?.background && /^#[0-9a-f]{6}$/i.test(host.background)) return isDarkColour(host.background) ? 'dark' : 'light';
  return prefersDark ? 'dark' : 'light';
}

function isDarkColour(hex: string): boolean {
  const value = parseInt(hex.slice(1), 16);
  return 0.299 * (value >> 16) + 0.587 * ((value >> 8) & 255) + 0.114 * (value & 255) < 128;
}

export const THEMES: Readonly<Record<ThemeName, Theme>> = { light: webLightTheme, dark: webDarkTheme, contrast: teamsHighContrastTheme };

/** Plain facts of the theme worn, for what is drawn rather than styled. */
export const ThemeContext = createContext<{ readonly name: ThemeName; readonly background: string }>({ name: 'light', background: '#ffffff' });
