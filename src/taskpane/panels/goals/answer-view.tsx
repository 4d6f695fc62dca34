import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Answered, Sentence } from '../../../functions/goal/question';
import { useWords, type Speech } from '../../language-context';
import { AnswerCurve } from './answer-curve';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '4px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: '18px', fontVariantNumeric: 'tabular-nums' },
  formulas: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '2px' },
  formula: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere', textAlign: 'left', '@media (forced-colors: active)': { textDecorationLine: 'underline' } },
});

export function spoken({ say: message, facts }: Sentence, { words, say }: Speech): string {
  return say(words.goals.answers[message], facts);
}

interface AnswerViewProps {
  readonly answer: Answered;
  readonly formula: string;
  readonly onChoose: (formula: string) => void;
}

/** Why the answer is what it is, how it moves, and the formulas that give it. */
export function AnswerView({ answer, formula, onChoose }: AnswerViewProps) {
  const styles = useStyles();
  const speech = useWords();
  const { words: { goals } } = speech;
  return (
    <>
      <section className={styles.section}>
        <h2 className={styles.heading}>{goals.why}</h2>
        <ul className={styles.list}>
          {answer.reasons.map((reason, index) => <li key={`${reason.say} ${index}`}>{spoken(reason, speech)}</li>)}
        </ul>
      </section>
      {answer.curve && <AnswerCurve curve={answer.curve} />}
      {answer.formulas.length > 1 && (
        <section className={styles.section}>
          <h2 className={styles.heading}>{goals.inCell}</h2>
          <ul className={styles.formulas}>
            {answer.formulas.map((each) => (
              <li key={each}><Link as="button" className={styles.formula} aria-pressed={each === formula} onClick={() => onChoose(each)}>{each}</Link></li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
