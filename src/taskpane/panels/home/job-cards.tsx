import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons';
import { JOBS } from '../../jobs';
import { useWords } from '../../language-context';
import { jobRoute } from '../../route';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '8px', margin: 0, padding: 0, listStyleType: 'none' },
  card: {
    display: 'grid', gridTemplateColumns: '32px 1fr 16px', alignItems: 'center', gap: '8px', padding: '10px 12px', textDecoration: 'none',
    color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusLarge,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, border: `1px solid ${tokens.colorNeutralStroke1Hover}` },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  icon: { fontSize: '24px', color: tokens.colorBrandForeground1, display: 'flex' },
  text: { display: 'flex', flexDirection: 'column' },
  verb: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  what: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  arrow: { display: 'flex', color: tokens.colorNeutralForeground2 },
});

/** The jobs, each a verb and one line of what it does. */
export function JobCards() {
  const styles = useStyles();
  const { words } = useWords();
  return (
    <nav aria-label={words.pane.home.jobs}>
      <ul className={styles.list}>
        {JOBS.map(({ id, icon: Icon }) => (
          <li key={id}>
            <a href={jobRoute(id)} className={styles.card}>
              <span className={styles.icon} aria-hidden><Icon /></span>
              <span className={styles.text}>
                <span className={styles.verb}>{words.pane.jobs[id].verb}</span>
                <span className={styles.what}>{words.pane.jobs[id].what}</span>
              </span>
              <span className={styles.arrow} aria-hidden><ChevronRightRegular /></span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
