import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { RosterLever, RosterResult } from '../../../core/scheduling/rostering';
import { useWords } from '../../language-context';
import { Progress, writeNumber } from '../../parts';
import type { Levers } from './use-levers';

interface LeverTableProps {
  readonly levers: Levers;
  readonly result: RosterResult;
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '8px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  soft: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cell: { padding: '4px 0 4px 6px', textAlign: 'right', fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightRegular, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { textAlign: 'left', paddingLeft: 0, overflowWrap: 'anywhere' },
  head: { color: tokens.colorNeutralForeground2, verticalAlign: 'bottom' },
  start: { alignSelf: 'flex-start' },
});

/** What an hours bank, part-timers, split shifts and shared staff would bring, against the roster at hand. */
export function LeverTable({ levers: { work, levers, start, cancel }, result }: LeverTableProps) {
  const styles = useStyles();
  const { words: { roster: { levers: sentences } }, say, numbersIn } = useWords();
  const nameOf = ({ name, amount }: RosterLever) => say(sentences.name[name], { amount });
  const tried = work.kind === 'idle' ? [] : work.tried;
  const lines = [{ name: sentences.plan, result }, ...tried.map(({ lever, result: found }) => ({ name: nameOf(lever), result: found }))];
  const head = mergeClasses(styles.cell, styles.head);
  const broken = (of: RosterResult) => of.shares.reduce((sum, { wishesBroken }) => sum + wishesBroken.length, 0);
  return (
    <section className={styles.section} aria-label={sentences.heading}>
      <h3 className={styles.heading}>{sentences.heading}</h3>
      {levers.length === 0 ? <div className={styles.soft}>{sentences.none}</div> : <div className={styles.soft}>{sentences.why}</div>}
      {work.kind === 'running' && <Progress words={say(sentences.running, { lever: nameOf(work.lever) })} share={(work.at + work.share) / levers.length} onCancel={cancel} afterMs={0} />}
      {tried.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(head, styles.name)}>{sentences.columns.lever}</th>
              <th scope="col" className={head}>{sentences.columns.under}</th>
              <th scope="col" className={head}>{sentences.columns.over}</th>
              <th scope="col" className={head}>{sentences.columns.wishes}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.name}>
                <th scope="row" className={mergeClasses(styles.cell, styles.name)}>{line.name}</th>
                <td className={styles.cell}>{writeNumber(line.result.underHours, numbersIn, 1)}</td>
                <td className={styles.cell}>{writeNumber(line.result.overHours, numbersIn, 1)}</td>
                <td className={styles.cell}>{writeNumber(broken(line.result), numbersIn, 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {levers.length > 0 && work.kind !== 'running' && <Button className={styles.start} onClick={start}>{sentences.run}</Button>}
    </section>
  );
}
