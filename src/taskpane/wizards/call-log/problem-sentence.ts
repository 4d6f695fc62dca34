import type { LogProblem } from '../../../workers/call-log';
import type { Speech } from '../../language-context';

/** What is wrong with the file, and what to do. */
export function problemSentence({ problem, detail }: LogProblem, { words: { callLog }, say }: Speech): string {
  return say(callLog.problem[problem], { detail });
}
