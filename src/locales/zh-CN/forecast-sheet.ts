import type { forecastSheet as en } from '../en/forecast-sheet';
import type { Wording } from '../wording';

export const forecastSheet: Wording<typeof en> = {
  sheetName: '话务预测',
  accuracySheet: '预测准确率',
  logSheet: '预测记录',
  topDownSheet: '自上而下预测',
};
