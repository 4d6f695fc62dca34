import type { Explanation } from '../../../functions/explaining/explain';
import { useWords } from '../../language-context';
import { writePercent } from '../../parts';
import { useSectionStyles } from './section-styles';
import { shownQuantity } from './shown-value';

/** The quantities between the arguments and the result, each with the sum it is. */
export function StepList({ explanation, trying }: { readonly explanation: Explanation; readonly trying: boolean }) {
  const sections = useSectionStyles();
  const speech = useWords();
  const { words: { explain: { steps: words } }, say, numbersIn } = speech;
  const { steps, queue } = explanation;
  const facts = { seconds: queue?.answerWithinSeconds ?? 0, shrinkage: writePercent(queue?.shrinkage ?? 0, numbersIn) };
  const heading = trying ? words.headingWhatIf : words.heading;
  return (
    <section className={sections.section} aria-label={heading}>
      <h2 className={sections.heading}>{heading}</h2>
      <ol className={sections.rows}>
        {steps.map((step, index) => {
          const argument = 'argument' in step ? step.argument : undefined;
          return (
            <li key={index} className={sections.row}>
              <div>{say(words[step.id].name, { ...facts, argument })}</div>
              <div className={sections.value}>{step.value === null ? words.endless : shownQuantity(step.value, step.unit, speech)}</div>
              <div className={sections.soft}>{say(words[step.id].how, facts)}</div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
