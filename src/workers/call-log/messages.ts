import type { CallLogResult } from '../../core/call-log';
import type { CountProgress, CountRequest } from './count-log';
import type { LogLook, LookChoices } from './look-at-log';
import type { LogProblem } from './problem';

/** What the pane asks of the log's thread. The file itself is not copied: it is a handle on the disk. */
export type LogJob =
  | { readonly kind: 'look'; readonly file: Blob; readonly choices: LookChoices }
  | { readonly kind: 'count'; readonly file: Blob; readonly request: CountRequest };

export type LogAnswer = LogLook | CallLogResult | LogProblem | null;

export type LogMessage =
  | { readonly kind: 'progress'; readonly progress: CountProgress }
  | { readonly kind: 'answer'; readonly answer: LogAnswer };
