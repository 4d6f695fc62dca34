import { lightOf, standings, type Standing } from '../../../core/kpi/scorecard';
import type { Speech } from '../../language-context';
import { monthName } from './month-name';
import { unitName } from './unit-name';
import type { CardAtHand } from './use-card';

const POINTS = 100;

/** "March 2026: 83.2, amber · ▲ 2.1 · best team North 88.0": the answer so far, in a line. */
export function answerLine({ card, settings, month }: CardAtHand, { words: { scorecard: { answer, light, preview } }, say, locale }: Speech): string {
  const all = standings(card, month);
  const head = all[0];
  const named = month === null ? undefined : monthName(month, locale);
  if (!head || !card.units[0]) return named === undefined ? answer.noneNoMonth : say(answer.none, { month: named });
  const isCentre = card.units[0].level === 'centre';
  const best = bestOf(all, card.units.map(({ level }) => level), isCentre);
  const bestUnit = best && card.units[best.unit];
  return [
    ...(isCentre ? headline(head) : []),
    ...(best && bestUnit ? [say(answer.best[bestUnit.level], { name: unitName(bestUnit, preview.centre), total: (best.total ?? 0) * POINTS })] : []),
  ].join(' · ');

  function headline({ total, change }: Standing): string[] {
    if (total === null) return [named === undefined ? answer.noneNoMonth : say(answer.none, { month: named })];
    const facts = { total: total * POINTS, light: light[lightOf(total, settings.lights)] };
    return [named === undefined ? say(answer.totalNoMonth, facts) : say(answer.total, { month: named, ...facts }), ...(change === null ? [] : [changeInWords(change, answer, say)])];
  }
}

/** The first of the teams, or of the agents where there are no teams. */
function bestOf(all: readonly Standing[], levels: readonly string[], withoutCentre: boolean): Standing | undefined {
  const level = ['team', 'agent'].find((each) => levels.includes(each)) ?? (withoutCentre ? undefined : 'centre');
  return all.find(({ unit, rank }) => levels[unit] === level && rank === 1);
}

/** `▲ 2.1` points; a change that rounds to nothing is none. */
export function changeInWords(change: number, words: Speech['words']['scorecard']['answer'], say: Speech['say']): string {
  const points = Math.round(change * POINTS * 10) / 10;
  if (points === 0) return words.same;
  return say(points > 0 ? words.up : words.down, { change: Math.abs(points) });
}
