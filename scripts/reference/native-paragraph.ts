import type { FunctionName } from '../../src/functions/catalogue/catalogue';
import { nativeFacts } from '../../src/functions/native/native-facts';
import type { Bound } from '../../src/functions/native/twin';
import type { LocaleName } from '../../src/locales/locale-name';
import { nativeWords, type NativeWords } from './native-words';

/** What becomes of a function's calls in a workbook that is handed to people without the add-in. */
export function nativeParagraph(name: FunctionName, locale: LocaleName): string {
  const words = nativeWords[locale];
  const { has, inBlocks, within, except } = nativeFacts(name);
  const gap = locale === 'en' ? ' ' : '';
  if (!has) return `${words.heading}${gap}${words.no[except[0]!.obstacle]}`;
  const exceptions = [...new Set(except.map(({ argument, given }) => (given === 'cell' ? words.inCell : words.given)(argument!)))];
  const sentences = [
    words.yes,
    ...(inBlocks ? [words.blocks] : []),
    ...(within.length > 0 ? [words.within(within.flatMap((bound) => limitsOf(bound, words, locale)).join(words.join))] : []),
    ...(exceptions.length > 0 ? [`${words.except}${gap}${exceptions.join(words.join)}${locale === 'en' ? '.' : '。'}`] : []),
  ];
  return `${words.heading}${gap}${sentences.join(gap)}`;
}

function limitsOf({ name, min, max, whole }: Bound, words: NativeWords, locale: LocaleName): readonly string[] {
  const quantity = words.quantities[name];
  const written = (limit: number) => limit.toLocaleString(locale, { maximumSignificantDigits: 6 });
  return [
    ...(min !== undefined && max !== undefined ? [words.between(quantity, written(min), written(max))] : []),
    ...(min !== undefined && max === undefined ? [words.from(quantity, written(min))] : []),
    ...(min === undefined && max !== undefined ? [words.upTo(quantity, written(max))] : []),
    ...(whole ? [words.whole(quantity)] : []),
  ];
}
