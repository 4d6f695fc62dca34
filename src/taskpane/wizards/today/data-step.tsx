import { Spinner } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import { useWords } from '../../language-context';
import { ChoiceField, Notice, ProblemList, RangeField, type RegionReading } from '../../parts';
import { jobRoute, navigate } from '../../route';
import type { Analysis, Moment } from './analysis';
import type { KnownForecast } from './known-forecasts';
import { actualProblems, forecastProblem } from './problems';
import type { TodayAction, TodayState, Way } from './state';
import { toldClock } from './told-clock';
import { writtenDate } from './written-date';

interface DataStepProps {
  readonly state: TodayState;
  readonly dispatch: Dispatch<TodayAction>;
  readonly reading: RegionReading;
  readonly actual: RegionReading;
  readonly analysis: Analysis | null;
  readonly known: KnownForecast | null;
  readonly now: Moment;
}

/** The forecast, the day, and where this morning's counts come from. */
export function DataStep({ state, dispatch, reading, actual, analysis, known, now }: DataStepProps) {
  const speech = useWords();
  const { words: { today: { data } }, say } = speech;
  if (state.found === 'looking') return <Spinner size="tiny" label={data.looking} />;
  const found = state.found === 'remembered' ? data.remembered : known ? say(data.found, { sheet: known.sheet, at: new Date(known.writtenAt) }) : data.rangeHint;
  return (
    <>
      {state.found === 'none' && <Notice kind="info" actions={[{ label: data.make, onPress: () => navigate(jobRoute('forecast')) }]}>{data.none}</Notice>}
      <RangeField label={data.range} hint={found} address={state.address} reading={reading} required rows={known ? 0 : 3} onChange={(address) => dispatch({ type: 'address', address })} />
      {analysis && reading.region && (
        <>
          <DayField analysis={analysis} now={now} dispatch={dispatch} />
          <ProblemList problems={forecastProblem(analysis, reading.region, speech)} />
          {analysis.forecast && <Counts state={state} dispatch={dispatch} actual={actual} analysis={analysis} />}
        </>
      )}
    </>
  );
}

function DayField({ analysis, now, dispatch }: Pick<DataStepProps, 'now' | 'dispatch'> & { readonly analysis: Analysis }) {
  const { words: { today: { data } }, say, locale } = useWords();
  const days = analysis.days.filter((day) => day !== null);
  if (days.length === 0) return <div>{data.noDate}</div>;
  const named = (day: number) => (day === now.day ? say(data.dayToday, { date: writtenDate(day, locale) }) : writtenDate(day, locale));
  const summary = analysis.forecast && say(data.summary, { count: analysis.forecast.intervals.length, minutes: analysis.intervalMinutes, calls: analysis.calls });
  return (
    <ChoiceField
      look="list" label={data.day} value={String(analysis.day)} choices={days.map((day) => ({ value: String(day), label: named(day) }))}
      hint={[...(days.includes(now.day) ? [] : [data.dayFirst]), ...(summary ? [summary] : [])].join(' ')}
      onChange={(day) => dispatch({ type: 'day', day: Number(day) })}
    />
  );
}

function Counts({ state, dispatch, actual, analysis }: Pick<DataStepProps, 'state' | 'dispatch' | 'actual'> & { readonly analysis: Analysis }) {
  const speech = useWords();
  const { words: { today: { data } }, say } = speech;
  const told = analysis.told.filter((count) => count !== null);
  return (
    <>
      <ChoiceField<Way>
        label={data.way} value={state.way}
        choices={[{ value: 'type', label: data.type, detail: data.typeDetail }, { value: 'range', label: data.fromRange, detail: data.fromRangeDetail }]}
        onChange={(way) => dispatch({ type: 'way', way })}
      />
      {state.way === 'range' && (
        <>
          <RangeField
            label={data.actualRange} hint={data.actualHint} address={state.actualAddress} reading={actual} required
            onChange={(address) => dispatch({ type: 'actual', address })}
          />
          {actual.region && <ProblemList problems={actualProblems(analysis, actual.region, speech)} />}
          {actual.region && !analysis.actualProblem && (
            <>
              <div>{say(data.counts, { count: told.length, calls: told.reduce((sum, count) => sum + count, 0) })}</div>
              <UpTo analysis={analysis} dispatch={dispatch} />
            </>
          )}
        </>
      )}
    </>
  );
}

/** The last interval that counts; by itself one that has surely ended. */
function UpTo({ analysis, dispatch }: Pick<DataStepProps, 'dispatch'> & { readonly analysis: Analysis }) {
  const { words: { today: { data } } } = useWords();
  const last = analysis.told.reduce<number>((latest, count, index) => (count === null ? latest : index + 1), 0);
  const choices = Array.from({ length: last + 1 }, (_, count) => ({ value: String(count), label: count === 0 ? data.upToNone : toldClock(analysis.ends[count - 1] ?? 0) }));
  return (
    <ChoiceField
      look="list" label={data.upTo} value={String(Math.min(analysis.upTo, last))} choices={choices} hint={analysis.surely < last ? data.upToWhy : data.upToHint}
      onChange={(count) => dispatch({ type: 'up-to', count: Number(count) })}
    />
  );
}
