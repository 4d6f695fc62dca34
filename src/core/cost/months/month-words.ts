/** What a table of months may tell about a centre. */
export const MONTH_ROLES = ['month', 'calls', 'aht', 'occupancy', 'shrinkage', 'wage', 'agents', 'hours', 'leavers'] as const;
export type MonthRole = (typeof MONTH_ROLES)[number];

interface RoleWords {
  /** The very word of the trade, ahead of its neighbours. */
  readonly certain: RegExp;
  readonly likely: RegExp;
  readonly not?: RegExp;
}

/** What stands above such columns: English and Chinese first, then the words of our neighbours. */
const WORDS: Readonly<Record<MonthRole, RoleWords>> = {
  month: {
    certain: /^(months?|month of|year[ -]?month|月份?|年月|统计月份?|統計月份?|monat|mois|mes|m[eê]s|mese|maand)$/i,
    likely: /month|period|^date$|月份|期间|期間|日期/i,
    not: /monthly|per month|每月|月均|months? of|tenure|司龄|年资|年資/i,
  },
  calls: {
    certain: /^(calls|calls (offered|handled|answered)|contacts|volume|来电量|來電量|进线量|進線量|话务量|話務量|呼叫量|来电|來電)$/i,
    likely: /calls?|contacts?|volume|transactions|anrufe|appels|llamadas|chamadas|chiamate|来电|來電|进线|進線|话务|話務|呼叫|接听|接聽|电话量|電話量/i,
    not: /cost|per call|rate|%|aband|second|minute|time|centre|center|成本|费用|費用|率|时长|時長|放弃|放棄|中心/i,
  },
  aht: {
    certain: /^(aht|tmo|tma|average handle time|平均处理时长|平均處理時長)/i,
    likely: /\baht\b|handl\w* time|handling|处理时长|處理時長|处理时间|處理時間|bearbeitungszeit/i,
    not: /cost|成本/i,
  },
  occupancy: {
    certain: /^(occupancy|agent occupancy|负荷率|負荷率|占用率|佔用率)$/i,
    likely: /occupanc|负荷率|負荷率|占用率|佔用率|auslastung/i,
    not: /seat|desk|max|limit|席位|上限/i,
  },
  shrinkage: {
    certain: /^(shrinkage|损耗率|損耗率)$/i,
    likely: /shrinkage|损耗|損耗|非生产时间|非生產時間/i,
    not: /hours|工时|工時/i,
  },
  agents: {
    certain: /^(ftes?|full[- ]time equivalents?|headcount|agents|staff|people|全职等效人数|全職等效人數|座席(人?[数數])?|坐席(人?[数數])?|在岗人数|在崗人數|在职人数|在職人數|人[数數])$/i,
    likely: /\bftes?\b|headcount|full[- ]time|agents|staff|employees|等效|座席|坐席|人数|人數|编制|編制|vollzeit|effectif|plantilla/i,
    not: /cost|hours?|wage|leav|left|required|per|%|rate|turnover|attrition|成本|工时|工時|小时|小時|工资|工資|流失|离职|離職|率/i,
  },
  hours: {
    certain: /^((paid|worked|working|labou?r|agent|staff) hours|hours( paid| worked)?|计薪工时|計薪工時|付薪工时|付薪工時|支薪工時|工时|工時)$/i,
    likely: /hours|工时|工時|stunden|heures|horas|uren/i,
    not: /rate|per hour|wage|cost|calls|opening|of operation|时薪|時薪|成本|营业|營業/i,
  },
  wage: {
    certain: /^(wage|wage rate|hourly (wage|rate|pay)|wage per hour|pay rate|时薪|時薪|小时工资|小時工資|每小时工资|每小時工資)$/i,
    likely: /wage|hourly|per hour|pay rate|时薪|時薪|小时工资|小時工資|工资率|工資率|stundenlohn|taux horaire/i,
    not: /total|sum|总额|總額|bill/i,
  },
  leavers: {
    certain: /^(leavers|left|resignations|离职人数|離職人數|流失人数|流失人數|离职|離職)$/i,
    likely: /leaver|resign|quits|terminations|attrit|离职|離職|流失|abgänge|départs|bajas/i,
    not: /rate|%|cost|率|成本|费用|費用/i,
  },
};

/** How well a header fits a role: 0 not at all, 1 likely, 2 the word itself. */
export function monthHeaderFit(header: string, role: MonthRole): 0 | 1 | 2 {
  const text = header.replace(/\s*[（([].*?[)）\]]\s*/g, ' ').replace(/\s+/g, ' ').trim();
  const { certain, likely, not } = WORDS[role];
  if (certain.test(text)) return 2;
  if (not?.test(text)) return 0;
  return likely.test(text) ? 1 : 0;
}
