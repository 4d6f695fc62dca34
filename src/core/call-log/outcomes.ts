import { cellText, type LogCell } from './log-cell';

/** What became of a call, by the value that its log gives. Calls that are left out are counted and told, not refused. */
export type Outcome = 'answered' | 'abandoned' | 'left-out';

const ANSWERED = /^(answered|answer|connected|completed?|handled|served|success|talked|agent|已应答|应答|已接通|接通|已接听|接听|已接|呼叫成功|通话成功|已應答|應答|已接聽|接聽|通話成功)$/i;
const ABANDONED = /^(abandon(ed)?|missed|no ?answer|unanswered|not answered|lost|hang ?up|cancell?ed|caller hung up|放弃|已放弃|未应答|未接通|未接听|未接|客户挂断|排队放弃|放棄|已放棄|未應答|未接聽|客戶掛斷|排隊放棄)$/i;
/** With more words about it: `ABANDONED_IN_QUEUE`, `Abandon (ring)`; `COMPLETEAGENT` and `COMPLETECALLER` of Asterisk. */
const ANSWERED_BY = /^(answered|connected|handled|completed?)\b|^complete(agent|caller)$/i;
const ABANDONED_BY = /\babandon|放弃|放棄/i;
const YES = /^(1|true|yes|y|t|是|√)$/i;
const NO = /^(0|false|no|n|f|否|×)$/i;

/** What a value most likely means, null where its words tell nothing; under a header such as "Abandoned", yes means the other thing. */
export function likelyOutcome(written: string, header: string): Outcome | null {
  const value = written.replace(/_/g, ' ').trim();
  const abandonedFlag = /aband|放弃|放棄|miss|未/i.test(header);
  if (YES.test(value)) return abandonedFlag ? 'abandoned' : 'answered';
  if (NO.test(value) || (value === '' && abandonedFlag)) return abandonedFlag ? 'answered' : 'abandoned';
  if (ANSWERED.test(value)) return 'answered';
  if (ABANDONED.test(value) || ABANDONED_BY.test(value)) return 'abandoned';
  return ANSWERED_BY.test(value) ? 'answered' : null;
}

/** The values of a column with what they most likely mean, the frequent ones first. */
export function likelyOutcomes(cells: readonly LogCell[], header: string): { readonly values: Record<string, Outcome>; readonly unsure: readonly string[] } {
  const counts = new Map<string, number>();
  for (const cell of cells) counts.set(cellText(cell), (counts.get(cellText(cell)) ?? 0) + 1);
  const found = [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => [value, likelyOutcome(value, header)] as const);
  return {
    values: Object.fromEntries(found.map(([value, outcome]) => [value, outcome ?? 'left-out'])),
    unsure: found.flatMap(([value, outcome]) => (outcome === null ? [value] : [])),
  };
}

/** The share of cells whose very words are those of an outcome; plain numbers and yes or no are not. */
export function outcomeWords(cells: readonly LogCell[]): number {
  const texts = cells.map(cellText).filter((text) => text !== '');
  const telling = texts.filter((text) => !YES.test(text) && !NO.test(text) && likelyOutcome(text, '') !== null);
  return texts.length === 0 ? 0 : telling.length / texts.length;
}
