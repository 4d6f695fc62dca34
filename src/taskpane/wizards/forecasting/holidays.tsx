import type { Dispatch } from 'react';
import { calendarNames } from '../../../calendars';
import { useWords } from '../../language-context';
import { ChoiceField, Notice, ProblemList, RangeField, type RegionReading } from '../../parts';
import { eventProblems } from './event-problems';
import type { ForecastAction, ForecastState } from './state';
import type { NamedDaysAtHand } from './use-named-days';

interface HolidaysProps {
  readonly state: ForecastState;
  readonly dispatch: Dispatch<ForecastAction>;
  readonly eventsReading: RegionReading;
  readonly named: NamedDaysAtHand;
}

const NONE = 'none';

/** The country's calendar and the centre's own events. */
export function Holidays({ state, dispatch, eventsReading, named }: HolidaysProps) {
  const speech = useWords();
  const { words, say, locale } = speech;
  const sentences = words.forecast.holidays;
  const { calendar, eventsAddress } = state.choices;
  return (
    <>
      <ChoiceField
        look="list" label={sentences.calendar} hint={sentences.calendarHint} value={calendar ?? NONE}
        choices={[{ value: NONE, label: sentences.noCalendar }, ...calendarNames(locale).map(({ id, name }) => ({ value: id, label: name }))]}
        onChange={(value) => dispatch({ type: 'choose', choices: { calendar: value === NONE ? null : value } })}
      />
      {named.knownUntil !== null && <div>{say(sentences.known, { year: named.knownUntil })}</div>}
      {named.failed && <Notice kind="warning">{sentences.missing}</Notice>}
      <RangeField
        label={sentences.events} hint={sentences.eventsHint} address={eventsAddress} reading={eventsReading}
        onChange={(address) => dispatch({ type: 'choose', choices: { eventsAddress: address } })}
      />
      {eventsReading.region && <div>{say(sentences.eventsRead, { count: named.events.days.length })}</div>}
      {eventsReading.region && <ProblemList problems={eventProblems(named.events.problems, eventsReading.region, speech)} />}
    </>
  );
}
