import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons';
import { JOBS, type Job } from '../../jobs';
import { useWords } from '../../language-context';
import { jobRoute } from '../../route';

const useStyles = makeStyles({
  groups: { display: 'flex', flexDirection: 'column', gap: '16px' },
  group: { margin: '0 0 4px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  list: { display: 'flex', flexDirection: 'column', gap: '4px', margin: 0, padding: 0, listStyleType: 'none' },
  card: {
    display: 'grid', gridTemplateColumns: '32px 1fr 16px', alignItems: 'center', gap: '8px', padding: '6px 10px', textDecoration: 'none',
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

/** The jobs in their groups, each a verb and one line of what it does. */
export function JobCards() {
  const styles = useStyles();
  const { words: { pane: { home } } } = useWords();
  const groups = [...new Set(JOBS.map(({ group }) => group))];
  return (
    <nav aria-label={home.jobs} className={styles.groups}>
      {groups.map((group) => (
        <section key={group} aria-labelledby={`jobs-${group}`}>
          <h2 id={`jobs-${group}`} className={styles.group}>{home.groups[group]}</h2>
          <ul className={styles.list}>{JOBS.filter((job) => job.group === group).map((job) => <li key={job.id}><JobCard {...job} /></li>)}</ul>
        </section>
      ))}
    </nav>
  );
}

function JobCard({ id, icon: Icon }: Job) {
  const styles = useStyles();
  const { words: { pane: { jobs } } } = useWords();
  return (
    <a href={jobRoute(id)} className={styles.card}>
      <span className={styles.icon} aria-hidden><Icon /></span>
      <span className={styles.text}>
        <span className={styles.verb}>{jobs[id].verb}</span>
        <span className={styles.what}>{jobs[id].what}</span>
      </span>
      <span className={styles.arrow} aria-hidden><ChevronRightRegular /></span>
    </a>
  );
}
