import { createContext, useContext } from 'react';
import type { Preferences } from './preferences';

export interface PreferencesInUse extends Preferences {
  /** BCP 47 tag of Excel's own menus: what "follow" leads to. */
  readonly displayLanguage: string;
  readonly change: (changed: Partial<Preferences>) => void;
}

export const PreferencesContext = createContext<PreferencesInUse>({ language: 'follow', theme: 'follow', displayLanguage: 'en', change: () => undefined });

export function usePreferences(): PreferencesInUse {
  return useContext(PreferencesContext);
}
