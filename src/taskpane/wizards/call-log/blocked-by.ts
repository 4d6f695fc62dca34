import { MOST_INTERVALS, type CallLogMapping } from '../../../core/call-log';
import { findTimeForm } from '../../../core/call-log/time-form';
import type { Speech } from '../../language-context';
import { targetBlock } from '../writing/target-block';
import type { TargetCheck } from '../writing/use-target-check';
import { isSettled, settingsOf } from './entries';
import { mappingProblem } from './mapping-of';
import { problemSentence } from './problem-sentence';
import type { CallLogState } from './state';

/** Why the planner can't go on from this step, in a sentence; undefined where they can. */
export function blockedBy(state: CallLogState, mapping: CallLogMapping | null, check: TargetCheck, speech: Speech): string | undefined {
  switch (state.step) {
    case 'data': return fileBlock(state, mapping, speech);
    case 'settings': return fileBlock(state, mapping, speech) ?? settingsBlock(state, mapping, speech);
    case 'preview': return readingBlock(state, speech) ?? targetBlock(state.where, state.writing, check, speech.words.writing);
    default: return undefined;
  }
}

function fileBlock({ looking }: CallLogState, mapping: CallLogMapping | null, speech: Speech): string | undefined {
  const { words: { callLog: { file: words } }, say } = speech;
  if (looking.kind === 'none') return words.none;
  if (looking.kind === 'problem') return problemSentence(looking.problem, speech);
  if (looking.kind !== 'seen' || !mapping) return words.wait;
  const { rows } = looking.look.head;
  if (rows.length <= mapping.headerRows) return words.noRows;
  const problem = mappingProblem(mapping, (column) => findTimeForm(rows.slice(mapping.headerRows).map((row) => row[column]), mapping) !== null || column === mapping.date?.column);
  return problem ? say(words[problem.code], { header: 'header' in problem ? problem.header : '' }) : undefined;
}

function settingsBlock({ entries }: CallLogState, mapping: CallLogMapping | null, { words: { callLog: { settings: words } }, say }: Speech): string | undefined {
  const settings = settingsOf(entries, mapping?.inUtc ?? false);
  return isSettled(settings) ? undefined : say(words.fix, { setting: words[settings.fix] });
}

function readingBlock({ reading }: CallLogState, speech: Speech): string | undefined {
  const { words: { callLog: { reading: words, preview } }, say } = speech;
  switch (reading.kind) {
    case 'idle': case 'running': return words.wait;
    case 'cancelled': return words.notRead;
    case 'problem': return problemSentence(reading.problem, speech);
    case 'read': {
      const rows = reading.result.intervals.length;
      if (rows === 0) return preview.nothing;
      return rows > MOST_INTERVALS ? say(preview.tooManyRows, { rows }) : undefined;
    }
  }
}
