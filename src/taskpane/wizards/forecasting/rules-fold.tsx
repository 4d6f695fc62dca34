import { makeStyles, tokens } from '@fluentui/react-components';
import type { RuleReport } from '../../../core/history/call-history';
import { useWords } from '../../language-context';
import { Fold } from '../../parts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gridTemplateColumns: '1fr auto', gap: '4px 12px', fontSize: tokens.fontSizeBase300 },
  entry: { display: 'contents' },
  set: { gridColumn: '1 / -1', fontWeight: tokens.fontWeightSemibold, paddingTop: '4px' },
  verdict: { color: tokens.colorNeutralForeground2, textAlign: 'right' },
});

/** The sources' rules for data, each with its verdict on this history. */
export function RulesFold({ rules }: { readonly rules: readonly RuleReport[] }) {
  const styles = useStyles();
  const { words } = useWords();
  const sentences = words.forecast.rules;
  if (rules.length === 0) return null;
  return (
    <Fold title={sentences.title}>
      {(['CUIKA', 'CRUCIAL'] as const).map((set) => (
        <div key={set}>
          <div className={styles.set}>{set}</div>
          <ul className={styles.list}>
            {rules.filter((each) => each.set === set).map(({ rule, verdict }) => (
              <li key={rule} className={styles.entry}><span>{sentences.rule[rule]}</span><span className={styles.verdict}>{sentences.verdict[verdict]}</span></li>
            ))}
          </ul>
        </div>
      ))}
    </Fold>
  );
}
