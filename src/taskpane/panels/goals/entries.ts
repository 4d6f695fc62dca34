import { FIELD_FORMS, USUAL, type FieldKey, type Situation } from '../../../functions/goal/situation';
import type { Entry } from '../../parts';

/** The fields of all questions as they are typed: blank and unusable ones included. */
export type Entries = Readonly<Record<FieldKey, Entry>>;

export function entriesOf(situation: Situation): Entries {
  return Object.fromEntries(Object.entries(situation).map(([key, value]) => [key, value ?? undefined])) as unknown as Entries;
}

export const mayBeBlank = (key: FieldKey) => 'blank' in FIELD_FORMS[key];

/** What the fields of a question say; null where one of them cannot be used. Fields that it does not ask count as usual. */
export function situationOf(entries: Entries, asked: readonly FieldKey[]): Situation | null {
  if (asked.some((key) => entries[key] === null)) return null;
  const filled = asked.map((key) => [key, entries[key] ?? (mayBeBlank(key) ? null : USUAL[key])]);
  return { ...USUAL, ...Object.fromEntries(filled) } as Situation;
}

/** Only what the field itself would take. */
export function withKnown(entries: Entries, known: Partial<Situation>): Entries {
  return { ...entries, ...Object.fromEntries(Object.entries(known).filter(([key, value]) => fits(key as FieldKey, value)).map(([key, value]) => [key, value ?? undefined])) };
}

function fits(key: FieldKey, value: number | null): boolean {
  const form = FIELD_FORMS[key];
  if (value === null) return mayBeBlank(key);
  const { min = -Infinity, max = Infinity, above = -Infinity, whole = false } = { max: Infinity, above: -Infinity, whole: false, ...form };
  return value >= min && value <= max && value > above && (!whole || Number.isInteger(value));
}
