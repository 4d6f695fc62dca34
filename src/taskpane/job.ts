import type { Intent } from './route';

/** What a job's component is given when it opens. */
export interface JobProps {
  /** `start` afresh; `continue` with remembered answers; `refresh` with those, at the preview, data read anew. */
  readonly intent: Intent;
  /** Where the workbook remembers those answers, with `continue` and `refresh`. */
  readonly memoryKey?: string;
  /** The rest of the route, such as a function's name, or the address of the cells to start from. */
  readonly detail?: string;
  /** Goes home. */
  readonly onLeave: () => void;
}
