import { halfWidth } from '../../../history/half-width';
import type { Band } from '../request';

/** What planners call the bands of a day: English, Chinese, German, French, Spanish, Portuguese, Italian, Dutch. */
const WORDS: Readonly<Record<Band, RegExp>> = {
  early: /^(early|earlies|mornings?|am|早班?|早上班?|früh(schicht|dienst)?|matin|mañana|manhã|mattina|vroege?|ochtend)$/i,
  day: /^(days?|mid(dle|s)?|白班|日班|中班|正常班|tag(schicht|dienst)?|mittel(schicht)?|jour(née)?|día|dia|giorno|dag(dienst)?)$/i,
  late: /^(lates?|evenings?|pm|晚班?|小夜班?|spät(schicht|dienst)?|soir|tarde|sera|laat|late dienst|avond)$/i,
  night: /^(nights?|overnight|夜班?|大夜班?|通宵班?|nacht(schicht|dienst)?|nuit|noche|noite|notte)$/i,
};

/** The band that a word names, `early shift` and `nights` too. */
export function bandOfWord(word: string): Band | null {
  const text = halfWidth(word).trim().replace(/\s+shifts?$/i, '');
  return (Object.keys(WORDS) as Band[]).find((band) => WORDS[band].test(text)) ?? null;
}
