import type { StaffingTotals } from '../../../sheets/staffing/figures';
import type { Words } from '../../../locales';
import type { Speech } from '../../language-context';
import type { Analysis } from './analysis';

/** "Peak 34 agents at 10:30 · 412 paid hours · occupancy 81 %": the answer so far, in a line. */
export function answerSentence(totals: StaffingTotals, analysis: Analysis, { words, say }: Speech): string {
  const sentences = words.staffing.answer;
  return [
    peakSentence(totals, analysis, sentences, say),
    say(sentences.hours, { hours: totals.paidHours }),
    say(sentences.occupancy, { occupancy: totals.occupancy }),
  ].join(' · ');
}

function peakSentence({ peakAgents: agents, peakRow }: StaffingTotals, { rows }: Analysis, sentences: Words['staffing']['answer'], say: Speech['say']): string {
  const row = rows[peakRow ?? -1];
  if (!row || row.minute === null) return say(sentences.peak, { agents });
  const time = `${String(Math.floor(row.minute / 60)).padStart(2, '0')}:${String(Math.floor(row.minute % 60)).padStart(2, '0')}`;
  const days = new Set(rows.map((one) => one.day));
  if (row.day === null || days.size < 2) return say(sentences.peakAt, { agents, time });
  return say(sentences.peakOn, { agents, time, day: isoDay(row.day) });
}

/** As the sheet writes dates, so that the eye finds it there. */
function isoDay(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
}
