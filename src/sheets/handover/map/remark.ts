import type { LocaleName } from '../../../locales/locale-name';
import { say } from '../../../locales/say';
import type { ConversionReason, ConversionWarning } from '../../share/conversion';
import type { HandoverWords } from '../request';
import type { MapRow } from './map-rows';

/** What a reader should know of a row of the map: why a value stayed, how far formulas were compared. */
export function remarkOf({ kind, why, warnings }: Pick<MapRow, 'kind' | 'why' | 'warnings'>, words: HandoverWords, locale: LocaleName): string {
  const kept = kind === 'values' ? [keptRemark(why, words, locale)] : [];
  return [...kept, ...warnings.map((warning) => warningText(warning, words, locale))].join(locale === 'en' ? ' ' : '');
}

function keptRemark(why: ConversionReason | undefined, words: HandoverWords, locale: LocaleName): string {
  return why ? say(words.map.keptWhy, { part: why.part, reason: words.reason[why.code] }, locale) : words.map.keptAsked;
}

function warningText({ code, part, limit }: ConversionWarning, { map }: HandoverWords, locale: LocaleName): string {
  switch (code) {
    case 'outside-domain': return limit === undefined ? say(map.domainOpen, { part }, locale) : say(map.domain, { part, limit }, locale);
    case 'newer-excel': return say(map.newer, { part }, locale);
    case 'hidden-error': return say(map.hiddenError, { part }, locale);
  }
}
