import { constant, numberOf, type Figure } from '../figures/figure';
import { clauseOf, joined, sentence, writtenNumber, writtenShare } from '../figures/sentence';
import type { KeyFigures } from '../parts/key-figures';
import type { ReportContext } from '../parts/context';

/** The first line of a report: how many calls, how soon they were answered, and how that stands to the goal. */
export function headline({ request: { words, locale }, inputs, chosen }: ReportContext, period: Figure, figures: KeyFigures): Figure {
  const said = words.headline;
  const calls = (['acdVolume', 'answeredVolume'] as const).map((id) => figures.figure(id, 0)).find(({ text }) => text !== '""') ?? constant('');
  const level = figures.figure('serviceLevel', 0);
  const rate = figures.figure('abandonRate', 0);
  const goal = inputs.cell('serviceLevel');
  const seconds = inputs.cell('answerWithinSeconds');
  const clauses = joined(
    clauseOf([calls], sentence(said.calls, { calls: writtenNumber(calls, 0, locale) })),
    clauseOf([level], sentence(said.level, { level: writtenShare(level, locale), seconds })),
    clauseOf([level, goal], gapInWords(level, goal, said, locale)),
    clauseOf([rate], sentence(said.abandoned, { rate: writtenShare(rate, locale) })),
  );
  const text = `IF(COUNT(${chosen.text})=0,${constant(said.nothing).text},${joined(sentence(said.period, { period }), { text: `IF(ISNUMBER(${calls.text}),${clauses.text},${constant(said.none).text})`, shown: '' }, constant(said.end)).text})`;
  const body = typeof calls.shown === 'number' ? clauses.shown : said.none;
  return { text, shown: chosen.shown === '' ? said.nothing : `${sentence(said.period, { period }).shown}${body}${said.end}` };
}

/** Points of a percent, to one decimal as it is written: what rounds to nothing is just on the goal. */
function gapInWords(level: Figure, goal: Figure, said: { above: string; below: string; on: string }, locale: string): Figure {
  const gap = `ROUND(100*(${level.text}-${goal.text}),1)`;
  const shown = Math.round(1000 * (numberOf(level) - numberOf(goal))) / 10;
  const points = (sign: string, value: number) => writtenNumber({ text: `${sign}${gap}`, shown: value }, 1, locale);
  const above = sentence(said.above, { points: points('', shown) });
  const below = sentence(said.below, { points: points('-', -shown) });
  return {
    text: `IF(${gap}=0,${constant(said.on).text},IF(${gap}>0,${above.text},${below.text}))`,
    shown: shown === 0 ? said.on : shown > 0 ? above.shown : below.shown,
  };
}
