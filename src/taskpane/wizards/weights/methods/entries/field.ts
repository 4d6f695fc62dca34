import type { Unsettled } from '../props';

/** Names the part of an editor that takes one answer. */
export function fieldId(part: string, ...place: readonly number[]): string {
  return ['weighing', part, ...place].join('-');
}

/**
 * Puts the focus where the answer is wanted. Where somebody is shown who has answered everything, the place to go to is the
 * choice of who is judging.
 */
export function goToField({ field }: Pick<Unsettled, 'field'>): void {
  const part = document.getElementById(field) ?? document.getElementById(fieldId('who'));
  const fields = [...part?.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select') ?? []];
  const target = fields.find(({ value }) => value === '') ?? fields[0] ?? part?.querySelector<HTMLElement>('[tabindex="0"], button:not([tabindex="-1"])') ?? part;
  target?.scrollIntoView?.({ block: 'center' });
  target?.focus();
}
