import type { Head } from '../model/heads';
import type { ActualDriver } from '../model/settings';

/** What an account of a planner's book can stand for in the model; null: left out. */
export type AccountTarget = Head | ActualDriver | null;

/** Sums of other rows are no accounts: to count them would count everything twice. */
const TOTAL = /^(grand )?(sub)?[- ]?totals?\b|\btotals?$|^sum\b|合计|合計|总计|總計|小计|小計|总成本|總成本|ebitda|profit|revenue|income$|收入|营收|營收|利润|利潤/i;

/**
 * Words of account names in English, Simplified and Traditional Chinese, the narrower ones first: agents' training is training,
 * not labour. Supervisors are direct labour, as the sheets count them.
 */
const WORDS: readonly (readonly [Exclude<AccountTarget, null>, RegExp])[] = [
  ['ahtSeconds', /\baht\b|handl\w* time|处理时长|處理時長/i],
  ['occupancy', /occupancy|负荷率|負荷率|占用率|佔用率/i],
  ['shrinkage', /shrinkage|损耗率|損耗率/i],
  ['ratePerHour', /^(rate|cost|wage) per (paid )?hour$|hourly (rate|cost)|每小时人工|每小時人工|小时成本|小時成本/i],
  ['leavers', /^(leavers|resignations|离职人数|離職人數|流失人数|流失人數)$/i],
  ['volume', /^(calls|calls (offered|handled|answered)|contacts|volume|来电量|來電量|话务量|話務量|呼叫量|进线量|進線量)$/i],
  ['attrition', /attrition|turnover|leaver|severance|redundanc|dismiss|exit|流失|离职|離職|遣散|补偿金|補償金|资遣|資遣/i],
  ['hiring', /recruit|hiring|hire\b|agency fee|job (ad|advert|board)|headhunt|招聘|招募|徵才|征才|猎头|獵頭|人力派遣费|人力派遣費/i],
  ['training', /train|course|coach|learning|e-?learning|培训|培訓|训练|訓練|课程|課程|教育/i],
  ['setUp', /set[- ]?up|one[- ]?off|implementation|depreciation|amorti[sz]|capex|fit[- ]?out|一次性|建设|建設|开办|開辦|折旧|折舊|摊销|攤銷|摊提|攤提|装修|裝修|裝潢/i],
  ['capital', /working capital|interest|financ|bank charge|营运资金|營運資金|利息|财务费用|財務費用|资金成本|資金成本/i],
  ['telecoms', /telecom|telephon|phone|carrier|toll|trunk|\bpri\b|\bsip\b|lines?\b|call charges|minutes|bandwidth|通信|通訊|电信|電信|话费|話費|电话费|電話費|线路|線路|中继|中繼|专线|專線|带宽|頻寬/i],
  ['systems', /system|software|licen[cs]e|hardware|equipment|\bit\b|\bacd\b|\bcrm\b|\bivr\b|platform|cloud|server|computer|pcs?\b|headset|maintenance|系统|系統|软件|軟體|软体|许可|授權|授权|硬件|硬體|设备|設備|平台|云|雲|服务器|伺服器|电脑|電腦|耳机|耳機|维护|維護/i],
  ['premises', /premises|rent|lease|building|office space|utilit|electric|heating|facilit|cleaning|property|房租|租金|租赁|租賃|场地|場地|职场|職場|物业|物業|水电|水電|电费|電費|保洁|清潔|办公场所|辦公場所/i],
  ['indirect', /manager|management|\bqa\b|quality|support staff|indirect|overhead|back[- ]?office|planner|analyst|经理|經理|管理|质检|質檢|品质|品質|间接|間接|后台|後臺|後台/i],
  ['direct', /supervis|team lead|主管|组长|組長|班长|班長|wage|salar|payroll|\bpay\b|labou?r|agents?|\bcsr\b|staff cost|personnel|overtime|bonus|social (insurance|security)|pension|benefits|on[- ]?cost|housing fund|工资|工資|薪资|薪資|薪酬|薪水|人工|人力成本|座席|坐席|客服|加班|奖金|獎金|社保|社会保险|社會保險|劳健保|勞健保|健保|勞保|公积金|公積金|退休金|福利/i],
  ['running', /running|operat|运行|運行|运营|運營|營運|日常/i],
  ['other', /other|misc|sundr|travel|stationer|office supplies|marketing|legal|audit|insurance|consult|其他|其它|杂费|雜費|差旅|办公|辦公|文具|咨询|諮詢|顾问|顧問|保险|保險/i],
];

/** What an account is most likely to stand for; null where no word tells, and for sums. */
export function suggestTarget(name: string): AccountTarget {
  if (TOTAL.test(name.trim())) return null;
  return WORDS.find(([, words]) => words.test(name))?.[0] ?? null;
}

/** Whether a name is that of a sum or of income, which is left out on purpose rather than for want of words. */
export function isSum(name: string): boolean {
  return TOTAL.test(name.trim());
}
