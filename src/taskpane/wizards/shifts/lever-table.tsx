import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CoverResult, ShiftRow } from '../../../core/scheduling';
import { useWords } from '../../language-context';
import { Progress, writeNumber } from '../../parts';
import { LeverFigures, type LeverLine } from '../levers/lever-figures';
import { figuresOf } from './figures';
import type { Levers } from './use-levers';

interface LeverTableProps {
  readonly levers: Levers;
  readonly result: CoverResult;
  readonly required: readonly number[];
  readonly intervalMinutes: number;
  readonly onUse: (rows: readonly ShiftRow[]) => void;
}

/** Less is rounding. */
const CENT = 0.01;

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '8px', alignItems: 'stretch' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  start: { alignSelf: 'flex-start' },
});

/** What part-timers, split shifts and freer starts would bring, against the plan at hand. */
export function LeverTable({ levers, result, required, intervalMinutes, onUse }: LeverTableProps) {
  const styles = useStyles();
  const { words: { shifts: { lever: sentences } }, say, numbersIn } = useWords();
  const { work, open } = levers;
  const tried = work.kind === 'idle' ? [] : work.tried;
  if (open.length === 0) return null;
  const isBetter = ({ cost }: CoverResult) => cost < result.cost - CENT;
  const number = (value: number, decimals = 0) => writeNumber(value, numbersIn, decimals);
  const line = (name: string, found: CoverResult): LeverLine => {
    const { wages, under, over } = figuresOf(found, required, intervalMinutes);
    return { name, figures: [number(found.paidHours), number(wages), number(under, 1), number(over, 1)] };
  };
  const offer = ({ lever, result: found, rows }: (typeof tried)[number]) => (isBetter(found)
    ? <div><Button size="small" aria-label={say(sentences.useOf, { lever: sentences.names[lever] })} onClick={() => onUse(rows)}>{sentences.use}</Button></div>
    : <div className={styles.hint}>{sentences.noBetter}</div>);
  return (
    <section className={styles.section} aria-label={sentences.heading}>
      <h3 className={styles.heading}>{sentences.heading}</h3>
      <div className={styles.hint}>{say(sentences.hint, { list: open.map((lever) => sentences.names[lever]).join(sentences.comma), count: open.length })}</div>
      {work.kind === 'running' && <Progress words={say(sentences.trying, { lever: sentences.names[work.lever] })} share={(work.at + work.share) / work.of} onCancel={levers.cancel} afterMs={0} />}
      {tried.length > 0 && (
        <LeverFigures
          heads={[sentences.lever, sentences.paidHours, sentences.cost, sentences.short, sentences.over]}
          lines={[line(sentences.now, result), ...tried.map((each) => ({ ...line(sentences.names[each.lever], each.result), below: offer(each) }))]}
        />
      )}
      {work.kind !== 'running' && <Button className={styles.start} onClick={levers.start}>{tried.length > 0 ? sentences.again : sentences.start}</Button>}
    </section>
  );
}
