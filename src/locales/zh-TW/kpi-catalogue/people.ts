import type { people as en } from '../../en/kpi-catalogue/people';
import type { Wording } from '../../wording';

export const people: Wording<typeof en> = {
  attendance: { name: '出勤率', definition: '實際出勤座席與應到座席之比。' },
  unplannedAbsence: { name: '臨時缺勤率', definition: '排班工時中因臨時缺勤而損失的比例。' },
  lateness: { name: '遲到早退率', definition: '遲到或早退的班次比例。' },
  attrition: { name: '流失率', definition: '離職座席（不論自願與否）與平均在職座席之比；內部調動不計。' },
  voluntaryAttrition: { name: '自願流失率', definition: '自願離職的座席與平均在職座席之比。' },
  earlyAttrition: { name: '新進人員流失率', definition: '新進人員中，前 90 天內離開的比例。' },
  tenure: { name: '平均年資', definition: '座席平均任職幾個月。' },
  employeeSatisfaction: { name: '員工滿意度', definition: '受訪員工中滿意或非常滿意的比例。' },
  employeeNps: { name: '員工淨推薦值', definition: '願意推薦雇主（9–10 分）的員工比例減去不願意的（0–6 分），以分表示。' },
  trainingPerAgent: { name: '每人訓練時數', definition: '統計期間內每位座席的訓練時數。' },
  timeToProficiency: { name: '上手所需時間', definition: '新座席達到團隊處理時長與品質所需的週數。' },
  vacancyFill: { name: '職缺補足率', definition: '職缺中準時補足的比例。' },
  spanOfControl: { name: '管理幅度', definition: '每位組長帶領多少座席。' },
  coachingPerAgent: { name: '每人輔導次數', definition: '統計期間內每位座席有紀錄的輔導次數。' },
  promotionRate: { name: '內部晉升率', definition: '獲得晉升的座席與平均在職座席之比。' },
  multiSkillShare: { name: '多技能座席占比', definition: '可處理兩種以上業務的座席比例。' },
};
