import { callsIn } from '../../../functions/reading/calls-in';
import { catalogue, type FunctionName } from '../../../functions/catalogue/catalogue';
import { functionTexts } from '../../../functions/texts';
import { say } from '../../../locales/say';
import type { PlannedCell } from '../../plan';
import type { ConvertedCell } from '../../share/conversion';
import type { HandoverRequest } from '../request';
import { paragraph } from './paragraph';

/** The functions that were used, in the order of the catalogue, with how many formulas call them. */
export function usedFunctions(cells: readonly ConvertedCell[]): readonly { readonly name: FunctionName; readonly cells: number }[] {
  const counts = new Map<FunctionName, number>();
  for (const { before } of cells) for (const name of new Set(callsIn(before).map((call) => call.name))) counts.set(name, (counts.get(name) ?? 0) + 1);
  return catalogue.flatMap(({ name }) => (counts.has(name) ? [{ name, cells: counts.get(name)! }] : []));
}

/** What each function stands for: in a sentence, as a formula, with whom it is from. */
export function methodLines({ conversion, words: { about: words }, locale }: HandoverRequest): PlannedCell[][] {
  const texts = functionTexts(locale);
  const used = usedFunctions(conversion.cells);
  if (used.length === 0) return paragraph('', words.methodNone, 'label');
  return [
    ...paragraph('', words.methodWhat, 'note'),
    ...used.flatMap(({ name, cells }) => {
      const { summary, formula, source } = texts[name];
      const [first, ...more] = paragraph(name, summary, 'label');
      return [
        first!, ...more,
        ...paragraph('', say(words.formula, { formula }, locale), 'label'), ...paragraph(say(words.used, { cells }, locale), say(words.source, { source }, locale), 'note', 'unit'),
      ];
    }),
  ];
}
