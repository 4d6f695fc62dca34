import type { cost as en } from '../../en/kpi-catalogue/cost';
import type { Wording } from '../../wording';

export const cost: Wording<typeof en> = {
  costPerCall: { name: '单个呼叫成本', definition: '中心全部成本分摊到每笔处理量：呼入、外呼与其他。' },
  costPerMinute: { name: '分钟成本', definition: '中心全部成本分摊到每分钟处理时长。' },
  costPerSeat: { name: '单个座席成本', definition: '中心全部成本分摊到每个席位，按平均席位数计。' },
  costPerResolution: { name: '单次解决成本', definition: '中心全部成本分摊到每件解决的问题。' },
  labourShare: { name: '人力成本占比', definition: '人力成本占全部成本的比例。' },
  costPerFte: { name: '人均成本', definition: '中心全部成本分摊到每个全职等效人数。' },
  budgetVariance: { name: '预算偏差率', definition: '实际成本高于或低于预算的比例。' },
  revenuePerCall: { name: '单呼收入', definition: '每通已接来电为中心带来的收入。' },
  turnoverCost: { name: '单人流失成本', definition: '每有一人离开，招聘、培训与上手替补人员所花的成本。' },
  overstaffingCost: { name: '冗余人力成本', definition: '超出需求的排班小时，按小时工资计。' },
};
