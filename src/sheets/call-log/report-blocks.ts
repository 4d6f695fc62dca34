import { wallText, type LogExample } from '../../core/call-log';
import { say } from '../../locales/say';
import type { PlannedCell } from '../plan';
import type { CallLogRequest } from './request';

type Content = string | number;

/** A line of the blocks beside the table: what, how much, and a word to it. */
function line(label: string, value: Content, note: string, numberFormat?: string): PlannedCell[] {
  return [{ content: label, style: 'label' }, { content: value, ...(numberFormat && { numberFormat }) }, { content: note, style: 'note' }];
}

function heading(title: string, { words }: CallLogRequest): PlannedCell[] {
  return [title, words.value, words.note].map((content) => ({ content, style: 'header' }));
}

/** The choices that the counts depend on. They are stated, not live: another choice means another reading of the log. */
export function settingRows(request: CallLogRequest): PlannedCell[][] {
  const { settings, words, result: { measured } } = request;
  const { setting } = words;
  return [
    heading(words.counted, request),
    line(setting.interval, settings.intervalMinutes, setting.intervalNote, '0'),
    ...(measured.wait ? [
      line(setting.answerWithin, settings.answerWithinSeconds, setting.answerWithinNote, '0'),
      line(setting.shortAbandon, settings.shortAbandonSeconds, settings.countShortAbandons ? setting.shortCounted : setting.shortApart, '0'),
    ] : []),
  ];
}

const LINES = 3;
const linesOf = (examples: readonly LogExample[]) => examples.slice(0, LINES).map(({ line: at }) => at).join(', ');

/** What was read, counted, refused and found; lines that say nothing are left out. */
export function reportRows(request: CallLogRequest): PlannedCell[][] {
  const { result: { report }, settings, words, locale } = request;
  const { report: told } = words;
  const count = '#,##0';
  const where = (examples: readonly LogExample[]) => (examples.length === 0 ? '' : say(words.lines, { lines: linesOf(examples) }, locale));
  const some = (label: string, value: number, note: string) => (value > 0 ? [line(label, value, note, count)] : []);
  const stamp = (wall: number | null) => (wall === null ? '' : wallText(wall).replace('T', ' '));
  return [
    heading(words.log, request),
    line(told.rows, report.rows, '', count),
    line(told.counted, report.counted, '', count),
    ...some(told.leftOut, report.leftOut, told.leftOutNote),
    line(told.repeated, report.repeated, repeatsNote(request), count),
    ...(report.repeated > 0 ? [line('', settings.repeats === 'once' ? words.setting.repeatsOnce : words.setting.repeatsEvery, where(report.repeatExamples))] : []),
    ...report.refused.map(({ code, rows, examples }) => line(words.refused[code], rows, where(examples), count)),
    line(told.first, stamp(report.first), ''),
    line(told.last, stamp(report.last), ''),
    line(told.queues, report.queues.length, '', count),
    ...some(told.waitUnknown, report.waitUnknown, told.waitUnknownNote),
    ...some(told.veryLong, report.veryLong, say(told.veryLongNote, { lines: linesOf(report.veryLongExamples) }, locale)),
    ...some(told.holes, report.holes.length, say(told.holesNote, { from: stamp(report.holes[0]?.from ?? null) }, locale)),
    ...some(told.clockChanges, report.clockChanges.length, say(told.clockChangesNote, { day: stamp(report.clockChanges[0]?.wallBefore ?? null).slice(0, 10) }, locale)),
    ...some(told.inTwiceHour, report.inTwiceHour, told.inTwiceHourNote),
    ...some(told.inNeverHour, report.inNeverHour, told.inNeverHourNote),
  ];
}

function repeatsNote({ result: { report: { repeatsAmong } }, words: { report }, locale }: CallLogRequest): string {
  if (repeatsAmong === 'all') return report.repeatedAll;
  return repeatsAmong === 'none' ? report.repeatedNone : say(report.repeatedWindow, { window: repeatsAmong }, locale);
}
