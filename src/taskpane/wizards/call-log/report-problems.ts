import { wallText, type CallLogReport, type CallLogSettings, type LogExample } from '../../../core/call-log';
import type { Speech } from '../../language-context';
import type { DataProblem } from '../../parts';

const HOLES = 5;
const CHANGES = 4;

/** What the planner should know of their log, a sentence each; none where every row is counted and nothing is odd. */
export function reportProblems(report: CallLogReport, { repeats }: Pick<CallLogSettings, 'repeats'>, { words, say }: Speech): DataProblem[] {
  const { preview } = words.callLog;
  const refusals = words.sheets.callLog.refused;
  const some = (rows: number, sentence: string, facts: Record<string, string | number> = {}) => (rows > 0 ? [say(sentence, { rows, ...facts })] : []);
  const sentences = [
    ...report.refused.map(({ code, rows, examples }) => say(preview.refused, { label: refusals[code], rows, lines: linesOf(examples), cell: firstCell(examples) })),
    ...some(report.leftOut, preview.leftOut),
    ...some(report.repeated, repeats === 'once' ? preview.repeatedOnce : preview.repeatedEvery, { lines: linesOf(report.repeatExamples) }),
    ...(typeof report.repeatsAmong === 'number' ? [say(preview.repeatsWindow, { window: report.repeatsAmong })] : []),
    ...some(report.waitUnknown, preview.waitUnknown),
    ...some(report.veryLong, preview.veryLong, { lines: linesOf(report.veryLongExamples) }),
    ...report.holes.slice(0, HOLES).map(({ from, until, usualCalls }) => say(preview.hole, { from: clock(from), until: clock(until), calls: Math.round(usualCalls) })),
    ...(report.holes.length > HOLES ? [say(preview.moreHoles, { count: report.holes.length - HOLES })] : []),
    ...report.clockChanges.slice(0, CHANGES).map(({ wallBefore, offsetBefore, offsetAfter }) =>
      say(offsetAfter > offsetBefore ? preview.clockForward : preview.clockBack, { day: clock(wallBefore).slice(0, 10) })),
    ...some(report.inTwiceHour, preview.inTwiceHour),
    ...some(report.inNeverHour, preview.inNeverHour),
  ];
  return sentences.map((sentence) => ({ severity: 'warning', sentence }));
}

const clock = (wall: number) => wallText(wall).replace('T', ' ');
const linesOf = (examples: readonly LogExample[]) => examples.slice(0, 3).map(({ line }) => line).join(', ');
/** `none` stands for no cell in the message. */
const firstCell = (examples: readonly LogExample[]) => (examples[0] && examples[0].cell !== '' ? examples[0].cell : 'none');
