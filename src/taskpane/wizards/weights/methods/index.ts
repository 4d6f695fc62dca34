// The editors by which a planner says what counts, and what they make of it.
export { MethodChooser, FEWEST_ROWS } from './chooser/method-chooser';
export { CombinedEditor, USUAL_PART } from './combined/combined-editor';
export { entriesFor } from './entries/entries-for';
export { entriesKept } from './entries/entries-kept';
export { entriesOf } from './entries/entries-of';
export { goToField } from './entries/field';
export { isUnsettled, judgementOf } from './entries/judgement-of';
export { unsettledSentence } from './entries/unsettled-sentence';
export { FiguresEditor } from './figures/figures-editor';
export { JudgementEditor } from './judgement-editor';
export type * from './props';
