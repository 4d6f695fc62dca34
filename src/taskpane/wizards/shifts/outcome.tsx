import { makeStyles, tokens } from '@fluentui/react-components';
import type { CoverResult } from '../../../core/scheduling';
import { useWords } from '../../language-context';
import { Notice, writeNumber, writePercent } from '../../parts';
import type { Analysis } from './analysis';
import { figuresOf } from './figures';
import { reasonRuns } from './reason-runs';
import { runSentence } from './run-sentence';

interface OutcomeProps {
  readonly result: CoverResult;
  readonly required: readonly number[];
  readonly analysis: Analysis;
  readonly kept: boolean;
}

const MOST_SENTENCES = 6;
/** Less than a hundredth is not worth a word. */
const FELT = 0.01;

const useStyles = makeStyles({
  heading: { margin: '0 0 4px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  hint: { marginTop: '4px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  list: { margin: 0, paddingLeft: '18px' },
  figures: { margin: '6px 0 0', display: 'grid', gridTemplateColumns: '1fr auto', gap: '2px 12px' },
  value: { margin: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
});

/** What the search found: how good it is, what it takes, what is short and why. */
export function Outcome({ result, required, analysis, kept }: OutcomeProps) {
  const styles = useStyles();
  const { words: { shifts: { outcome, search } }, say, numbersIn } = useWords();
  const { gap } = result;
  const figures = figuresOf(result, required, analysis.reading.intervalMinutes ?? 30);
  const breaks = figures.breaksUnder / Math.max(1, figures.required);
  const number = (value: number, decimals = 0) => writeNumber(value, numbersIn, decimals);
  const good = gap === null ? outcome.unknown : gap === 0 ? search.proved : say(search.within, { gap: writePercent(Math.max(0.001, gap), numbersIn) });
  return (
    <section aria-label={outcome.heading}>
      <h3 className={styles.heading}>{outcome.heading}</h3>
      <div>{good}{kept && ` ${outcome.kept}`}</div>
      <dl className={styles.figures}>
        <dt>{outcome.shifts}</dt><dd className={styles.value}>{number(figures.people)}</dd>
        <dt>{outcome.paidHours}</dt><dd className={styles.value}>{number(result.paidHours, 1)}</dd>
        <dt>{outcome.wages}</dt><dd className={styles.value}>{number(figures.wages)}</dd>
        <dt>{outcome.short}</dt><dd className={styles.value}>{number(figures.under, 1)}</dd>
        <dt>{outcome.over}</dt><dd className={styles.value}>{number(figures.over, 1)}</dd>
        {figures.breaksUnder > 0.05 && <><dt>{outcome.inBreaks}</dt><dd className={styles.value}>{number(figures.breaksUnder, 1)}</dd></>}
      </dl>
      {breaks >= FELT && <div className={styles.hint}>{say(outcome.breaksHint, { share: writePercent(breaks, numbersIn) })}</div>}
    </section>
  );
}

/** Shortages in words with their reason, and limits that could not be kept. */
export function Shortcomings({ result, analysis, rowNames }: Pick<OutcomeProps, 'result' | 'analysis'> & { readonly rowNames: readonly string[] }) {
  const styles = useStyles();
  const speech = useWords();
  const { words: { shifts: { shortage, limit: limits } }, say, numbersIn } = speech;
  const { reading } = analysis;
  const runs = reasonRuns(result.shortages, reading.intervalMinutes ?? 30);
  const named = (name: string) => (rowNames.includes(name) ? say(limits.ofShift, { name }) : name === 'people' ? limits.people : name === 'part-time' ? limits.partTime : name);
  const broken = new Map(result.brokenLimits.map((each) => [each.name, each]));
  return (
    <>
      {runs.length > 0 && (
        <section aria-label={shortage.heading}>
          <h3 className={styles.heading}>{shortage.heading}</h3>
          <ul className={styles.list}>
            {runs.slice(0, MOST_SENTENCES).map((run) => (
              <li key={`${run.day} ${run.from}`}>
                {say(shortage.run, { when: runSentence(run, reading, speech), people: writeNumber(run.most, numbersIn, 1) })} {say(shortage.reason[run.reason], { limit: named(run.limit ?? '') })}
              </li>
            ))}
            {runs.length > MOST_SENTENCES && <li>{say(shortage.more, { count: runs.length - MOST_SENTENCES })}</li>}
          </ul>
        </section>
      )}
      {broken.size > 0 && (
        <Notice kind="warning" title={limits.broken}>
          {[...broken.values()].map(({ name, given, least, most }) => (name === 'part-time'
            ? limits.partTimeBroken : say(given < least ? limits.tooFew : limits.tooMany, { limit: named(name), given: writeNumber(given, numbersIn, 1), bound: writeNumber(given < least ? least : most, numbersIn, 1) }))).join(' ')}
        </Notice>
      )}
    </>
  );
}
