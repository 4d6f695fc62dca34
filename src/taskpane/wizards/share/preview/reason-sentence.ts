import type { ConversionReason, ConversionWarning } from '../../../../sheets/share/conversion';
import type { Speech } from '../../../language-context';

/** Why it stays a value, and what to do about it. */
export function reasonSentence({ code, part, argument }: ConversionReason, { words: { share: { reason } }, say }: Pick<Speech, 'words' | 'say'>): string {
  return say(reason[code], { part, argument: argument ?? part });
}

export function warningSentence({ code, part, limit }: ConversionWarning, { words: { share: { warning } }, say }: Pick<Speech, 'words' | 'say'>): string {
  return code === 'outside-domain' && limit === undefined ? say(warning['outside-domain-unlimited'], { part }) : say(warning[code], { part, limit });
}
