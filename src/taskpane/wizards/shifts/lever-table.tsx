import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CoverResult, ShiftRow } from '../../../core/scheduling';
import { useWords } from '../../language-context';
import { Progress, writeNumber } from '../../parts';
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
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cell: { padding: '4px 0 4px 6px', textAlign: 'right', fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightRegular, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { textAlign: 'left', paddingLeft: 0, overflowWrap: 'anywhere' },
  head: { color: tokens.colorNeutralForeground2, verticalAlign: 'bottom' },
  start: { alignSelf: 'flex-start' },
});

/** What part-timers, split shifts and freer starts would bring, against the plan at hand. */
export function LeverTable({ levers, result, required, intervalMinutes, onUse }: LeverTableProps) {
  const styles = useStyles();
  const { words: { shifts: { lever: sentences } }, say, numbersIn } = useWords();
  const { work, open } = levers;
  const tried = work.kind === 'idle' ? [] : work.tried;
  if (open.length === 0) return null;
  const lines = [{ name: sentences.now, result, rows: null }, ...tried.map((each) => ({ name: sentences.names[each.lever], result: each.result, rows: each.rows }))];
  const head = mergeClasses(styles.cell, styles.head);
  const isBetter = ({ cost }: CoverResult) => cost < result.cost - CENT;
  const number = (value: number, decimals = 0) => writeNumber(value, numbersIn, decimals);
  return (
    <section className={styles.section} aria-label={sentences.heading}>
      <h3 className={styles.heading}>{sentences.heading}</h3>
      <div className={styles.hint}>{say(sentences.hint, { list: open.map((lever) => sentences.names[lever]).join(sentences.comma), count: open.length })}</div>
      {work.kind === 'running' && <Progress words={say(sentences.trying, { lever: sentences.names[work.lever] })} share={(work.at + work.share) / work.of} onCancel={levers.cancel} afterMs={0} />}
      {tried.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(head, styles.name)}>{sentences.lever}</th>
              <th scope="col" className={head}>{sentences.paidHours}</th>
              <th scope="col" className={head}>{sentences.cost}</th>
              <th scope="col" className={head}>{sentences.short}</th>
              <th scope="col" className={head}>{sentences.over}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => {
              const figures = figuresOf(line.result, required, intervalMinutes);
              return (
                <tr key={line.name}>
                  <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
                    {line.name}
                    {line.rows && (isBetter(line.result) ? <div><Button size="small" aria-label={say(sentences.useOf, { lever: line.name })} onClick={() => onUse(line.rows)}>{sentences.use}</Button></div> : <div className={styles.hint}>{sentences.noBetter}</div>)}
                  </th>
                  <td className={styles.cell}>{number(line.result.paidHours)}</td>
                  <td className={styles.cell}>{number(figures.wages)}</td>
                  <td className={styles.cell}>{number(figures.under, 1)}</td>
                  <td className={styles.cell}>{number(figures.over, 1)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {work.kind !== 'running' && <Button className={styles.start} onClick={levers.start}>{tried.length > 0 ? sentences.again : sentences.start}</Button>}
    </section>
  );
}
