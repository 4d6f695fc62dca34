import { wallText, type CallLogResult } from '../../../core/call-log';
import type { Speech } from '../../language-context';

/** "20,480 calls · 1,344 rows · 2026-01-05 to 2026-01-18". */
export function answerSentence({ intervals, report: { counted, first, last } }: CallLogResult, { words: { callLog }, say }: Speech): string | undefined {
  if (first === null || last === null) return undefined;
  return say(callLog.answer, { calls: counted, rows: intervals.length, from: wallText(first).slice(0, 10), until: wallText(last).slice(0, 10) });
}
