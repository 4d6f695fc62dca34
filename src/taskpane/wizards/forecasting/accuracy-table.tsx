import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { METHODS, SPANS, type Accuracy, type Backtest, type MethodName } from '../../../core/forecasting';
import { useWords } from '../../language-context';
import { ChoiceField, writeNumber, writePercent } from '../../parts';
import type { Choices } from './choices';
import { choiceSentence } from './choice-sentence';

interface AccuracyTableProps {
  readonly backtest: Backtest | null;
  readonly used: MethodName;
  readonly asked: Choices['method'];
  /** Of the range whose coverage is told. */
  readonly level: number;
}

const MEASURES = ['wape', 'mase', 'bias', 'coverage'] as const;
type Measure = (typeof MEASURES)[number];

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '6px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cell: { padding: '4px 4px 4px 0', textAlign: 'left', fontWeight: tokens.fontWeightRegular, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { color: tokens.colorNeutralForeground2, verticalAlign: 'bottom' },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  used: { fontWeight: tokens.fontWeightSemibold },
});

/** How each way did on the planner's own past, the one that is used marked, and the sentence why. */
export function AccuracyTable({ backtest, used, asked, level }: AccuracyTableProps) {
  const styles = useStyles();
  const speech = useWords();
  const { words, say, numbersIn } = speech;
  const sentences = words.forecast.accuracy;
  const { methods } = words.forecast.settings;
  const [measure, setMeasure] = useState<Measure>('wape');
  if (!backtest) return <section className={styles.section}><h3 className={styles.heading}>{sentences.heading}</h3><div>{sentences.short}</div></section>;
  return (
    <section className={styles.section} aria-label={sentences.heading}>
      <h3 className={styles.heading}>{sentences.heading}</h3>
      <div>{choiceSentence(backtest, used, asked, speech)}</div>
      <ChoiceField
        look="list" label={sentences.measure} value={measure} onChange={setMeasure}
        choices={MEASURES.map((value) => ({ value, label: say(sentences.measures[value], { level }) }))}
      />
      <table className={styles.table}>
        <caption className={styles.hint} style={{ textAlign: 'left', captionSide: 'bottom', paddingTop: 4 }}>{say(sentences.hint, { origins: backtest.origins.length })} {say(sentences.measureHint[measure], { level })}</caption>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.cell, styles.head)}>{sentences.method}</th>
            {SPANS.map((span) => <th key={span} scope="col" className={mergeClasses(styles.cell, styles.head, styles.number)}>{sentences.span[span]}</th>)}
          </tr>
        </thead>
        <tbody>
          {METHODS.map((method) => {
            const look = mergeClasses(styles.cell, method === used && styles.used);
            return (
              <tr key={method}>
                <th scope="row" className={look}>{methods[method]}{method === used && ` (${sentences.chosen})`}</th>
                {SPANS.map((span) => <td key={span} className={mergeClasses(look, styles.number)}>{written(backtest.accuracy[method][span])}</td>)}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );

  function written(accuracy: Accuracy | null): string {
    const value = measure === 'coverage' ? accuracy?.coverage[backtest?.levels.indexOf(level) ?? -1] : accuracy?.[measure];
    if (value === null || value === undefined) return '–';
    return measure === 'mase' ? writeNumber(value, numbersIn, 2) : writePercent(Math.round(value * 1000) / 1000, numbersIn);
  }
}
