import { makeStyles, tokens } from '@fluentui/react-components';
import { QUESTIONS } from '../../../functions/goal/questions';
import { useWords } from '../../language-context';
import { Page } from '../../page';
import { Notice } from '../../parts';
import { goalRoute } from '../../route';

const useStyles = makeStyles({
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  entry: {
    display: 'block', padding: '8px 4px', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, color: tokens.colorNeutralForeground1, textDecoration: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: tokens.borderRadiusMedium },
  },
  ask: { display: 'block', fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForegroundLink },
  what: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

/** What a planner may ask, the commonest first, and the table of scenarios. */
export function QuestionList({ unknown, onLeave }: { readonly unknown: boolean; readonly onLeave: () => void }) {
  const styles = useStyles();
  const { words: { goals, pane } } = useWords();
  const entries = [
    ...QUESTIONS.map(({ id }) => ({ id: id as string, ...goals.questions[id] })),
    { id: SCENARIO, ask: goals.scenarioLink, what: goals.scenarioWhat },
  ];
  return (
    <Page title={goals.title} back={{ label: pane.nav.backHome, onPress: onLeave, home: true }}>
      {unknown && <Notice kind="warning">{goals.unknown}</Notice>}
      <p className={styles.intro}>{goals.intro}</p>
      <ul className={styles.list}>
        {entries.map(({ id, ask, what }) => (
          <li key={id}>
            <a className={styles.entry} href={goalRoute(id)}>
              <span className={styles.ask}>{ask}</span>
              <span className={styles.what}>{what}</span>
            </a>
          </li>
        ))}
      </ul>
    </Page>
  );
}

export const SCENARIO = 'scenario';
