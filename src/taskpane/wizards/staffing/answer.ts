import type { StaffingTotals } from '../../../sheets/staffing/figures';
import type { Words } from '../../../locales';
import type { Speech } from '../../language-context';
import type { Analysis } from './analysis';

/** "Peak 34 agents at 10:30 · 412 paid hours · occupancy 81 %": the answer so far, in a line. What no agents can meet comes first. */
export function answerSentence(totals: StaffingTotals, analysis: Analysis, { words, say }: Speech): string {
  const sentences = words.staffing.answer;
  const { unattainableRows, paidHours, occupancy } = totals;
  return [
    unattainableRows > 0 && say(sentences.unattainable, { rows: unattainableRows }),
    totals.peakAgents !== null && peakSentence(totals.peakAgents, totals.peakRow, analysis, sentences, say),
    paidHours !== null && say(sentences.hours, { hours: paidHours }),
    occupancy !== null && say(sentences.occupancy, { occupancy }),
  ].filter((part) => part !== false).join(' · ');
}

function peakSentence(
  agents: number, peakRow: number | null, { rows }: Analysis, sentences: Words['staffing']['answer'], say: Speech['say'],
): string {
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
