import type { InputId } from './inputs';

/** The planner's columns by the input that each holds, in the input's unit; null where a cell holds no number. Columns have one length. */
export type Observations = Readonly<Partial<Record<InputId, readonly (number | null)[]>>>;
