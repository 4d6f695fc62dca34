import type { Collision, WorkbookProblem, WriteProgress } from '../../../workbook/port';
import type { StepName } from '../../parts';

/** How the writing of a plan stands. */
export type Writing =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly progress: WriteProgress | null }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'collision'; readonly collisions: readonly Collision[] }
  | { readonly kind: 'failed'; readonly reason: WorkbookProblem }
  | { readonly kind: 'written'; readonly sheet: string };

/** Where the plan goes: over what this job wrote before, or to a sheet by name. */
export interface Where {
  /** The sheet that this job wrote before, if the wizard was opened from it. */
  readonly before: string | null;
  readonly refresh: boolean;
  readonly sheet: string;
}

/** The step that a wizard is on once its writing stands so. */
export function stepAfter(writing: Writing, step: StepName): StepName {
  switch (writing.kind) {
    case 'running': return 'write';
    case 'written': return 'done';
    case 'idle': return step;
    default: return 'preview';
  }
}

/** The name of the sheet that is meant. */
export function sheetOf({ refresh, before, sheet }: Where): string {
  return refresh && before !== null ? before : sheet.trim();
}

/** The steps that can be pressed in the bar: those before, and none while writing or when all is done. */
export function reachableSteps({ step, writing }: { readonly step: StepName; readonly writing: Writing }): StepName[] {
  const order: StepName[] = ['data', 'settings', 'preview'];
  if (writing.kind === 'running' || step === 'done') return [];
  return order.slice(0, Math.max(0, order.indexOf(step)));
}
