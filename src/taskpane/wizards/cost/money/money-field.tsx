import { useWords } from '../../../language-context';
import { NumberField, PercentField, type EntryFieldProps } from '../../../parts';
import type { FieldKind } from './groups';

interface MoneyFieldProps {
  readonly field: EntryFieldProps;
  readonly kind: FieldKind;
  readonly currency: string;
}

/** One setting, with its unit as the sheet has it. */
export function MoneyField({ field, kind, currency }: MoneyFieldProps) {
  const { words: { cost: { money, units } }, say } = useWords();
  if (kind.as === 'percent') return <PercentField {...field} min={kind.min} max={kind.max} page={kind.page} />;
  if (kind.as === 'money') return <NumberField {...field} unit={say(money[kind.per], { currency })} min={0} />;
  return <NumberField {...field} unit={kind.unit && units[kind.unit]} min={0} above={kind.above} max={kind.max} hint={kind.blank ? money[kind.blank] : field.hint} />;
}
