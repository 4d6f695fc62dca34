import type { Dispatch } from 'react';
import { likelyShiftHours } from '../../../core/scheduling/shift-moves';
import { useWords } from '../../language-context';
import { DurationField, Fold, NumberField, PercentField, type Entry } from '../../parts';
import type { Analysis } from './analysis';
import { fallbackOf, type EntryKey } from './entries';
import type { EfficiencyAction, EfficiencyState } from './state';
import type { PlanAtHand } from './use-plan';

interface SettingsStepProps {
  readonly state: EfficiencyState;
  readonly dispatch: Dispatch<EfficiencyAction>;
  readonly analysis: Analysis;
  readonly atHand: PlanAtHand | null;
}

/** What a schedule is judged by, prefilled with what is usual and why. */
export function SettingsStep({ state, dispatch, analysis: { columns, reading }, atHand }: SettingsStepProps) {
  const { words: { efficiency: { settings } }, say } = useWords();
  const field = (key: EntryKey) => ({
    label: settings[key], value: state.entries[key], fallback: fallbackOf(key), onChange: (entry: Entry) => dispatch({ type: 'entry', key, entry }),
  });
  const likely = atHand && likelyShiftHours(atHand.assessment.intervals, atHand.intervalMinutes);
  return (
    <>
      <NumberField {...field('tolerance')} hint={settings.toleranceHint} min={0} max={5} page="STAFFRATIO" />
      {columns.aht
        ? <div>{say(settings.ahtColumn, { column: columns.aht.header })}</div>
        : <DurationField {...field('ahtSeconds')} hint={columns.required ? settings.ahtOptional : settings.ahtNeeded} page="AHT" min={1} />}
      {columns.required && <div>{say(settings.requiredColumn, { column: columns.required.header })}</div>}
      <PercentField {...field('serviceLevel')} hint={settings.serviceLevelHint} page="SERVICELEVEL" min={0.01} max={0.9999} />
      <DurationField {...field('answerWithinSeconds')} hint={settings.answerWithinSecondsHint} />
      <NumberField {...field('wagePerHour')} hint={settings.wagePerHourHint} min={0} />
      <NumberField {...field('shortagePerHour')} hint={settings.shortagePerHourHint} min={0} />
      <Fold title={settings.advanced}>
        <NumberField
          {...field('shiftHours')} unit={settings.units.hours} above={0} max={24}
          hint={likely === null ? settings.shiftUnknown : say(settings.shiftFound, { hours: likely })}
        />
        <DurationField {...field('patienceSeconds')} hint={settings.patienceSecondsHint} min={1} />
        <PercentField {...field('within')} hint={settings.withinHint} min={0} max={1} page="SCHEDULEEFFICIENCY" />
        <NumberField
          {...field('intervalMinutes')} unit={settings.units.minutes} above={0} max={1440}
          hint={reading.intervalMinutes === null ? settings.intervalHint : say(settings.intervalFound, { minutes: reading.intervalMinutes })}
        />
      </Fold>
    </>
  );
}
