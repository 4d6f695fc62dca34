import type { Dispatch } from 'react';
import { calendarNames } from '../../../calendars';
import { useWords } from '../../language-context';
import { ChoiceField, Notice, RangeField, type RegionReading } from '../../parts';
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
  const { words, say, locale } = useWords();
  const sentences = words.forecast.holidays;
  const { calendar, eventsAddress } = state.choices;
  return (
    <>
      <ChoiceField
        look="list" label={sentences.calendar} hint={sentences.calendarHint} value={calendar ?? NONE}
        choices={[{ value: NONE, label: sentences.noCalendar }, ...calendarNames(locale).map(({ id, name }) => ({ value: id, label: name }))]}
        onChange={(value) => dispatch({ type: 'choose', choices: { calendar: value === NONE ? null : value } })}
      />
      {named.failed && <Notice kind="warning">{sentences.missing}</Notice>}
      <RangeField
        label={sentences.events} hint={sentences.eventsHint} address={eventsAddress} reading={eventsReading}
        onChange={(address) => dispatch({ type: 'choose', choices: { eventsAddress: address } })}
      />
      {eventsReading.region && <div>{say(sentences.eventsRead, { count: named.events.length })}</div>}
    </>
  );
}
