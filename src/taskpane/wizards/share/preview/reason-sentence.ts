import type { ConversionReason, ConversionWarning } from '../../../../sheets/share/conversion';
import type { Speech } from '../../../language-context';

/** A call longer than this is recognised by its beginning. */
const LONG = 60;

/** Why it stays a value, and what to do about it. */
export function reasonSentence({ code, part, argument }: ConversionReason, { words: { share: { reason } }, say }: Pick<Speech, 'words' | 'say'>): string {
  const call = part.startsWith('=') ? reason.whole : part.length > LONG ? `${part.slice(0, LONG)}…` : part;
  return say(reason[code], { part: call, argument: argument ?? call });
}

export function warningSentence({ code, part, limit }: ConversionWarning, { words: { share: { warning, quantity } }, say }: Pick<Speech, 'words' | 'say'>): string {
  if (code !== 'outside-domain') return say(warning[code], { part });
  const of = quantity[part as keyof typeof quantity] ?? part;
  return limit === undefined ? say(warning['outside-domain-unlimited'], { part: of }) : say(warning['outside-domain'], { part: of, limit });
}
