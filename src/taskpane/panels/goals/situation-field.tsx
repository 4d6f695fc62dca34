import { FIELD_FORMS, USUAL, type FieldKey } from '../../../functions/goal/situation';
import { useWords } from '../../language-context';
import { DurationField, NumberField, PercentField, type Entry } from '../../parts';
import { mayBeBlank } from './entries';

export interface SituationFieldProps {
  readonly name: FieldKey;
  readonly value: Entry;
  readonly onChange: (entry: Entry) => void;
}

/** One thing that a planner knows, typed as planners say it. */
export function SituationField({ name, value, onChange }: SituationFieldProps) {
  const { words: { goals } } = useWords();
  const form = FIELD_FORMS[name];
  const common = { label: goals.fields[name], hint: goals.hints[name], value, onChange, fallback: mayBeBlank(name) ? undefined : USUAL[name] ?? undefined };
  switch (form.kind) {
    case 'percent': return <PercentField {...common} min={form.min} max={form.max} />;
    case 'duration': return <DurationField {...common} min={form.min} />;
    case 'number': return <NumberField {...common} unit={goals.units[form.unit]} min={form.min} max={form.max} above={form.above} whole={form.whole} />;
  }
}
