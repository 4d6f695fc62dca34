import type { Figure } from '../figures/figure';
import { firstDay, latestDay } from '../figures/gathered';
import type { RawTable } from '../raw-table';
import type { ReportsRequest, ReportInput } from '../request';
import type { InputLine } from './goals';

/** A period to choose: what the planner chose, else the latest that has data. */
export function periodLine(key: 'day' | 'week' | 'month', chosen: number | null, latest: Figure, { words }: ReportsRequest): InputLine {
  return {
    key, own: true, label: words.input[key], shown: chosen ?? latest.shown, ...(chosen === null && { formula: latest.text }),
    numberFormat: key === 'month' ? words.format.month : 'yyyy-mm-dd', unit: '', note: words.choose,
  };
}

export function projectLines(raw: RawTable, { settings, words }: ReportsRequest): InputLine[] {
  const line = (key: 'projectFrom' | 'projectUntil', chosen: number | null, all: Figure): InputLine => ({
    key, own: true, label: words.input[key], shown: chosen ?? all.shown, ...(chosen === null && { formula: all.text }), numberFormat: 'yyyy-mm-dd', unit: '', note: words.projectNote,
  });
  return [line('projectFrom', settings.projectFrom, firstDay(raw)), line('projectUntil', settings.projectUntil, latestDay(raw))];
}

export function plainLine(key: Extract<ReportInput, 'near' | 'answerWithinSeconds' | 'dayFromMinute' | 'dayUntilMinute' | 'weekStartsOn'>, { settings, words }: ReportsRequest): InputLine {
  const label = words.input[key];
  const note = words.inputNote[key];
  switch (key) {
    case 'near': return { key, label, note, shown: settings.near, numberFormat: '0%', unit: '%' };
    case 'answerWithinSeconds': return { key, label, note, shown: settings.answerWithinSeconds, numberFormat: '0', unit: words.secondsShort };
    case 'dayFromMinute': return { key, label, note, shown: settings.dayFromMinute / 1440, numberFormat: 'hh:mm', unit: '' };
    case 'dayUntilMinute': return { key, label, note, shown: settings.dayUntilMinute / 1440, numberFormat: 'hh:mm', unit: '' };
    case 'weekStartsOn': return { key, label, note, shown: settings.weekStartsOn, numberFormat: '0', unit: '' };
  }
}
