import { halfWidth } from '../../history/half-width';

/** What a header says of how its numbers came about. */
export type HeaderForm = 'total' | 'average' | 'rate' | 'max' | 'min' | 'spread' | 'perPerson' | null;

export interface PlainHeader {
  /** Without words for totals, averages and rates; once with what stands for a unit, once without. */
  readonly texts: readonly string[];
  readonly form: HeaderForm;
  /** The unit that it names. */
  readonly unit: 'milliseconds' | 'seconds' | 'minutes' | 'hours' | 'clock' | 'percent' | null;
  /** The seconds of a limit that it names, such as 20 of `answered within 20 s`. */
  readonly limit: number | null;
}

const TRADITIONAL = '時長進線話務應棄聽質檢繫聯絡數總來電處後雙個請間臺單員業績監聲測預實際滿評價邀離職組隊佔負荷產運營費薪資撥號碼錄營銷購買訂為無絕認證準環節點擊專區別類團週據統計劃課達標較優異補勤遲誤開發關閉結轉滯險復響鈴沒還報傳輸損備註項確視頻簡訊圖麼從過動當給鐘內稱級訪觸獨機記對談繼辭訓練輔導編冊約額網選錯識誠訴筆問與參戶現場產協貨帳顧說';
const SIMPLIFIED = '时长进线话务应弃听质检系联络数总来电处后双个请间台单员业绩监声测预实际满评价邀离职组队占负荷产运营费薪资拨号码录营销购买订为无绝认证准环节点击专区别类团周据统计划课达标较优异补勤迟误开发关闭结转滞险复响铃没还报传输损备注项确视频简讯图么从过动当给钟内称级访触独机记对谈继辞训练辅导编册约额网选错识诚诉笔问与参户现场产协货帐顾说';
const SIMPLE = new Map([...TRADITIONAL].map((character, index) => [character, [...SIMPLIFIED][index] ?? character]));

/** The same word in Taiwan and on the mainland. */
const SAME: readonly (readonly [RegExp, string])[] = [[/坐席/g, '座席'], [/服务水准/g, '服务水平'], [/资讯/g, '信息'], [/秒钟/g, '秒'], [/分钟/g, '分钟'], [/之内|以内/g, '内'], [/以后|之后/g, '后'], [/客服人员/g, '客服']];

const ACRONYMS: readonly (readonly [RegExp, string])[] = [
  [/\baht\b|\bacht\b|\btmo\b|\bamt\b/g, 'average handle time '], [/\batt\b/g, 'average talk time '], [/\basa\b/g, 'average speed of answer '], [/\bawt\b/g, 'average wait time '], [/\bcsat\b/g, 'rate satisfied '], [/\bwrap\s?up\b/g, 'wrap up'],
  [/\babd\b|\babnd\b/g, 'abandoned'], [/\bans\b/g, 'answered'], [/\baban\b/g, 'abandoned'], [/\bhdl\b/g, 'handle'], [/\bhdld\b/g, 'handled'], [/\bhndl\w*\b/g, 'handle'], [/\bnbr of\b|\bno of\b|\bnumber of\b|\bcount of\b/g, ''], [/\bnr\b/g, ''],
];

const FORMS: readonly (readonly [Exclude<HeaderForm, null>, RegExp])[] = [
  ['max', /\b(max|maximum|longest|peak|highest)\b|最长|最大|最高|最久|峰值/g],
  ['min', /\b(min|minimum|shortest|lowest)\b(?! in| as|utes)(?=.*\b(time|wait|talk|hold)\b)|最短|最小|最低/g],
  ['spread', /\b(std|stdev|standard deviation|median|p\d\d|percentile)\b|标准差|中位数/g],
  ['perPerson', /人均|日均|每人|每日|班均|per agent|per day|daily average|每小时|per hour/g],
  ['rate', /%|\b(rate|pct|percent|percentage|ratio|share)\b|百分比|占比|比例|比率|率|(?<=满意)度/g],
  ['average', /\b(avg|average|mean|ave|av)\b|平均|件均|通均|均值|每通|(?<=.)均(?=时|处|通)|^均|\bper call\b|\bper contact\b/g],
  ['total', /\b(total|sum|tot|cumulative)\b|合计|总计|累计|累积|总(?!部|台)|小计/g],
];

