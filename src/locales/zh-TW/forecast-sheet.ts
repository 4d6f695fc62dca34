import type { forecastSheet as en } from '../en/forecast-sheet';
import type { Wording } from '../wording';

export const forecastSheet: Wording<typeof en> = {
  sheetName: '話務預測',
  accuracySheet: '預測準確率',
  logSheet: '預測記錄',
  topDownSheet: '由上而下預測',
};
