import type { CoverRequest, CoverResult } from '../../../core/scheduling';
import { useWords } from '../../language-context';
import { writeNumber, writePercent } from '../../parts';
import type { Analysis } from './analysis';
import { clockOf } from './clock-time';
import { figuresOf } from './figures';
import type { TableCheck } from './use-table-check';

/** The answer so far, in a line: before the search what is asked for, after it what it takes. */
export function useAnswer(analysis: Analysis | null, asked: CoverRequest | null, { ways }: TableCheck, result: CoverResult | null): { readonly settings?: string; readonly preview?: string } {
  const { words: { shifts: { answer } }, say, numbersIn } = useWords();
  if (!analysis?.peak || !asked) return {};
  const { people, intervalMinutes } = asked.requirement;
  const most = people.reduce((highest, needed) => Math.max(highest, needed), 0);
  const hours = people.reduce((sum, needed) => sum + needed, 0) * intervalMinutes / 60;
  const settings = say(answer.settings, { people: most, clock: clockOf(analysis.peak.minute), hours, ways });
  if (!result) return { settings };
  const figures = figuresOf(result, people, intervalMinutes);
  const line = say(answer.preview, { shifts: figures.people, hours: result.paidHours, cost: figures.wages });
  const good = result.gap === null ? null : result.gap === 0 ? answer.proved : say(answer.within, { gap: writePercent(Math.max(0.001, result.gap), numbersIn) });
  const short = figures.under > 0.05 ? say(answer.short, { hours: writeNumber(figures.under, numbersIn, 1) }) : answer.noneShort;
  return { settings, preview: [line, short, ...(good ? [good] : [])].join(' · ') };
}
