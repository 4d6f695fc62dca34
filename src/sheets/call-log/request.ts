import type { CallLogResult, CallLogSettings } from '../../core/call-log';
import type { callLogSheet } from '../../locales/en/call-log-sheet';
import type { LocaleName } from '../../locales/locale-name';
import type { Wording } from '../../locales/wording';

export type CallLogWords = Wording<typeof callLogSheet>;

/** A counted log, to be written as a table. */
export interface CallLogRequest {
  readonly result: CallLogResult;
  readonly settings: CallLogSettings;
  /** The name of the file. */
  readonly file: string;
  readonly words: CallLogWords;
  readonly locale: LocaleName;
  readonly writtenAt: Date;
  readonly version: string;
}
