import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { RosterLever, RosterResult } from '../../../core/scheduling/rostering';
import { useWords } from '../../language-context';
import { Progress, writeNumber } from '../../parts';
import { LeverFigures, type LeverLine } from '../levers/lever-figures';
import type { Levers } from './use-levers';

interface LeverTableProps {
  readonly levers: Levers;
  readonly result: RosterResult;
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '8px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  soft: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  start: { alignSelf: 'flex-start' },
});

/** What an hours bank, part-timers, split shifts and shared staff would bring, against the roster at hand. */
export function LeverTable({ levers: { work, levers, start, cancel }, result }: LeverTableProps) {
  const styles = useStyles();
  const { words: { roster: { levers: sentences } }, say, numbersIn } = useWords();
  const nameOf = ({ name, amount }: RosterLever) => say(sentences.name[name], { amount });
  const tried = work.kind === 'idle' ? [] : work.tried;
  const broken = (of: Pick<RosterResult, 'shares'>) => of.shares.reduce((sum, { wishesBroken }) => sum + wishesBroken.length, 0);
  const line = (name: string, { underHours, overHours, ...rest }: RosterResult): LeverLine => (
    { name, figures: [writeNumber(underHours, numbersIn, 1), writeNumber(overHours, numbersIn, 1), writeNumber(broken(rest), numbersIn, 0)] }
  );
  return (
    <section className={styles.section} aria-label={sentences.heading}>
      <h3 className={styles.heading}>{sentences.heading}</h3>
      {levers.length === 0 ? <div className={styles.soft}>{sentences.none}</div> : <div className={styles.soft}>{sentences.why}</div>}
      {work.kind === 'running' && <Progress words={say(sentences.running, { lever: nameOf(work.lever) })} share={(work.at + work.share) / levers.length} onCancel={cancel} afterMs={0} />}
      {tried.length > 0 && (
        <LeverFigures
          heads={[sentences.columns.lever, sentences.columns.under, sentences.columns.over, sentences.columns.wishes]}
          lines={[line(sentences.plan, result), ...tried.map(({ lever, result: found }) => line(nameOf(lever), found))]}
        />
      )}
      {levers.length > 0 && work.kind !== 'running' && <Button className={styles.start} onClick={start}>{sentences.run}</Button>}
    </section>
  );
}
