import type { ChosenIndicator } from '../../../core/kpi/selection/chosen-indicator';

/** By which an indicator is known again, in this table or in another: its place in the catalogue, or its name. */
export function indicatorKey({ id, choice, name }: ChosenIndicator): string {
  return id === null ? `own ${folded(name)}` : choice === null ? id : `${id} ${choice}`;
}

function folded(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
