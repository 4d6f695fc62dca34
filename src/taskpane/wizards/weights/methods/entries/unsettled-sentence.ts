import type { Speech } from '../../../../language-context';
import type { IndicatorName, Unsettled } from '../props';

/** What is still to be said, as the end of a sentence that says why one can't go on. */
export function unsettledSentence({ unsettled, facts = {} }: Unsettled, indicators: readonly IndicatorName[], { words: { weightsMethods }, say }: Speech): string {
  const sentences: Readonly<Record<string, string>> = weightsMethods.unsettled;
  const name = typeof facts.indicator === 'number' ? indicators[facts.indicator]?.name ?? '' : '';
  return say(sentences[unsettled] ?? '', { ...facts, name });
}
