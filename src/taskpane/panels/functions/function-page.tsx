import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { evaluate } from '../../../functions/binding/evaluate';
import { functionTexts } from '../../../functions/texts';
import { useWords } from '../../language-context';
import { Page } from '../../page';
import { functionRoute, navigate } from '../../route';
import { Explanation } from './explanation';
import type { Entry } from './find-functions';
import { TrialField } from './trial-field';
import { TrialResult } from './trial-result';
import { formulaOf, inputOf, trialOf } from './trial';

const useStyles = makeStyles({
  paragraph: { margin: 0 },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  fields: { display: 'flex', flexDirection: 'column', gap: '10px' },
  // Where the system paints all text in one colour, an example must still look like something to press.
  example: { '@media (forced-colors: active)': { textDecorationLine: 'underline' } },
});

/** One function: what it computes, its arguments to try, and the formula to take along. */
export function FunctionPage({ entry }: { readonly entry: Entry }) {
  const styles = useStyles();
  const { words, say, locale, numbersIn } = useWords();
  const { functions } = words.pane;
  const texts = functionTexts(locale)[entry.name];
  const [trial, setTrial] = useState(() => trialOf(entry, entry.examples[0]?.formula ?? '', numbersIn));
  const inputs = useMemo(() => trial.map((text) => inputOf(text, numbersIn)), [trial, numbersIn]);
  const result = useMemo(() => evaluate(entry.name, inputs, locale), [entry, inputs, locale]);
  const change = (index: number, text: string) => setTrial(trial.map((old, at) => (at === index ? text : old)));

  return (
    <Page
      title={entry.name}
      back={{ label: functions.backToList, onPress: () => navigate(functionRoute()) }}
      foot={<TrialResult result={result} unit={entry.result.unit} formula={formulaOf(entry, inputs)} />}
    >
      <p className={styles.paragraph}>{texts.summary}</p>
      <p className={styles.hint}>{functions.tryHint}{entry.arguments.some(({ takes }) => takes === 'table') && <> {functions.tableHint}</>}</p>
      <div className={styles.fields}>
        {entry.arguments.map((argument, index) => (
          <TrialField key={argument.name} argument={argument} text={trial[index] ?? ''} hint={texts.arguments[argument.name]!} onChange={(text) => change(index, text)} />
        ))}
      </div>
      <Explanation name={entry.name} texts={texts}>
        {entry.examples.map(({ formula }) => (
          <Link key={formula} as="button" className={styles.example} aria-label={say(functions.useExample, { formula })} onClick={() => setTrial(trialOf(entry, formula, numbersIn))}>{formula}</Link>
        ))}
      </Explanation>
    </Page>
  );
}
