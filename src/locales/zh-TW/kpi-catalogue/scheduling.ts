import type { scheduling as en } from '../../en/kpi-catalogue/scheduling';
import type { Wording } from '../../wording';

export const scheduling: Wording<typeof en> = {
  forecastAccuracy: { name: '預測準確率', definition: '1 減去各時段預測誤差（不分正負）總和與實際來電量之比，即 1 − WAPE。' },
  forecastBias: { name: '預測偏差', definition: '整個統計期間預測高於或低於實際來電量的比例。' },
  intradayForecastError: { name: '當日重新預測誤差', definition: '當天重新預測的誤差與實際來電量之比。' },
  scheduleEfficiency: { name: '排班效率', definition: '排定的人時中真正滿足需求的比例。' },
  coverage: { name: '需求覆蓋率', definition: '所需人時中已有人力的比例。' },
  scheduleInflexibility: { name: '排班失配率', definition: '各時段多排與少排的人數相加，與所需人數之比。' },
  netInefficiency: { name: '淨冗餘率', definition: '整個統計期間排班人數高於或低於所需人數的比例。' },
  shapeFit: { name: '排班曲線吻合度', definition: '不論高低，人力曲線與來電曲線的形狀有多相像；形狀相同為 100%。' },
  intervalsNearRequirement: { name: '誤差 10% 內時段占比', definition: '排班人數與所需人數相差不超過 10% 的時段比例。' },
  adherence: { name: '遵時率', definition: '計畫的分鐘中，座席確實處於計畫狀態的比例。' },
  conformance: { name: '工時符合率', definition: '實際工時與計畫工時之比，不論在一天中的哪個時間。' },
  scheduleChangeRate: { name: '班表變更率', definition: '班表公布後又被更動的班次比例。' },
  swapApproval: { name: '換班核准率', definition: '換班申請中獲准的比例。' },
  wishesMet: { name: '排班意願滿足率', definition: '班次與休假意願中獲得滿足的比例。' },
  shiftFairness: { name: '班次公平度', definition: '夜班、晚班與週末班在座席之間分配得有多不平均；0 為完全平均。' },
  restBreachCount: { name: '休息違規次數', definition: '班表違反休息、連續出勤天數或每週工時規定的次數。' },
  publicationLead: { name: '班表公布提前天數', definition: '班表在第一個班次之前幾天公布。' },
};
