/**
 * What a column of a call log can be. `start`: when the call came in, `date`: its day where `start` is a time of day
 * alone; `answered` and `ended`: when that happened; `outcome`: what became of it; `wait`, `talk`, `hold`, `wrap`: how
 * long; `id`: what tells calls apart.
 */
export const LOG_ROLES = ['start', 'date', 'queue', 'outcome', 'answered', 'ended', 'wait', 'talk', 'hold', 'wrap', 'id'] as const;
export type LogRole = (typeof LOG_ROLES)[number];

interface RoleWords {
  readonly likely: RegExp;
  /** The very words of the trade and of the large telephone systems, ahead of their neighbours. */
  readonly certain: RegExp;
  readonly not?: RegExp;
}

const LENGTHS = /durat|second|sec\b|时长|時長|秒|length/i;

/** What stands above the columns of logs, in English and in both ways of writing Chinese. */
const WORDS: Readonly<Record<LogRole, RoleWords>> = {
  start: {
    certain: /^((call )?(start|started|arrival|arrived|offered|queue start|enqueue|enter queue|created|received|begin)( time| at| date| timestamp| date time| datetime)?|calldate|timestamp|date ?time|call time|time|(来电|來電|呼叫|呼入|进线|進線|开始|開始|入队|入隊|排队开始|排隊開始)(日期)?(时间|時間))$/i,
    likely: /start|arriv|offered|created|received|enqueue|begin|timestamp|date ?time|^time|call ?date|来电|來電|进线|進線|呼入|开始|開始|时间|時間/i,
    not: /answer|connect|end|finish|hang|disconnect|complet|talk|wait|hold|wrap|应答|應答|接通|接听|接聽|结束|結束|挂断|掛斷|挂机|掛機|通话|通話|等待|等候|时长|時長|durat/i,
  },
  date: { certain: /^(call )?date$|^(日期|来电日期|來電日期|呼叫日期)$/i, likely: /date|day|日期/i, not: /update|week|end|答|结束|結束/i },
  queue: {
    certain: /^(queue|queue name|skill|skill name|skill ?group|split|vdn|call ?type|service|line of business|lob|队列|队列名称|技能组|技能|业务类型|业务线|佇列|隊列|佇列名稱|技能組|業務類型)$/i,
    likely: /queue|skill|split|vdn|service|campaign|team|group|dnis|line|队列|佇列|隊列|技能|业务|業務|组$|組$/i,
    not: /time|wait|second|sec\b|start|level|id$|时间|時間|时长|時長|座席/i,
  },
  outcome: {
    certain: /^(status|outcome|disposition|call status|call result|result|answered|abandoned|is answered|is abandoned|call outcome|通话状态|呼叫状态|呼叫结果|通话结果|状态|结果|是否应答|是否接通|是否放弃|通話狀態|呼叫結果|狀態|結果|是否應答|是否接通|是否放棄)$/i,
    likely: /status|outcome|disposition|result|answered|abandon|handled|状态|狀態|结果|結果|是否|放弃|放棄/i,
    not: /time$|\bat$|agent|code$|second|sec\b|时间|時間|时长|時長/i,
  },
  answered: {
    certain: /^(call )?(answer|answered|connect|connected|pick ?up|accepted)( time| at| date| timestamp| date time| datetime)?$|^(应答|接通|接听|接起|應答|接聽)(时间|時間)$/i,
    likely: /answer|connect|pick ?up|accept|应答|應答|接通|接听|接聽|接起/i,
    not: /disconnect|durat|speed|time to|second|sec\b|时长|時長|秒|是否/i,
  },
  ended: {
    certain: /^(call )?(end|ended|finish|finished|hang ?up|disconnect|disconnected|completed|release|released)( time| at| date| timestamp| date time| datetime)?$|^(结束|挂断|挂机|结束通话|結束|掛斷|掛機)(时间|時間)$/i,
    likely: /\bend|finish|hang ?up|disconnect|complet|releas|结束|結束|挂断|掛斷|挂机|掛機/i,
    not: LENGTHS,
  },
  wait: {
    certain: /^(wait|wait ?time|waiting time|queue ?time|time in queue|speed of answer|time to answer|ring ?time|queue wait|wait duration|等待时长|等待时间|排队时长|排队时间|等待秒数|等候時長|等候時間|等待時長|等待時間|排隊時長|排隊時間)$/i,
    likely: /wait|ring|delay|queue ?time|time to answer|speed of answer|等待|等候|排队|排隊|振铃|振鈴/i,
    not: /start|hold|持线|保留/i,
  },
  talk: {
    certain: /^(talk|talk ?time|talk duration|conversation|billsec|handle ?time|handling time|aht|通话时长|通话秒数|通話時長|通話秒數|处理时长|處理時長)$/i,
    likely: /talk|conversation|billsec|handl|durat|通话|通話|处理时|處理時/i,
    not: /id$|wait|hold|wrap|ring|queue|start|end|total|status|result|状态|狀態|结果|結果|编号|編號|流水/i,
  },
  hold: {
    certain: /^(hold|hold ?time|hold duration|持线时长|持线等待时长|保持时长|保留時長|保留等待時長|持線時長)$/i,
    likely: /hold|持线|持線|保持|保留/i,
    not: /count|次数|次數/i,
  },
  wrap: {
    certain: /^(wrap|wrap ?up|wrap ?time|wrap ?up time|acw|acw ?time|after call work( time)?|post call|话后处理时长|话后时长|整理时长|話後處理時長|話後時長|整理時長)$/i,
    likely: /wrap|acw|after.?(call|contact)|post.?call|话后|話後|整理|事后|事後/i,
    not: /code|count/i,
  },
  id: {
    certain: /^(call ?id|unique ?id|contact ?id|interaction ?id|conversation ?id|session ?id|ucid|linkedid|guid|uuid|call ?key|通话编号|呼叫编号|流水号|通话流水号|呼叫标识|通話編號|呼叫編號|流水號|通話流水號)$/i,
    likely: /(call|contact|interaction|conversation|session|record).*(id|key|no|number)$|^id$|编号|編號|流水|标识|識別/i,
    not: /agent|queue|skill|caller|customer|phone|座席|客户|客戶|工号|工號/i,
  },
};

