import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { ATTRIBUTIONS } from '../../calendars/attributions';
import { LOCALE_NAMES, nearestLocale } from '../../locales/locale-name';
import { useWords } from '../language-context';
import { Page } from '../page';
import { ChoiceField } from '../parts';
import { usePreferences } from '../preferences-context';
import { builtVersion } from '../version';

const useStyles = makeStyles({
  about: { display: 'flex', flexDirection: 'column', gap: '4px', paddingTop: '12px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  paragraph: { margin: 0 },
  list: { margin: 0, paddingLeft: '18px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  soft: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Language and theme of the pane, and what this is. */
export function Settings({ onLeave }: { readonly onLeave: () => void }) {
  const styles = useStyles();
  const { words, say } = useWords();
  const { language, theme, displayLanguage, change } = usePreferences();
  const { settings, languages, product, nav } = words.pane;
  return (
    <Page title={settings.title} back={{ label: nav.backHome, onPress: onLeave, home: true }}>
      <ChoiceField
        label={settings.language}
        look="open"
        value={language}
        onChange={(chosen) => change({ language: chosen })}
        choices={[
          { value: 'follow', label: say(settings.followExcel, { language: languages[nearestLocale(displayLanguage)] }) },
          ...LOCALE_NAMES.map((name) => ({ value: name, label: languages[name] })),
        ]}
      />
      <ChoiceField
        label={settings.theme}
        look="open"
        value={theme}
        onChange={(chosen) => change({ theme: chosen })}
        choices={[
          { value: 'follow', label: settings.followOffice },
          { value: 'light', label: settings.light },
          { value: 'dark', label: settings.dark },
          { value: 'contrast', label: settings.contrast },
        ]}
      />
      <p className={styles.soft}>{settings.kept}</p>
      <section className={styles.about} aria-label={settings.about}>
        <h2 className={styles.heading}>{product}</h2>
        <p className={styles.paragraph}>{say(settings.version, { version: builtVersion() })}</p>
        <p className={styles.paragraph}>{settings.licence}</p>
        <p className={styles.paragraph}>{settings.privacy}</p>
        <p className={styles.soft}>{settings.calendars}</p>
        <ul className={styles.list}>
          {ATTRIBUTIONS.map(({ home, dataLicence, ...facts }) => (
            <li key={home}>
              {dataLicence === null ? say(settings.calendar, { ...facts }) : say(settings.calendarData, { ...facts, dataLicence })}{' '}
              <Link inline href={home} target="_blank" rel="noreferrer">{home.replace('https://', '')}</Link>
            </li>
          ))}
        </ul>
      </section>
    </Page>
  );
}
