import { useEffect, useState } from 'react';
import type { PaneHost } from './pane-host';
import { chooseTheme, type ThemeName } from './theme';

const DARK = '(prefers-color-scheme: dark)';

/** The theme to wear now; follows Office and the system while it is worn. */
export function useThemeName(wish: ThemeName | 'follow', host: PaneHost): ThemeName {
  const look = () => ({ host: host.theme(), prefersDark: window.matchMedia(DARK).matches });
  const [surroundings, setSurroundings] = useState(look);
  useEffect(() => {
    const again = () => setSurroundings({ host: host.theme(), prefersDark: window.matchMedia(DARK).matches });
    const system = window.matchMedia(DARK);
    system.addEventListener('change', again);
    const stop = host.onThemeChange(again);
    return () => {
      system.removeEventListener('change', again);
      stop();
    };
  }, [host]);
  return chooseTheme(wish, surroundings);
}
