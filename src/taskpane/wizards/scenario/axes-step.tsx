import { makeStyles, tokens } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import { axisValues, measureOf } from '../../../sheets/scenario/axis';
import { CHANGES_BY_SHARE, MOST_STEPS, USUAL_AXES, VARIED, type Measure, type ScenarioSettings, type Varied } from '../../../sheets/scenario/settings';
import { useWords } from '../../language-context';
import { ChoiceField, NumberField, PercentField, type Entry } from '../../parts';
import { isUnsettled, type AxisEntries, type Unsettled } from './entries';
import { shortList, shownValue, stepsInPercent } from './shown-value';
import type { ScenarioAction, ScenarioState, Side } from './state';

const useStyles = makeStyles({
  axis: { display: 'flex', flexDirection: 'column', gap: '10px' },
  trio: { display: 'grid', gridTemplateColumns: 'repeat(3, minmax(0, 1fr))', alignItems: 'start', gap: '8px', '& .fui-Input, & .fui-Input__input': { minWidth: 0, width: '100%' } },
  soft: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface AxesStepProps {
  readonly state: ScenarioState;
  readonly dispatch: Dispatch<ScenarioAction>;
  readonly settings: ScenarioSettings | Unsettled;
}

/** What changes down the table, what across it, and by which steps. */
export function AxesStep({ state, dispatch, settings }: AxesStepProps) {
  const { words: { scenario: { steps: words } } } = useWords();
  const { columns } = state.entries;
  const forced = !isUnsettled(settings) && measureOf(settings) !== settings.measure;
  return (
    <>
      <AxisFields side="rows" axis={state.entries.rows} settings={settings} dispatch={dispatch} />
      <AxisFields side="columns" axis={columns} settings={settings} dispatch={dispatch} />
      {columns && (
        <ChoiceField<Measure>
          label={words.measure} value={isUnsettled(settings) ? state.entries.measure : measureOf(settings)}
          choices={[{ value: 'agents', label: words.agents }, { value: 'people', label: words.people }]}
          hint={forced ? words.peopleOnly : undefined} onChange={(measure) => dispatch({ type: 'measure', measure })}
        />
      )}
    </>
  );
}

const NOTHING = 'nothing';

interface AxisFieldsProps extends Pick<AxesStepProps, 'dispatch' | 'settings'> {
  readonly side: Side;
  readonly axis: AxisEntries | null;
}

function AxisFields({ side, axis, settings, dispatch }: AxisFieldsProps) {
  const styles = useStyles();
  const { words, say, numbersIn } = useWords();
  const { steps } = words.scenario;
  const choices = VARIED.map((vary) => ({ value: vary as Varied | typeof NOTHING, label: words.sheets.scenario.varied[vary] }));
  const known = isUnsettled(settings) ? null : settings[side];
  const values = known && !isUnsettled(settings) ? axisValues(known, settings).map((value) => shownValue(known.vary, value, numbersIn)) : [];
  return (
    <div role="group" className={styles.axis} aria-label={steps[side]}>
      <ChoiceField
        look="list" label={steps[side]} value={axis?.vary ?? NOTHING}
        choices={side === 'columns' ? [{ value: NOTHING, label: steps.nothing }, ...choices] : choices}
        onChange={(value) => dispatch({ type: 'vary', side, vary: value === NOTHING ? null : value })}
      />
      {axis && <StepFields key={axis.vary} side={side} axis={axis} dispatch={dispatch} />}
      {values.length > 0 && <div className={styles.soft}>{say(steps.values, { values: shortList(values) })}</div>}
    </div>
  );
}

function StepFields({ side, axis, dispatch }: { readonly side: Side; readonly axis: AxisEntries; readonly dispatch: Dispatch<ScenarioAction> }) {
  const styles = useStyles();
  const { words: { scenario: { steps } } } = useWords();
  const usual = USUAL_AXES[axis.vary];
  const field = (key: 'first' | 'step' | 'count') => ({
    label: steps[key], value: axis[key], fallback: usual[key], onChange: (entry: Entry) => dispatch({ type: 'axis', side, key, entry }),
  });
  const percent = stepsInPercent(axis.vary);
  const unit = !percent ? steps.firstSeconds : CHANGES_BY_SHARE.has(axis.vary) ? steps.firstShare : steps.firstPoints;
  return (
    <>
      <div className={styles.trio}>
        {percent ? <PercentField {...field('first')} min={-1} max={10} /> : <NumberField {...field('first')} unit={steps.seconds} />}
        {percent ? <PercentField {...field('step')} min={0.0001} max={10} /> : <NumberField {...field('step')} unit={steps.seconds} above={0} />}
        <NumberField {...field('count')} min={2} max={MOST_STEPS} whole />
      </div>
      <div className={styles.soft}>{unit}</div>
    </>
  );
}
