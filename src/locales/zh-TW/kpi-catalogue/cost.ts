import type { cost as en } from '../../en/kpi-catalogue/cost';
import type { Wording } from '../../wording';

export const cost: Wording<typeof en> = {
  costPerCall: { name: '單通成本', definition: '中心全部成本分攤到每筆處理量：進線、外撥與其他。' },
  costPerMinute: { name: '每分鐘成本', definition: '中心全部成本分攤到每分鐘處理時長。' },
  costPerSeat: { name: '單席成本', definition: '中心全部成本分攤到每個席位，以平均席位數計。' },
  costPerResolution: { name: '單次解決成本', definition: '中心全部成本分攤到每件解決的問題。' },
  labourShare: { name: '人力成本占比', definition: '人力成本占全部成本的比例。' },
  costPerFte: { name: '每人成本', definition: '中心全部成本分攤到每個全職等效人數。' },
  budgetVariance: { name: '預算差異率', definition: '實際成本高於或低於預算的比例。' },
  revenuePerCall: { name: '單通收入', definition: '每通已接來電為中心帶來的收入。' },
  turnoverCost: { name: '每人流失成本', definition: '每有一人離開，招募、訓練與帶領遞補人員上手所花的成本。' },
  overstaffingCost: { name: '冗餘人力成本', definition: '超出需求的排班時數，以時薪計。' },
};
