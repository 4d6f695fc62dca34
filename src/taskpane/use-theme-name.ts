import { useEffect, useState } from 'react';
import type { PaneHost } from './pane-host';
import { chooseTheme, type ThemeName } from './theme';
import { useMedia } from './use-media';

/** The theme to wear now; follows Office and the system while it is worn. */
export function useThemeName(wish: ThemeName | 'follow', host: PaneHost): ThemeName {
  const prefersDark = useMedia('(prefers-color-scheme: dark)');
  const [theme, setTheme] = useState(host.theme);
  useEffect(() => host.onThemeChange(() => setTheme(host.theme())), [host]);
  return chooseTheme(wish, { host: theme, prefersDark });
}
