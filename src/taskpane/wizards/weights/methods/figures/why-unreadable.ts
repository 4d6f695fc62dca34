import type { Fault } from '../../../../../core/fault';
import type { Speech } from '../../../../language-context';
import type { IndicatorName } from '../props';

/** Why figures make no weights, and what to do; columns of figures are indicators. */
export function whyUnreadable(fault: Fault, indicators: readonly IndicatorName[], { words: { weightsMethods: { figures: { fault: words } } }, say }: Speech): string {
  const name = typeof fault.column === 'number' ? indicators[fault.column - 1]?.name ?? '' : '';
  switch (fault.code) {
    case 'not-positive': return say(words.notPositive, { name, given: fault.given });
    case 'no-contrast': return words.noContrast;
    case 'too-few-rows': case 'no-data': return say(words.tooFew, { rows: Number(fault.given ?? 0) });
    case 'all-zero': return words.allZero;
    default: return words.other;
  }
}
