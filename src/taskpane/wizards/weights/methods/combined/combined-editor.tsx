import { Field, Slider, mergeClasses } from '@fluentui/react-components';
import { isFault } from '../../../../../core/fault';
import { blendedWeights, reinforcedWeights } from '../../../../../core/kpi/weighting/combined-weights';
import { useWords } from '../../../../language-context';
import { ChoiceField, ShareBar, writePercent } from '../../../../parts';
import { useLook } from '../parts/look';
import type { CombinedEditorProps } from '../props';

/** Where nobody has said otherwise, both count alike. */
export const USUAL_PART = 0.5;

const STEP = 5;

/** How judgement and figures are brought together, with both beside what comes of it. */
export function CombinedEditor({ indicators, choice, onChange, result }: CombinedEditorProps) {
  const look = useLook();
  const { words: { weightsMethods: { combined: words } }, say, numbersIn } = useWords();
  const part = choice.part ?? USUAL_PART;
  const judged = result && !isFault(result) ? result.judged : null;
  const measured = result && !isFault(result) ? result.measured : null;
  const shares = { judgement: writePercent(part, numbersIn), figures: writePercent(1 - part, numbersIn) };
  // Side by side without goals, which come after.
  const together = judged && measured ? (choice.how === 'blend' ? blendedWeights(judged, measured, part) : reinforcedWeights(judged, measured)) : null;
  return (
    <div className={look.editor}>
      <ChoiceField
        label={words.how} value={choice.how} onChange={(how) => onChange({ ...choice, how })}
        choices={[{ value: 'blend', label: words.blend, detail: words.blendDetail }, { value: 'reinforce', label: words.reinforce, detail: words.reinforceDetail }]}
      />
      {choice.how === 'blend' && (
        <Field label={words.part} hint={say(words.partHint, shares)}>
          <Slider
            min={0} max={100} step={STEP} value={Math.round(part * 100)} aria-valuetext={say(words.partHint, shares)}
            onChange={(_event, { value }) => onChange({ ...choice, part: value / 100 })}
          />
        </Field>
      )}
      {isFault(together) && <div role="alert">{words.nothingInCommon}</div>}
      {judged && measured && together && !isFault(together) && (
        <section aria-label={words.side}>
          <h3 className={look.heading}>{words.side}</h3>
          <table className={look.table} style={{ width: '100%' }}>
            <thead>
              <tr>
                <th scope="col" className={mergeClasses(look.cell, look.name, look.head)}>{words.indicator}</th>
                {[words.judged, words.measured, words.together].map((head) => <th key={head} scope="col" className={mergeClasses(look.cell, look.head)}>{head}</th>)}
              </tr>
            </thead>
            <tbody>
              {indicators.map(({ key, name }, index) => (
                <tr key={key}>
                  <th scope="row" className={mergeClasses(look.cell, look.name)}>{name}</th>
                  {[judged, measured].map((weights, column) => <td key={column} className={look.cell}>{writePercent(weights[index] ?? 0, numbersIn)}</td>)}
                  <td className={mergeClasses(look.cell, look.sum)}>{writePercent(together[index] ?? 0, numbersIn)}<ShareBar share={together[index] ?? 0} /></td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  );
}
