import type { Dispatch } from 'react';
import { believedShare } from '../../../sheets/today/believed-share';
import type { TodayInputs } from '../../../sheets/today/request';
import { useWords } from '../../language-context';
import { DurationField, Fold, NumberField, PercentField, writeNumber, writePercent, type Entry } from '../../parts';
import type { Analysis } from './analysis';
import { fallbackOf, isUnsettled, type EntryKey, type Unsettled } from './entries';
import type { KnownForecast } from './known-forecasts';
import type { TodayAction, TodayState } from './state';

interface SettingsStepProps {
  readonly state: TodayState;
  readonly dispatch: Dispatch<TodayAction>;
  readonly analysis: Analysis;
  readonly known: KnownForecast | null;
  readonly inputs: TodayInputs | Unsettled;
}

/** How much a morning tells, with the reason, and the goals that agents are computed for. */
export function SettingsStep({ state, dispatch, analysis, known, inputs }: SettingsStepProps) {
  const { words: { today: { settings: words } }, say, numbersIn } = useWords();
  const field = (key: EntryKey) => ({ value: state.entries[key], fallback: fallbackOf(key), onChange: (entry: Entry) => dispatch({ type: 'entry', key, entry }) });
  const goals = state.goals ? say(words.goalsStaffing, { sheet: state.goals.sheet }) : known ? say(words.goalsForecast, { sheet: known.sheet }) : null;
  const shown = isUnsettled(inputs) ? { s: '…', phi: '…' } : { s: writePercent(inputs.dayDeviation, numbersIn), phi: writeNumber(inputs.dispersion, numbersIn, 2) };
  return (
    <>
      <div>
        {!isUnsettled(inputs) && <div>{say(words.believed, { share: believedShare(analysis.calls, inputs) })}</div>}
        <div>{reason(known)}</div>
      </div>
      <Fold title={say(words.trust, shown)}>
        <PercentField {...field('dayDeviation')} label={words.dayDeviation} hint={words.dayDeviationHint} max={2} />
        <NumberField {...field('dispersion')} label={words.dispersion} hint={words.dispersionHint} above={0} max={1000} />
        {known === null && <PercentField {...field('level')} label={words.level} hint={words.levelHint} min={0.01} max={0.999} />}
      </Fold>
      <DurationField {...field('ahtSeconds')} label={words.aht} hint={analysis.ahtByInterval ? words.ahtColumn : words.ahtHint} page="AHT" min={1} />
      <PercentField {...field('serviceLevel')} label={words.serviceLevel} hint={goals ?? words.serviceLevelHint} page="SERVICELEVEL" min={0.01} max={0.9999} />
      <DurationField {...field('answerWithinSeconds')} label={words.answerWithin} hint={words.answerWithinHint} />
      <Fold title={words.more}>
        <PercentField {...field('maxOccupancy')} label={words.maxOccupancy} hint={words.maxOccupancyHint} min={0.01} />
        <DurationField {...field('patienceSeconds')} label={words.patience} hint={words.patienceHint} min={1} />
      </Fold>
    </>
  );

  function reason(forecast: KnownForecast | null): string {
    if (!forecast?.carryOver) return words.usual;
    return forecast.carryOver.dayDeviation > 0 ? say(words.learnt, { sheet: forecast.sheet }) : words.learntNothing;
  }
}
