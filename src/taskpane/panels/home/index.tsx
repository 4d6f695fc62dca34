import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { SettingsRegular } from '@fluentui/react-icons';
import { useWords } from '../../language-context';
import { navigate, SETTINGS } from '../../route';
import { useArrival } from '../../use-arrival';
import { ContinueList } from './continue-list';
import { JobCards } from './job-cards';
import { SampleOffer } from './sample-offer';

const useStyles = makeStyles({
  home: { display: 'flex', flexDirection: 'column', gap: '20px', padding: '12px 12px 24px' },
  // Office lays its own menu over the top right corner of the pane.
  heading: { margin: 0, outline: 'none', paddingRight: '40px', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  settings: { marginLeft: '-8px' },
});

/** Where the pane opens: what this workbook already holds, what can be done, and data to try it on. */
export function Home() {
  const styles = useStyles();
  const { words } = useWords();
  const arrival = useArrival();
  return (
    <main className={styles.home}>
      <h1 {...arrival} className={styles.heading}>{words.pane.home.heading}</h1>
      <ContinueList />
      <JobCards />
      <SampleOffer />
      <div className={styles.settings}>
        <Button appearance="subtle" size="small" icon={<SettingsRegular />} onClick={() => navigate(SETTINGS)}>{words.pane.nav.settings}</Button>
      </div>
    </main>
  );
}
