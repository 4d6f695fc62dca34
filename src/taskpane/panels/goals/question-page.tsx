import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { isAnswered, type Answer, type Question } from '../../../functions/goal/question';
import type { FieldKey } from '../../../functions/goal/situation';
import { useWords } from '../../language-context';
import { Page } from '../../page';
import { AnswerLine, Fold, FormulaTake, type Entry } from '../../parts';
import { goalRoute, navigate } from '../../route';
import { AnswerView, spoken } from './answer-view';
import { situationOf, withKnown, type Entries } from './entries';
import { SituationField } from './situation-field';
import { useSelectedCall } from './use-selected-call';

const useStyles = makeStyles({
  what: { margin: 0, color: tokens.colorNeutralForeground2 },
  fields: { display: 'flex', flexDirection: 'column', gap: '10px' },
  fill: { alignSelf: 'flex-start' },
  soft: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
  foot: { display: 'flex', flexDirection: 'column', gap: '6px' },
  error: { display: 'grid', gridTemplateColumns: '18px 1fr', gap: '4px', color: tokens.colorPaletteRedForeground1 },
});

interface QuestionPageProps {
  readonly question: Question;
  readonly entries: Entries;
  readonly onEntries: (entries: Entries) => void;
}

/** One question: what is known, the answer as it moves, and the formula to take along. */
export function QuestionPage({ question, entries, onEntries }: QuestionPageProps) {
  const styles = useStyles();
  const { words: { goals }, locale } = useWords();
  const [chosen, setChosen] = useState(0);
  const answer = useMemo((): Answer | null => {
    const situation = situationOf(entries, [...question.fields, ...question.more]);
    return situation && question.answer(situation, locale);
  }, [entries, question, locale]);
  const { pick, said } = useSelectedCall([...question.fields, ...question.more], (known) => onEntries(withKnown(entries, known)));

  const change = (key: FieldKey) => (entry: Entry) => onEntries({ ...entries, [key]: entry });
  const field = (key: FieldKey) => <SituationField key={key} name={key} value={entries[key]} onChange={change(key)} />;
  const answered = answer && isAnswered(answer) ? answer : null;
  const formula = answered?.formulas[chosen] ?? answered?.formulas[0];
  return (
    <Page
      title={goals.questions[question.id].ask}
      back={{ label: goals.all, onPress: () => navigate(goalRoute()) }}
      foot={<Foot answer={answer} formula={formula} />}
    >
      <p className={styles.what}>{goals.questions[question.id].what}</p>
      <Button className={styles.fill} size="small" onClick={pick}>{goals.fill}</Button>
      {said !== undefined && <div role="status" className={styles.soft}>{said}</div>}
      <div className={styles.fields}>{question.fields.map(field)}</div>
      {question.more.length > 0 && <Fold as="h2" title={goals.more}>{question.more.map(field)}</Fold>}
      {answered && formula !== undefined && <AnswerView answer={answered} formula={formula} onChoose={(each) => setChosen(answered.formulas.indexOf(each))} />}
    </Page>
  );
}

/** The answer in a sentence, or why there is none, and its formula. */
function Foot({ answer, formula }: { readonly answer: Answer | null; readonly formula: string | undefined }) {
  const styles = useStyles();
  const speech = useWords();
  if (!answer) return <AnswerLine>{speech.words.goals.fix}</AnswerLine>;
  if (isAnswered(answer)) {
    return (
      <div className={styles.foot}>
        <AnswerLine>{spoken(answer.headline, speech)}</AnswerLine>
        {formula !== undefined && <FormulaTake formula={formula} />}
      </div>
    );
  }
  const { why } = answer;
  return <div role="alert" className={styles.error}><ErrorCircleRegular aria-hidden /><span>{'say' in why ? spoken(why, speech) : why.message}</span></div>;
}
