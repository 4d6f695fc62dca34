import { useMemo, type Dispatch } from 'react';
import { LOG_INTERVALS, measured, type CallLogMapping, type CallLogSettings } from '../../../core/call-log';
import { useWords } from '../../language-context';
import { ChoiceField, DurationField, type Entry } from '../../parts';
import { logZoneChoice } from './entries';
import { SqlFold } from './sql-fold';
import type { CallLogAction, CallLogState } from './state';

interface SettingsStepProps {
  readonly state: CallLogState;
  readonly mapping: CallLogMapping;
  /** Null while a field can't be used. */
  readonly settings: CallLogSettings | null;
  readonly dispatch: Dispatch<CallLogAction>;
}

type YesNo = 'yes' | 'no';

/** Intervals, clocks and limits; what the log does not tell is not asked about. */
export function SettingsStep({ state: { entries }, mapping, settings, dispatch }: SettingsStepProps) {
  const { words: { callLog: { settings: words } }, say } = useWords();
  const { wait } = measured(mapping);
  const change = (changed: Partial<typeof entries>) => dispatch({ type: 'setting', entries: changed });
  const duration = (key: 'answerWithinSeconds' | 'shortAbandonSeconds', fallback: number) => ({
    value: entries[key], fallback, max: 3600, onChange: (entry: Entry) => dispatch({ type: 'number', key, entry }),
  });
  return (
    <>
      <ChoiceField
        look="list" label={words.interval} hint={words.intervalHint} value={String(entries.intervalMinutes)}
        choices={LOG_INTERVALS.map((minutes) => ({ value: String(minutes), label: minutes === 1440 ? words.day : say(words.minutes, { minutes }) }))}
        onChange={(value) => change({ intervalMinutes: Number(value) as CallLogSettings['intervalMinutes'] })}
      />
      <ZoneFields entries={entries} mapping={mapping} onChange={change} />
      {wait && (
        <>
          <DurationField {...duration('answerWithinSeconds', 20)} label={words.answerWithin} hint={words.answerWithinHint} />
          <DurationField {...duration('shortAbandonSeconds', 3)} label={words.shortAbandon} hint={words.shortAbandonHint} />
          <ChoiceField<YesNo>
            label={words.shorts} value={entries.countShortAbandons ? 'yes' : 'no'}
            choices={[
              { value: 'yes', label: words.shortsCounted, detail: words.shortsCountedDetail },
              { value: 'no', label: words.shortsApart, detail: words.shortsApartDetail },
            ]}
            onChange={(value) => change({ countShortAbandons: value === 'yes' })}
          />
        </>
      )}
      {mapping.queue && (
        <ChoiceField<YesNo>
          label={words.byQueue} value={entries.byQueue ? 'yes' : 'no'} choices={[{ value: 'yes', label: words.byQueueEach }, { value: 'no', label: words.byQueueAll }]}
          onChange={(value) => change({ byQueue: value === 'yes' })}
        />
      )}
      {mapping.id && (
        <ChoiceField
          label={words.repeats} hint={words.repeatsHint} value={entries.repeats} choices={[{ value: 'once', label: words.repeatsOnce }, { value: 'every', label: words.repeatsEvery }]}
          onChange={(repeats) => change({ repeats })}
        />
      )}
      {settings && <SqlFold mapping={mapping} settings={settings} />}
    </>
  );
}

/** None from a webview of before 2022, which knows zones but can't list them. */
function knownZones(): string[] {
  return 'supportedValuesOf' in Intl ? Intl.supportedValuesOf('timeZone') : [];
}

interface ZoneFieldsProps {
  readonly entries: CallLogState['entries'];
  readonly mapping: CallLogMapping;
  readonly onChange: (changed: Partial<CallLogState['entries']>) => void;
}

function ZoneFields({ entries, mapping, onChange }: ZoneFieldsProps) {
  const { words: { callLog: { settings: words } }, say } = useWords();
  const { localZone } = entries;
  const zones = useMemo(() => [...new Set(['UTC', localZone, ...knownZones()])].map((value) => ({ value, label: value })), [localZone]);
  const chosen = logZoneChoice(entries, mapping.inUtc);
  const utcFound = mapping.inUtc && chosen === 'UTC';
  return (
    <>
      <ChoiceField
        look="list" label={words.logZone} value={chosen} hint={utcFound ? words.logZoneUtc : words.logZoneHint}
        choices={[{ value: 'same', label: say(words.logZoneSame, { zone: entries.localZone }) }, ...zones]} onChange={(logZone) => onChange({ logZone })}
      />
      <ChoiceField look="list" label={words.localZone} hint={words.localZoneHint} value={entries.localZone} choices={zones} onChange={(localZone) => onChange({ localZone })} />
    </>
  );
}
