import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { MEASURES, type MeasureMethod } from '../../../../../core/kpi/weighing/request';
import { useWords } from '../../../../language-context';
import { useLook } from '../parts/look';
import type { FiguresAtHand, JudgementMethod, MethodChooserProps, MethodChoice } from '../props';
import { MethodList } from './method-list';

/** In the order in which they ask more of a planner. */
const JUDGEMENTS: readonly JudgementMethod[] = ['points', 'ranking', 'swing', 'bestWorst', 'ahp', 'delphi'];

/** Below this the spread of figures is chance. */
export const FEWEST_ROWS = 5;

const KINDS: readonly MethodChoice['kind'][] = ['judged', 'measured', 'combined'];

/** Who says what counts: people, figures, or both; then by which method. */
export function MethodChooser({ indicators, figures, choice, onChange }: MethodChooserProps) {
  const look = useLook();
  const { words: { weightsMethods: { chooser: words, judged, measured } }, say } = useWords();
  const lack = lackOf(figures);
  const why = lack && say(words.lack[lack], { least: FEWEST_ROWS, rows: figures?.figures.length ?? 0, names: figures?.without.map((index) => indicators[index]?.name ?? '').join(', ') ?? '' });
  const { kind } = choice;
  return (
    <div className={look.editor}>
      <Field label={words.kind}>
        <RadioGroup value={kind} onChange={(_event, { value }) => onChange({ ...choice, kind: value as MethodChoice['kind'] })}>
          {KINDS.map((each) => {
            const refused = each !== 'judged' && why !== null;
            return (
              <Radio
                key={each} value={each} disabled={refused && each !== kind}
                label={<>{words.kinds[each].name}<span className={look.soft} style={{ display: 'block' }}>{refused ? why : words.kinds[each].detail}</span></>}
              />
            );
          })}
        </RadioGroup>
      </Field>
      {kind !== 'measured' && (
        <MethodList<JudgementMethod>
          label={words.judgement} methods={JUDGEMENTS} words={judged} value={choice.judged} onChange={(method) => onChange({ ...choice, judged: method })}
          counts={{ pairs: (indicators.length * (indicators.length - 1)) / 2, few: 2 * indicators.length - 3 }}
        />
      )}
      {kind !== 'judged' && (
        <MethodList<MeasureMethod> label={words.figures} methods={MEASURES} words={measured} value={choice.measured} onChange={(method) => onChange({ ...choice, measured: method })} counts={{}} />
      )}
    </div>
  );
}

/** Why figures can't speak. */
function lackOf(figures: FiguresAtHand | null): 'none' | 'columns' | 'rows' | null {
  if (!figures) return 'none';
  if (figures.without.length > 0) return 'columns';
  return figures.figures.length < FEWEST_ROWS ? 'rows' : null;
}
