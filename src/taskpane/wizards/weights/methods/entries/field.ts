import type { Unsettled } from '../props';

/** Names the part of an editor that takes one answer. */
export function fieldId(part: string, ...place: readonly number[]): string {
  return ['weighing', part, ...place].join('-');
}

/** Puts the focus where the answer is wanted, if the editor shows it. */
export function goToField({ field }: Pick<Unsettled, 'field'>): void {
  const part = document.getElementById(field);
  const target = part?.querySelector<HTMLElement>('input, select, button, [tabindex="0"]') ?? part;
  target?.scrollIntoView?.({ block: 'center' });
  target?.focus();
}
