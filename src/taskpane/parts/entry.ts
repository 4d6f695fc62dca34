/**
 * What a field holds while somebody types: a value, `undefined` where it is left blank (the default holds), or `null`
 * where it cannot be used (the field says why). A wizard blocks on `null` and nothing else.
 */
export type Entry = number | undefined | null;

/** Shared by all fields that take one number. */
export interface EntryFieldProps {
  readonly label: string;
  readonly value: Entry;
  readonly onChange: (entry: Entry) => void;
  /** One line of help: what it is, and why the default. */
  readonly hint?: string;
  /** What blank means; shown as a placeholder. Without it the field must be filled. */
  readonly fallback?: number;
  readonly required?: boolean;
  readonly disabled?: boolean;
  /** Name of the function whose page explains this setting, such as `ERLANGC`. */
  readonly page?: string;
  /** What the wizard itself has against the value, in a sentence. */
  readonly problem?: string;
}
