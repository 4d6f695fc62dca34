import type { Dispatch } from 'react';
import { quietStart } from '../../../../core/cost/attrition/reading/quiet-start';
import { isoDay } from '../../../../core/history/calendar-day';
import type { ReasonDimension } from '../../../../sheets/attrition/request';
import { useWords } from '../../../language-context';
import { Fold, Notice, NumberField, PercentField, type EntryFieldProps, type RegionReading } from '../../../parts';
import type { Analysis } from '../data/analysis';
import type { AttritionAction, AttritionState } from '../state';
import { DayField } from './day-field';
import { fallbackOf, type EntryKey, type Likely } from './entries';
import { HeadcountFields } from './headcount-fields';
import { ReasonFields } from './reason-fields';

interface SettingsStepProps {
  readonly state: AttritionState;
  readonly dispatch: Dispatch<AttritionAction>;
  readonly analysis: Analysis;
  readonly likely: Likely;
  readonly reasons: readonly ReasonDimension[];
  readonly needReading: RegionReading;
  readonly needsFound: number;
}

/** What is counted by, what a leaver costs, why people leave, and how many heads are needed. */
export function SettingsStep({ state, dispatch, analysis, likely, reasons, needReading, needsFound }: SettingsStepProps) {
  const { words: { attrition: { settings } }, say } = useWords();
  const field = (key: EntryKey): EntryFieldProps => ({
    label: settings[key], value: state.entries[key], fallback: fallbackOf(key, state.entries, likely), onChange: (entry) => dispatch({ type: 'entry', key, entry }),
  });
  const quiet = analysis.kind === 'people' && state.entries.recordedSince === undefined ? quietStart(analysis.people) : null;
  return (
    <>
      {analysis.kind === 'people' && (
        <>
          <DayField {...field('asOf')} hint={settings.asOfHint} />
          {quiet && (
            <Notice
              kind="warning" title={say(settings.quiet, { months: quiet.months })}
              actions={[{ label: say(settings.quietTake, { day: isoDay(quiet.firstLeave) }), onPress: () => dispatch({ type: 'entry', key: 'recordedSince', entry: quiet.firstLeave }) }]}
            >
              {settings.quietWhy}
            </Notice>
          )}
          <DayField {...field('recordedSince')} hint={settings.recordedSinceHint} />
        </>
      )}
      <Fold title={settings.cost}>
        <NumberField {...field('hiring')} hint={settings.hiringHint} min={0} page="ATTRITIONCOST" />
        <NumberField {...field('training')} hint={settings.trainingHint} min={0} />
        <NumberField {...field('rampWeeks')} hint={settings.rampWeeksHint} unit={settings.units.weeks} min={0} max={104} />
        <NumberField {...field('weeklyCost')} hint={settings.weeklyCostHint} min={0} />
        <PercentField {...field('rampProductivity')} hint={settings.rampProductivityHint} />
        <NumberField {...field('leaving')} hint={settings.leavingHint} min={0} />
      </Fold>
      {reasons.length > 0 && <ReasonFields reasons={reasons} dispatch={dispatch} />}
      <HeadcountFields state={state} dispatch={dispatch} field={field} needReading={needReading} needsFound={needsFound} />
      <Fold title={settings.advanced}>
        <NumberField {...field('periodMonths')} hint={settings.periodMonthsHint} unit={settings.units.months} min={1} max={60} whole page="ATTRITION" />
        <NumberField {...field('months')} hint={settings.monthsHint} unit={settings.units.months} min={1} max={60} whole />
        {analysis.kind === 'people' && <NumberField {...field('earlyDays')} hint={settings.earlyDaysHint} unit={settings.units.days} min={1} max={730} whole />}
      </Fold>
    </>
  );
}
