import type { Level } from '../../../core/kpi/figures';
import { lightOf, standings, type Standing } from '../../../core/kpi/scorecard';
import type { Speech } from '../../language-context';
import { monthName } from './month-name';
import type { CardAtHand } from './use-card';

const POINTS = 100;

/** "March 2026: 83.2%, amber · ▲ 2.1 points · best team North 88.0%": the answer so far, in a line. */
export function answerLine({ card, settings, month, unit, names }: CardAtHand, { words: { scorecard: { answer, light } }, say, locale }: Speech): string {
  const all = standings(card, month);
  const head = all[unit];
  const named = month === null ? undefined : monthName(month, locale);
  const best = bestOf(all, card.units.map(({ level }) => level));
  return [
    ...(head ? headline(head) : []),
    ...(best ? [say(answer.best[best.level], { name: names[best.unit], total: best.total ?? 0 })] : []),
  ].join(' · ');

  function headline({ total, change }: Standing): string[] {
    if (total === null) return [named === undefined ? answer.noneNoMonth : say(answer.none, { month: named })];
    const facts = { total, light: light[lightOf(total, settings.lights)] };
    return [named === undefined ? say(answer.totalNoMonth, facts) : say(answer.total, { month: named, ...facts }), ...(change === null ? [] : [changeInWords(change, answer, say)])];
  }
}

/** The first of the teams, or of the agents where there are no teams. */
function bestOf(all: readonly Standing[], levels: readonly Level[]): (Standing & { readonly level: 'team' | 'agent' }) | undefined {
  const level = (['team', 'agent'] as const).find((each) => levels.includes(each));
  const first = level && all.find(({ unit, rank }) => levels[unit] === level && rank === 1);
  return first && { ...first, level };
}

type Words = Speech['words']['scorecard']['answer'];

/** `▲ 2.1`, of a hundred; a change that rounds to nothing is none. */
export function changeInPoints(change: number, words: Words, say: Speech['say']): string {
  const points = Math.round(change * POINTS * 10) / 10;
  if (points === 0) return words.same;
  return say(points > 0 ? words.up : words.down, { change: Math.abs(points) });
}

/** `▲ 2.1 points` */
function changeInWords(change: number, words: Words, say: Speech['say']): string {
  return say(words.points, { change: changeInPoints(change, words, say) });
}
