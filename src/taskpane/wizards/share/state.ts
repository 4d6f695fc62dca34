import type { About } from '../../../sheets/handover/request';
import type { Way } from '../../../sheets/share/conversion';
import type { Agreement, Collision, WorkbookProblem, WriteProgress } from '../../../workbook/port';
import type { StepName } from '../../parts';

export type Into = 'workbook' | 'copy';

/** What the planner answers, and what is kept for the next time. */
export interface Answers {
  readonly way: Way;
  readonly into: Into;
  /** Whether sheets for the reader are added. */
  readonly handover: boolean;
  readonly about: About;
}

/** How the handing over stands. */
export type Handing =
  | { readonly kind: 'idle' | 'cancelled' }
  | { readonly kind: 'running'; readonly progress: WriteProgress | null }
  | { readonly kind: 'collision'; readonly collisions: readonly Collision[] }
  | { readonly kind: 'refused'; readonly address: string }
  | { readonly kind: 'failed'; readonly reason: WorkbookProblem }
  | { readonly kind: 'handed-over'; readonly agreement: Agreement; readonly sheets: readonly string[]; readonly notesLeftOut?: number };

export interface ShareState {
  readonly step: StepName;
  readonly answers: Answers;
  /** The author that the planner typed counts before that of the workbook. */
  readonly authorTyped: boolean;
  readonly handing: Handing;
  /** Goes up to have the workbook read again. */
  readonly edition: number;
}

export type ShareAction =
  | { readonly type: 'go'; readonly step: StepName }
  | { readonly type: 'answer'; readonly change: Partial<Omit<Answers, 'about'>> }
  | { readonly type: 'about'; readonly change: Partial<About> }
  | { readonly type: 'recalled'; readonly answers: Answers }
  | { readonly type: 'author'; readonly author: string }
  | { readonly type: 'handing'; readonly handing: Handing }
  | { readonly type: 'read-again' };

export const START: ShareState = {
  step: 'data', answers: { way: 'native', into: 'workbook', handover: true, about: { purpose: '', author: '', version: '', sources: '' } },
  authorTyped: false, handing: { kind: 'idle' }, edition: 0,
};

/** Every move of the wizard. Going back keeps every answer. */
export function shareReducer(state: ShareState, action: ShareAction): ShareState {
  switch (action.type) {
    case 'go': return state.handing.kind === 'running' ? state : { ...state, step: action.step };
    case 'answer': return { ...state, answers: { ...state.answers, ...action.change }, handing: { kind: 'idle' } };
    case 'about': return {
      ...state, answers: { ...state.answers, about: { ...state.answers.about, ...action.change } }, authorTyped: state.authorTyped || action.change.author !== undefined, handing: { kind: 'idle' },
    };
    case 'recalled': return { ...state, answers: action.answers, authorTyped: action.answers.about.author !== '' };
    case 'author': return state.authorTyped ? state : { ...state, answers: { ...state.answers, about: { ...state.answers.about, author: action.author } } };
    case 'handing': return { ...state, handing: action.handing, step: stepAfter(action.handing, state.step) };
    case 'read-again': return { ...state, step: 'data', handing: { kind: 'idle' }, edition: state.edition + 1 };
  }
}

function stepAfter({ kind }: Handing, step: StepName): StepName {
  if (kind === 'running') return 'write';
  if (kind === 'handed-over') return 'done';
  return kind === 'idle' ? step : 'preview';
}

/** The steps that can be pressed in the bar: those before, and none while writing or when all is done. */
export function reachableSteps({ step, handing }: ShareState): StepName[] {
  const order: StepName[] = ['data', 'settings', 'preview'];
  return handing.kind === 'running' || step === 'done' ? [] : order.slice(0, Math.max(0, order.indexOf(step)));
}
