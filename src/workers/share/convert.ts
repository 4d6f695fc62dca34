import { conversionOf } from '../../sheets/share/conversion-of';
import type { Way } from '../../sheets/share/conversion';
import type { ConversionAtHand, ConversionJob } from './messages';

/** A workbook that breaks one way may still go another: the failure is told, not thrown. */
export function convert({ book, words }: Pick<ConversionJob, 'book' | 'words'>, way: Way): ConversionAtHand {
  try {
    return { kind: 'converted', conversion: conversionOf(book, way, words) };
  } catch (error) {
    return { kind: 'broken', detail: error instanceof Error ? error.message : String(error) };
  }
}
