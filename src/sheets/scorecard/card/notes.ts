import { LEVELS } from '../../../core/kpi/figures';
import { say } from '../../../locales/say';
import type { Setup } from '../setup';

/** How it is worked out, and what is ours in it; a line each. */
export function noteLines({ request: { words, names, card, source, locale, version }, dated, rolledUp }: Setup): string[] {
  const facts = { sheet: names.scores, version };
  const levels = LEVELS.filter((level) => level !== 'agent' && rolledUp[level].length > 0).map((level) => words.chart.levels[level]);
  const lines = Object.entries(words.noteLines).filter(([key]) => dated || !/^(change|trend)/.test(key)).map(([, line]) => line);
  return [
    ...lines,
    ...(levels.length > 0 && card.units.length > 0 ? [words.rolledUpNote.replace('{levels}', new Intl.ListFormat(locale, { type: 'conjunction' }).format(levels))] : []),
    ...(dated && !source.liveMonths ? [words.monthsNote] : []),
  ].map((line) => say(line, facts, locale));
}
