import type { Fault } from '../../core/fault';
import type { LocaleName } from '../../locales/locale-name';
import { say } from '../../locales/say';
import type { Wording } from '../../locales/wording';
import { faults as en } from '../../locales/en/faults';
import { faults as zhCN } from '../../locales/zh-CN/faults';
import { faults as zhTW } from '../../locales/zh-TW/faults';

const wordings: Readonly<Record<LocaleName, Wording<typeof en>>> = { en, 'zh-CN': zhCN, 'zh-TW': zhTW };

/** Stand-ins for facts that the core, which sees no cells, may leave out: half a sentence is better than none. */
const UNKNOWN = { found: 'other', ends: 'closed', given: '…', limit: '…', choices: '…', other: '…', wanted: '…', rows: '…', columns: '…', percent: '80', likely: '0.8' };

/** What is wrong, where, and what to do, in the reader's language. */
export function faultSentence(fault: Fault, locale: LocaleName): string {
  const { sentences, places } = wordings[locale];
  const place = fault.row === undefined
    ? fault.column === undefined ? places.whole : places.column
    : fault.column === undefined ? places.row : places.cell;
  const facts = Object.fromEntries(Object.entries(fault).map(([name, fact]) => [name, typeof fact === 'number' ? written(fact, locale) : fact]));
  return say(sentences[fault.code], { ...UNKNOWN, ...facts, place: say(place, facts, locale) }, locale);
}

const plainNumbers = new Map<LocaleName, Intl.NumberFormat>();

/** As one would type it: no rounding that shows, powers of ten where digits would fill the line. */
function written(value: number, locale: LocaleName): string {
  const size = Math.abs(value);
  if (size >= 1e15 || (size > 0 && size < 1e-6)) return value.toExponential().replace('e+', 'E').replace('e', 'E');
  let format = plainNumbers.get(locale);
  if (!format) {
    format = new Intl.NumberFormat(locale, { maximumSignificantDigits: 12 });
    plainNumbers.set(locale, format);
  }
  return format.format(value);
}
