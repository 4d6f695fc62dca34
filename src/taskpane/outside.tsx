import { FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { words } from '../locales';
import { nearestLocale } from '../locales/locale-name';

const useStyles = makeStyles({
  page: { minHeight: '100vh', boxSizing: 'border-box', padding: '48px 24px', maxWidth: '420px' },
  title: { margin: '0 0 8px', fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  body: { margin: 0 },
});

export interface OutsideProps {
  readonly officeLoaded: boolean;
  readonly language: string;
}

/** Shown to whoever opens the page without an Excel around it. */
export function Outside({ officeLoaded, language }: OutsideProps) {
  const dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  return <FluentProvider theme={dark ? webDarkTheme : webLightTheme}><Message officeLoaded={officeLoaded} language={language} /></FluentProvider>;
}

function Message({ officeLoaded, language }: OutsideProps) {
  const styles = useStyles();
  const locale = nearestLocale(language);
  const { outside } = words(locale).pane;
  return (
    <main className={styles.page} lang={locale}>
      <h1 className={styles.title}>{outside.title}</h1>
      <p className={styles.body}>{officeLoaded ? outside.body : outside.noOffice}</p>
    </main>
  );
}
