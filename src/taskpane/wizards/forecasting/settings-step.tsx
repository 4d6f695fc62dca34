import { Field, Input } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import { METHODS } from '../../../core/forecasting';
import { useWords } from '../../language-context';
import { ChoiceField, DurationField, Fold, Notice, NumberField, PercentField, clock, type Entry } from '../../parts';
import type { Analysis } from './analysis';
import { HORIZONS, LEVELS, WAYS, type EntryKey } from './choices';
import { fallbackOf } from './entries';
import { furthestDay, type Start } from './horizon';
import { openingSentence } from './opening-sentence';
import type { ForecastAction, ForecastState } from './state';
import type { YearOfHistory } from './top-down-settings';
import { isoDay, writeDay } from './written-day';

export interface SettingsStepProps {
  readonly state: ForecastState;
  readonly dispatch: Dispatch<ForecastAction>;
  readonly analysis: Analysis;
  readonly start: Start;
  /** What the history says of a year; null where it is not asked for, or too short. */
  readonly year: YearOfHistory | null;
}

/** Which way, how far, how sure, how much more. */
export function SettingsStep(props: SettingsStepProps) {
  const { state, dispatch } = props;
  const { words } = useWords();
  const sentences = words.forecast.settings;
  return (
    <>
      <ChoiceField
        label={sentences.way} value={state.choices.way} choices={WAYS.map((value) => ({ value, label: sentences.ways[value], detail: sentences.wayDetail[value] }))}
        onChange={(way) => dispatch({ type: 'choose', choices: { way } })}
      />
      {state.choices.way === 'history' ? <FromHistory {...props} /> : <FromTheYear {...props} />}
    </>
  );
}

/** The part that every field of this step shares. */
function useField({ state, dispatch }: Pick<SettingsStepProps, 'state' | 'dispatch'>) {
  return (key: EntryKey) => ({
    value: state.choices.entries[key], fallback: fallbackOf(key),
    onChange: (entry: Entry) => dispatch({ type: 'entry', key, entry }),
  });
}

function FromHistory(props: SettingsStepProps) {
  const { state, dispatch, analysis } = props;
  const speech = useWords();
  const { words } = speech;
  const field = useField(props);
  const sentences = words.forecast.settings;
  const { horizon, level } = state.choices;
  return (
    <>
      <ChoiceField
        look="list" label={sentences.horizon} value={horizon} choices={HORIZONS.map((value) => ({ value, label: sentences.horizons[value] }))}
        onChange={(chosen) => dispatch({ type: 'choose', choices: { horizon: chosen } })}
      />
      {horizon === 'until' && <Until {...props} />}
      <ChoiceField
        look="list" label={sentences.level} hint={sentences.levelHint} value={level} choices={LEVELS.map((value) => ({ value, label: sentences.levels[value] }))}
        onChange={(chosen) => dispatch({ type: 'choose', choices: { level: chosen } })}
      />
      <PercentField {...field('growth')} label={sentences.growth} hint={sentences.growthHint} min={-0.99} max={10} />
      <div>{openingSentence(analysis.prepared.history, speech)}</div>
      <Advanced {...props} />
    </>
  );
}

function Until({ state, dispatch, start }: SettingsStepProps) {
  const { words, say, numbersIn } = useWords();
  const sentences = words.forecast.settings;
  const { until } = state.choices;
  const [first, last] = [start.lastDay + 1, furthestDay(start)];
  const outside = until !== '' && (until < isoDay(first) || until > isoDay(last));
  const facts = { first: writeDay(first, numbersIn), last: writeDay(last, numbersIn) };
  return (
    <Field
      label={sentences.until} required hint={say(sentences.untilHint, facts)}
      validationState={outside ? 'error' : 'none'} validationMessage={outside ? say(sentences.untilProblem, facts) : undefined}
    >
      <Input type="date" value={until} min={isoDay(first)} max={isoDay(last)} onChange={(_event, { value }) => dispatch({ type: 'choose', choices: { until: value } })} />
    </Field>
  );
}

function Advanced(props: SettingsStepProps) {
  const { state, dispatch, analysis } = props;
  const { words, say } = useWords();
  const field = useField(props);
  const sentences = words.forecast.settings;
  const found = analysis.queue.meanAhtSeconds;
  return (
    <Fold title={sentences.advanced}>
      <ChoiceField
        look="list" label={sentences.method} hint={sentences.methodHint} value={state.choices.method}
        choices={(['best', ...METHODS] as const).map((value) => ({ value, label: sentences.methods[value] }))}
        onChange={(method) => dispatch({ type: 'choose', choices: { method } })}
      />
      <PercentField {...field('serviceLevel')} label={sentences.serviceLevel} hint={sentences.serviceLevelHint} page="SERVICELEVEL" min={0.01} max={0.9999} />
      <DurationField {...field('answerWithinSeconds')} label={sentences.answerWithin} hint={sentences.answerWithinHint} />
      {found === null
        ? <DurationField {...field('ahtSeconds')} label={sentences.aht} hint={sentences.ahtHint} min={1} />
        : <div>{say(sentences.ahtFound, { aht: clock(found) })}</div>}
    </Fold>
  );
}

function FromTheYear(props: SettingsStepProps) {
  const { state: { choices: { entries } }, dispatch, year } = props;
  const { words } = useWords();
  const field = useField(props);
  const sentences = words.forecast.settings;
  return (
    <>
      {year && (
        <ChoiceField
          look="list" label={sentences.year} value={String(entries.year ?? year.nextYear)} choices={yearsFrom(year.nextYear - 1).map((value) => ({ value, label: value }))}
          onChange={(value) => dispatch({ type: 'entry', key: 'year', entry: Number(value) })}
        />
      )}
      <NumberField {...field('annualVolume')} label={sentences.annual} hint={sentences.annualHint} above={0} required />
      <PercentField {...field('growth')} label={sentences.growth} hint={sentences.growthHint} min={-0.99} max={10} />
      <div>{sentences.derived}</div>
      {year && year.shares.monthShares === null && <Notice kind="info">{sentences.noYear}</Notice>}
    </>
  );
}

const YEARS_OFFERED = 6;

function yearsFrom(first: number): string[] {
  return Array.from({ length: YEARS_OFFERED }, (_, index) => String(first + index));
}