const apart = (header: string) => header.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[_\-.]+/g, ' ');

/** Names as databases and exports write them, in plain words: `CallStartTime (UTC)` and `call_start_time` are `Call start time`. */
function plainWords(header: string): string {
  return apart(header.replace(/[（([].*?[)）\]]/g, ' '))
    .replace(/\b(utc|gmt|ms|secs?|seconds|millis|milliseconds|mins?|minutes|s)\b\s*$/i, ' ').replace(/\s+/g, ' ').trim();
}

/** How well a header fits a role: 0 not at all, 1 likely, 2 the words themselves. */
export function logHeaderFit(header: string, role: LogRole): 0 | 1 | 2 {
  const text = plainWords(header);
  const words = WORDS[role];
  if (words.certain.test(text)) return 2;
  if (words.not?.test(text)) return 0;
  return words.likely.test(text) ? 1 : 0;
}

/** Seconds in one unit of a column of lengths, as its header names it; null where it names none. */
export function secondsPerUnitOf(name: string): number | null {
  const header = apart(name);
  if (/(^|[^a-z])(ms|msec|millis|milliseconds?)([^a-z]|$)|毫秒/i.test(header)) return 0.001;
  if (/(^|[^a-z])(s|secs?|seconds?)([^a-z]|$)|秒/i.test(header)) return 1;
  if (/(^|[^a-z])(mins?|minutes?)([^a-z]|$)|分钟|分鐘/i.test(header)) return 60;
  return null;
}

/** The header says that its times are in UTC. */
export function saysUtc(header: string): boolean {
  return /(^|[^a-z])(utc|gmt|zulu)([^a-z]|$)/i.test(apart(header));
}
