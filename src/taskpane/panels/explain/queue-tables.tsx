import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons';
import type { QueueExplanation } from '../../../functions/explaining/explain';
import type { ConditionNeed } from '../../../functions/explaining/queue-steps';
import { useWords } from '../../language-context';
import { writeNumber, writePercent } from '../../parts';
import { useSectionStyles } from './section-styles';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  head: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2, padding: '2px 6px 4px 0', verticalAlign: 'bottom' },
  cell: { padding: '4px 6px 4px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  number: { textAlign: 'right', paddingRight: 0, paddingLeft: '6px', fontVariantNumeric: 'tabular-nums' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  binds: { display: 'inline-flex', alignItems: 'center', gap: '2px', paddingLeft: '6px', color: tokens.colorBrandForeground1 },
});

/** What each condition would ask for by itself; the largest is the answer. */
export function ConditionTable({ queue }: { readonly queue: QueueExplanation }) {
  const styles = useStyles();
  const sections = useSectionStyles();
  const { words: { explain: { needs: words } }, say, numbersIn } = useWords();
  if (queue.needs.length === 0) return null;
  const limit = ({ condition, limit: value }: ConditionNeed) => (condition === 'max_asa' || condition === 'min_agents' || condition === 'load' ? value : writePercent(value, numbersIn));
  return (
    <section className={sections.section} aria-label={words.heading}>
      <h2 className={sections.heading}>{words.heading}</h2>
      <table className={styles.table}>
        <thead>
          <tr><th className={styles.head} scope="col">{words.condition}</th><th className={mergeClasses(styles.head, styles.number)} scope="col">{words.agents}</th></tr>
        </thead>
        <tbody>
          {queue.needs.map((need) => (
            <tr key={need.condition} className={need.binds ? styles.strong : undefined}>
              <td className={styles.cell}>
                {say(words[need.condition], { limit: limit(need), seconds: queue.answerWithinSeconds })}
                {need.binds && <span className={styles.binds}><CheckmarkCircleRegular aria-hidden />{words.binds}</span>}
              </td>
              <td className={mergeClasses(styles.cell, styles.number)}>{writeNumber(need.agents, numbersIn)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What one agent less or more would give. */
export function NeighbourTable({ queue }: { readonly queue: QueueExplanation }) {
  const styles = useStyles();
  const sections = useSectionStyles();
  const { words: { explain: { around: words } }, numbersIn } = useWords();
  const right = mergeClasses(styles.head, styles.number);
  return (
    <section className={sections.section} aria-label={words.heading}>
      <h2 className={sections.heading}>{words.heading}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th className={styles.head} scope="col">{words.agents}</th>
            <th className={right} scope="col">{words.serviceLevel}</th>
            <th className={right} scope="col">{words.asa}</th>
            <th className={right} scope="col">{words.occupancy}</th>
          </tr>
        </thead>
        <tbody>
          {queue.neighbours.map((point) => (
            <tr key={point.agents} className={point.agents === queue.agents ? styles.strong : undefined}>
              <td className={styles.cell}>{writeNumber(point.agents, numbersIn, 2)}</td>
              <td className={mergeClasses(styles.cell, styles.number)}>{writePercent(point.serviceLevel, numbersIn)}</td>
              <td className={mergeClasses(styles.cell, styles.number)}>{point.asa === null ? words.endless : writeNumber(point.asa, numbersIn, 1)}</td>
              <td className={mergeClasses(styles.cell, styles.number)}>{writePercent(point.occupancy, numbersIn)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
