import { Field, Select, mergeClasses } from '@fluentui/react-components';
import type { Direction } from '../../../../../core/kpi/weighting/on-range';
import { useWords } from '../../../../language-context';
import { NumberField, ShareBar, type Entry } from '../../../../parts';
import { fieldId } from '../entries/field';
import { useLook } from '../parts/look';
import { writtenFigure, writtenWithUnit } from '../parts/written-figure';
import type { FiguresAtHand, IndicatorName, JudgementEntries } from '../props';
import { bestChosen } from './best-chosen';
import { swingsOf } from './swings-of';

interface SwingEditorProps {
  readonly indicators: readonly IndicatorName[];
  readonly entries: JudgementEntries['swing'];
  readonly onChange: (entries: JudgementEntries['swing']) => void;
  readonly figures?: FiguresAtHand | null;
  readonly directions?: readonly Direction[];
}

const UNCHOSEN = '';

/** Which swing from worst to best matters most, then what each other one is worth beside it. */
export function SwingEditor({ indicators, entries, onChange, figures, directions }: SwingEditorProps) {
  const look = useLook();
  const { words: { weightsMethods: { swing: words } }, say, locale, numbersIn } = useWords();
  const { best, points } = entries;
  const swings = swingsOf(indicators.length, figures, directions);
  const swingOf = (index: number): string => {
    const { name, measure, sided } = indicators[index]!;
    const swing = sided === false ? null : swings[index];
    if (!swing) return say(words.worstToBest, { name });
    return say(words.fromTo, { name, worst: writtenFigure(swing.worst, measure, numbersIn), best: writtenWithUnit(swing.best, measure, locale, numbersIn) });
  };
  const give = (index: number, amount: Entry) => onChange({ ...entries, points: points.map((before, i) => (i === index ? amount : before)) });
  return (
    <div className={mergeClasses(look.editor, look.narrow)}>
      <div className={look.soft}>{words.ask}</div>
      <div id={fieldId('best')}>
        <Field label={words.first} hint={words.firstHint}>
          <Select
            value={best === null ? UNCHOSEN : String(best)} style={{ minWidth: 0 }}
            onChange={(_event, { value }) => { if (value !== UNCHOSEN) onChange(bestChosen(entries, Number(value))); }}
          >
            {best === null && <option value={UNCHOSEN}>{words.choose}</option>}
            {indicators.map(({ key }, index) => <option key={key} value={index}>{swingOf(index)}</option>)}
          </Select>
        </Field>
      </div>
      {best !== null && (
        <>
          <div className={look.soft}>{say(words.others, { swing: swingOf(best) })}</div>
          <ul className={look.list}>
            {indicators.map(({ key }, index) => (
              <li key={key} id={fieldId('swing', index)}>
                {index === best
                  ? <div className={look.sum}>{say(words.hundred, { swing: swingOf(index) })}</div>
                  : <NumberField label={swingOf(index)} value={points[index]} unit={words.unit} min={0} max={100} onChange={(amount) => give(index, amount)} />}
                <div style={{ paddingTop: 3 }}><ShareBar share={index === best ? 1 : (points[index] ?? 0) / 100} /></div>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
