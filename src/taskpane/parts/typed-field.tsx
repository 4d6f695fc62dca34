import { Field, Input } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Entry, EntryFieldProps } from './entry';
import { PageLink } from './page-link';

/** How one kind of number is read and written. */
export interface Notation {
  /** The value, or the sentence that says why it is none. */
  readonly read: (text: string) => number | string;
  readonly write: (value: number) => string;
}

export interface TypedFieldProps extends EntryFieldProps {
  readonly notation: Notation;
  /** Shown after the text: a unit, a clock time. */
  readonly suffix?: ReactNode;
}

/**
 * A field of free text that yields a number: what is typed stays as typed while it is typed, and is written tidily on
 * leaving. Number, percent and duration fields differ in their notation only.
 */
export function TypedField({ label, value, onChange, hint, fallback, required, disabled, page, problem, notation, suffix }: TypedFieldProps) {
  const [draft, setDraft] = useState<string | undefined>();
  const [refused, setRefused] = useState<string | undefined>();
  const shown = draft ?? (typeof value === 'number' ? notation.write(value) : '');
  const message = problem ?? (value === null ? refused : undefined);

  const take = (text: string) => {
    setDraft(text);
    const read: Entry | string = text.trim() === '' ? undefined : notation.read(text);
    setRefused(typeof read === 'string' ? read : undefined);
    onChange(typeof read === 'string' ? null : read);
  };
  const leave = () => {
    // What could not be read stays, so that it can be mended rather than typed again.
    if (value !== null) setDraft(undefined);
  };

  return (
    <Field
      label={label}
      required={required}
      validationState={message ? 'error' : 'none'}
      validationMessage={message}
      hint={hint || page ? <>{hint}{hint && page ? ' ' : ''}{page && <PageLink name={page} />}</> : undefined}
    >
      <Input
        value={shown}
        onChange={(_event, data) => take(data.value)}
        onBlur={leave}
        disabled={disabled}
        autoComplete="off"
        placeholder={fallback === undefined ? undefined : notation.write(fallback)}
        contentAfter={suffix === undefined ? undefined : <span>{suffix}</span>}
      />
    </Field>
  );
}