const UNITS: readonly (readonly [Exclude<PlainHeader['unit'], null>, RegExp])[] = [
  ['clock', /\b\[?hh?\]?[ :]?mm([ :]?ss)?\b|\bmm ss\b|时分秒|时:分:秒/g],
  ['milliseconds', /\b(ms|msec|milliseconds?)\b|毫秒/g],
  ['seconds', /(?<!#)\b(s|sec|secs|second|seconds)\b|秒/g],
  ['minutes', /\b(min|mins|minute|minutes)\b|分钟|(?<=\()分(?=\))/g],
  ['hours', /\b(h|hr|hrs|hour|hours)\b|小时|时数/g],
];

/** Brackets, signs, capitals, camels and traditional characters taken away; limits in seconds brought to one form. */
function folded(header: string): { text: string; limit: number | null } {
  const half = halfWidth(header).normalize('NFKC');
  const simple = [...half].map((character) => SIMPLE.get(character) ?? character).join('');
  let text = SAME.reduce((sum, [from, to]) => sum.replace(from, to), simple)
    .replace(/([a-z\d])([A-Z][a-z])/g, '$1 $2').toLowerCase()
    .replace(/分\)/g, '分钟)').replace(/\(分钟?\)/g, '(分钟)').replace(/[≤⩽]|<=?/g, ' within ').replace(/[≥⩾]|>=?/g, ' after ');
  let limit: number | null = null;
  // 80/20, as service levels are called.
  text = text.replace(/\b\d{2,3}\s*\/\s*(\d{1,3})\b/g, ' $1s ');
  text = text.replace(/(\d+)\s*(?:-\s*)?(?:seconds?|secs?|s\b|秒)/g, (_whole, digits: string) => {
    limit = Number(digits);
    return ' #s ';
  });
  text = text.replace(/[()[\]{}_\-–—/.,:;|"'`*&=?!、，。·×÷+~@]+/g, ' ').replace(/#(?!s)/g, ' ')
    .replace(/\b(under|less than|in|up to|inside)\s+(?=#s)/g, 'within ').replace(/\b(over|more than|beyond)\s+(?=#s)/g, 'after ').replace(/超过\s*#s/g, '#s后');
  return { text, limit };
}

const joined = (text: string) => text.replace(/\s+/g, ' ').replace(/(?<=[\p{Script=Han}]) (?=\S)|(?<=\S) (?=[\p{Script=Han}])/gu, '').trim();

/** Takes a header apart: what it is about, how its numbers came about, in which unit they are. */
export function plainHeader(header: string): PlainHeader {
  const { text: start, limit } = folded(header);
  let text = ACRONYMS.reduce((sum, [from, to]) => sum.replace(from, to), ` ${start} `);
  let form: HeaderForm = null;
  for (const [name, words] of FORMS) {
    const without = text.replace(words, ' ');
    if (without === text) continue;
    text = without;
    // A total of averages is an average; a word for a total alone says that it is one.
    if (form === null) form = name;
  }
  let unit: PlainHeader['unit'] = /%/.test(halfWidth(header)) ? 'percent' : null;
  let bare = text;
  for (const [name, words] of UNITS) {
    const without = bare.replace(words, ' ');
    if (without === bare) continue;
    bare = without;
    unit ??= name;
  }
  // Hours of work are hours though no sign says so.
  if (/工时/.test(text)) unit ??= 'hours';
  const texts = [...new Set([joined(text), joined(bare)])].filter((one) => one !== '');
  return { texts, form, unit, limit };
}
