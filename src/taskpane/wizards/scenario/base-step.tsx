import type { Dispatch } from 'react';
import { useWords } from '../../language-context';
import { DurationField, Fold, NumberField, PercentField, type Entry } from '../../parts';
import { fallbackOf, type BaseKey } from './entries';
import type { ScenarioAction, ScenarioState } from './state';

interface BaseStepProps {
  readonly state: ScenarioState;
  readonly dispatch: Dispatch<ScenarioAction>;
}

/** The case that every step of the table is held against. */
export function BaseStep({ state, dispatch }: BaseStepProps) {
  const { words: { scenario: { base: words } } } = useWords();
  const field = (key: BaseKey) => ({
    value: state.entries.base[key], fallback: fallbackOf(key), onChange: (entry: Entry) => dispatch({ type: 'base', key, entry }),
  });
  return (
    <>
      <div>{words.what}</div>
      <NumberField {...field('calls')} label={words.calls} hint={words.callsHint} unit={words.callsUnit} min={0} max={1e6} />
      <DurationField {...field('ahtSeconds')} label={words.aht} hint={words.ahtHint} page="AHT" min={1} />
      <PercentField {...field('serviceLevel')} label={words.serviceLevel} hint={words.serviceLevelHint} page="SERVICELEVEL" min={0.01} max={0.9999} />
      <DurationField {...field('answerWithinSeconds')} label={words.answerWithin} hint={words.answerWithinHint} />
      <NumberField {...field('intervalMinutes')} label={words.interval} hint={words.intervalHint} unit={words.minutes} above={0} max={1440} />
      <PercentField {...field('shrinkage')} label={words.shrinkage} hint={words.shrinkageHint} max={0.99} />
      <Fold title={words.more}>
        <PercentField {...field('maxOccupancy')} label={words.maxOccupancy} hint={words.maxOccupancyHint} min={0.01} />
        <DurationField {...field('patienceSeconds')} label={words.patience} hint={words.patienceHint} min={1} />
      </Fold>
    </>
  );
}
