import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { nearestLocale } from '../locales/locale-name';
import type { WorkbookPort } from '../workbook/port';
import { FaultBoundary } from './fault-boundary';
import { LanguageContext } from './language-context';
import { Pages } from './pages';
import type { PaneHost } from './pane-host';
import { keepPreferences, readPreferences } from './preferences';
import { PreferencesContext } from './preferences-context';
import { THEMES, ThemeContext } from './theme';
import { useMedia } from './use-media';
import { useThemeName } from './use-theme-name';
import { WorkbookContext } from './workbook-context';

export interface AppProps {
  readonly port: WorkbookPort;
  readonly host: PaneHost;
}

/** The whole pane: theme, language and workbook around the page that the route names. */
export function App({ port, host }: AppProps) {
  const [preferences, setPreferences] = useState(() => readPreferences(host.partitionKey));
  const themeName = useThemeName(preferences.theme, host);
  const theme = THEMES[themeName];
  const forced = useMedia('(forced-colors: active)');
  const { displayLanguage, partitionKey } = host;

  const language = useMemo(() => {
    const follows = preferences.language === 'follow';
    const tag = preferences.language === 'follow' ? displayLanguage : preferences.language;
    return { locale: nearestLocale(tag), numbersIn: follows ? knownTag(displayLanguage) : tag };
  }, [preferences.language, displayLanguage]);

  useEffect(() => {
    document.documentElement.lang = language.locale;
    document.documentElement.style.colorScheme = themeName === 'light' ? 'light' : 'dark';
    document.body.style.backgroundColor = theme.colorNeutralBackground1;
  }, [language.locale, themeName, theme]);

  const inUse = useMemo(() => ({
    ...preferences,
    displayLanguage,
    change: (changed: object) => {
      const next = { ...preferences, ...changed };
      setPreferences(next);
      keepPreferences(partitionKey, next);
    },
  }), [preferences, displayLanguage, partitionKey]);
  const worn = useMemo(() => ({ name: themeName, background: theme.colorNeutralBackground1, forced }), [themeName, theme, forced]);

  return (
    <FluentProvider theme={theme}>
      <ThemeContext value={worn}>
        <LanguageContext value={language}>
          <PreferencesContext value={inUse}>
            <WorkbookContext value={port}>
              <FaultBoundary><Pages /></FaultBoundary>
            </WorkbookContext>
          </PreferencesContext>
        </LanguageContext>
      </ThemeContext>
    </FluentProvider>
  );
}

/** Hosts have been seen to send tags that Intl refuses; then numbers are written the English way. */
function knownTag(tag: string): string {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
