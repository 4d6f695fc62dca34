import type { Dispatch } from 'react';
import { combinedShrinkageOf } from '../../../sheets/staffing/interval-figures';
import { CONVENTIONS, SHRINKAGE_PARTS } from '../../../sheets/staffing/settings';
import type { Convention } from '../../../sheets/staffing/settings';
import { useWords } from '../../language-context';
import { ChoiceField, DurationField, Fold, NumberField, PercentField, writePercent } from '../../parts';
import type { Entry } from '../../parts';
import type { Analysis } from './analysis';
import { fallbackOf, isUnsettled, settingsOf } from './entries';
import type { SettingKey } from './entries';
import { conventionOf } from './state';
import type { StaffingAction, StaffingState } from './state';

interface SettingsStepProps {
  readonly state: StaffingState;
  readonly dispatch: Dispatch<StaffingAction>;
  readonly analysis: Analysis;
}

/** What is promised to callers and what agents' time goes into, prefilled with what is usual and why. */
export function SettingsStep({ state, dispatch, analysis }: SettingsStepProps) {
  return (
    <>
      <ServicePromise state={state} dispatch={dispatch} analysis={analysis} />
      <Shrinkage state={state} dispatch={dispatch} analysis={analysis} />
      <Advanced state={state} dispatch={dispatch} analysis={analysis} />
    </>
  );
}

/** The part that every field of this step shares. */
function useField({ state, dispatch }: Pick<SettingsStepProps, 'state' | 'dispatch'>) {
  return (key: SettingKey) => ({
    value: state.entries[key],
    fallback: fallbackOf(key),
    onChange: (entry: Entry) => dispatch({ type: 'entry', key, entry }),
  });
}

const OWN = 'own';

function ServicePromise({ state, dispatch, analysis }: SettingsStepProps) {
  const { words, say } = useWords();
  const field = useField({ state, dispatch });
  const sentences = words.staffing.settings;
  const choices = [...CONVENTIONS.map(({ id }) => ({ value: id as Convention | typeof OWN, label: sentences.conventions[id] })), { value: OWN as Convention | typeof OWN, label: sentences.own }];
  const { aht } = analysis.columns;
  return (
    <>
      <ChoiceField
        look="list" label={sentences.convention} choices={choices} value={conventionOf(state.entries)}
        onChange={(id) => { if (id !== OWN) dispatch({ type: 'convention', id }); }}
      />
      <PercentField {...field('serviceLevel')} label={sentences.serviceLevel} hint={sentences.serviceLevelHint} page="SERVICELEVEL" min={0.01} max={0.9999} />
      <DurationField {...field('answerWithinSeconds')} label={sentences.answerWithin} hint={sentences.answerWithinHint} />
      {aht
        ? <div>{say(sentences.ahtColumn, { column: aht.header })}</div>
        : <DurationField {...field('ahtSeconds')} label={sentences.aht} hint={sentences.ahtHint} page="AHT" min={1} />}
      <NumberField
        {...field('intervalMinutes')} label={sentences.interval} unit={sentences.units.minutes} above={0} max={1440}
        hint={analysis.intervalMinutes === null ? sentences.intervalHint : say(sentences.intervalFound, { minutes: analysis.intervalMinutes })}
      />
    </>
  );
}

function Shrinkage({ state, dispatch }: SettingsStepProps) {
  const { words, say, numbersIn } = useWords();
  const field = useField({ state, dispatch });
  const sentences = words.staffing.settings;
  const settings = settingsOf(state.entries, false);
  const combined = isUnsettled(settings) ? '…' : writePercent(combinedShrinkageOf(settings), numbersIn);
  return (
    <Fold title={say(sentences.shrinkageTotal, { combined })}>
      <div>{say(sentences.shrinkageHint, { combined })}</div>
      {SHRINKAGE_PARTS.map((part) => (
        <PercentField key={part} {...field(part)} label={sentences[part]} hint={sentences[`${part}Hint`]} max={0.99} />
      ))}
    </Fold>
  );
}

function Advanced({ state, dispatch, analysis }: SettingsStepProps) {
  const { words, say } = useWords();
  const field = useField({ state, dispatch });
  const sentences = words.staffing.settings;
  const { patienceSeconds, maxAbandonment } = state.entries;
  const lost = maxAbandonment !== undefined && patienceSeconds === undefined ? sentences.maxAbandonmentNeeds : undefined;
  return (
    <Fold title={sentences.advanced}>
      <PercentField {...field('maxOccupancy')} label={sentences.maxOccupancy} hint={sentences.maxOccupancyHint} min={0.01} />
      <DurationField {...field('patienceSeconds')} label={sentences.patience} hint={sentences.patienceHint} min={1} />
      <PercentField {...field('maxAbandonment')} label={sentences.maxAbandonment} hint={sentences.maxAbandonmentHint} problem={lost} min={0.0001} />
      <NumberField {...field('paidHoursPerWeek')} label={sentences.paidHours} hint={sentences.paidHoursHint} unit={sentences.units.hours} above={0} max={168} />
      <NumberField
        {...field('openDaysPerWeek')} label={sentences.openDays} unit={sentences.units.days} above={0} max={7}
        hint={analysis.openDays === null ? sentences.openDaysHint : say(sentences.openDaysFound, { days: analysis.openDays })}
      />
      <div>{sentences.thumb}</div>
      <PercentField {...field('productivity')} label={sentences.productivity} hint={sentences.productivityHint} min={0.01} />
      <PercentField {...field('attendance')} label={sentences.attendance} hint={sentences.attendanceHint} min={0.01} />
      <DurationField {...field('thumbAsaSeconds')} label={sentences.thumbAsa} hint={sentences.thumbAsaHint} />
    </Fold>
  );
}
