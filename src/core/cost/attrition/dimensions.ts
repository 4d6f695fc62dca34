/** The twelve dimensions of agents' attrition (五、员工流失12维度) of the course that this job follows, in its order. */
export const DIMENSIONS = [
  'climate', 'supervisor', 'recognition', 'pressure', 'content', 'achievement', 'responsibility', 'environment', 'pay', 'learning', 'growth', 'workload',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** What people write as a reason, in the order in which it is asked: the narrower word first. Chinese in both scripts. */
const WORDS: readonly (readonly [Dimension, RegExp])[] = [
  ['supervisor', /supervis|team lead|manager|\bboss\b|leadership|management style|主管|上司|领导|領導|班组长|班組長|组长|組長|经理|經理/i],
  ['pay', /\bpay\b|salar|wage|compensat|benefit|bonus|money|income|薪|工资|工資|待遇|福利|奖金|獎金|收入|社保|劳健保|勞健保/i],
  ['growth', /career|promot|advanc|prospect|better (job|offer|position)|opportunit|grow|发展|發展|晋升|晉升|升职|升職|升迁|升遷|前途|职涯|職涯|转职|轉職|跳槽/i],
  ['learning', /train|learn|stud(y|ies)|school|educat|skill|学习|學習|培训|培訓|进修|進修|升学|升學|深造|考研/i],
  ['workload', /workload|overtime|shift|night|schedul|roster|hours|weekend|commut|too (much|many)|intens|工作强度|工作強度|工作量|加班|夜班|轮班|輪班|排班|班次|倒班|太累|通勤/i],
  ['pressure', /stress|pressure|burn[- ]?out|emotion|abus|angry|mental|exhaust|压力|壓力|情绪|情緒|投诉|投訴|客诉|客訴|倦怠|辱骂|辱罵/i],
  ['recognition', /recogni|apprecia|respect|valued|belong|ignored|identif|认同|認同|认可|認可|肯定|尊重|归属|歸屬/i],
  ['achievement', /achiev|accomplish|meaning|challeng|fulfil|成就|价值感|價值感|没有意义|沒有意義/i],
  ['responsibility', /responsib|autonom|empower|decision|授权|授權|责任|責任|自主/i],
  ['content', /boring|bored|monoton|repetit|work content|job content|task|the work itself|not (a )?fit|工作内容|工作內容|单调|單調|枯燥|重复|重複|不适合|不適合|不感兴趣|不感興趣/i],
  ['climate', /team|colleague|co-?worker|atmosphere|climate|culture|conflict|bully|同事|团队|團隊|气氛|氣氛|氛围|氛圍|文化|人际|人際/i],
  ['environment', /environment|office|noise|location|facilit|equipment|system|tools|seat|环境|環境|噪音|设备|設備|办公|辦公|地点|地點/i],
];

/** The dimension that a reason in free words speaks of; null where no word tells. A suggestion: the planner has the last word. */
export function suggestedDimension(reason: string): Dimension | null {
  return WORDS.find(([, words]) => words.test(reason))?.[0] ?? null;
}
