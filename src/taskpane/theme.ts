import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { createContext } from 'react';
import type { HostTheme } from '../workbook/host';

export type ThemeName = 'light' | 'dark' | 'contrast';

export interface Surroundings {
  /** Undefined where Office says nothing of its theme. */
  readonly host: HostTheme | undefined;
  readonly prefersDark: boolean;
}

/**
 * The theme to wear: what the person chose; else Office's; else, where Office is silent as it was on the web, the
 * system's. Forced colours need no theme of ours: the browser repaints everything, and Fluent's own rules for it hold.
 */
export function chooseTheme(wish: ThemeName | 'follow', { host, prefersDark }: Surroundings): ThemeName {
  if (wish !== 'follow') return wish;
  return (host?.dark ?? prefersDark) ? 'dark' : 'light';
}

export const THEMES: Readonly<Record<ThemeName, Theme>> = { light: webLightTheme, dark: webDarkTheme, contrast: teamsHighContrastTheme };

/** Plain facts of the theme worn, for what is drawn rather than styled. */
export interface WornTheme {
  readonly name: ThemeName;
  readonly background: string;
  /** The system paints with a handful of colours of its own (Windows contrast themes): what we draw must use those. */
  readonly forced: boolean;
}

export const ThemeContext = createContext<WornTheme>({ name: 'light', background: '#ffffff', forced: false });
