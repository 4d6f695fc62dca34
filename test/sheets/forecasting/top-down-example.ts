import { words } from '../../../src/locales';
import type { TopDownRequest, TopDownSettings } from '../../../src/sheets/forecasting/request';

/** Half-hours from 8:00; the fifth, 10:00 to 10:30, has 5.5 % of the day as in the course, the others share the rest. */
const HALF_HOURS = Array.from({ length: 20 }, (_, index) => ({ minute: 480 + index * 30, share: index === 4 ? 0.055 : 0.945 / 19 }));

/** The operations course of a mobile operator's centre: 720,000 calls, 12 % growth, January 7.1 %, Monday's index 1.469, 10:00 5.5 %. */
export const COURSE: TopDownSettings = {
  annualVolume: 720_000, growth: 0.12, year: 2026, monthShares: [0.071, ...Array.from({ length: 11 }, () => 0.929 / 11)], openDays: Array.from({ length: 12 }, () => null),
  openWeekdays: Array.from({ length: 7 }, () => true), closedDays: [], dayIndices: [1.469, 1.189, 1.154, 1.154, 1.049, 0.664, 0.315],
  intervalMinutes: 30, intervals: HALF_HOURS, example: { month: 1, weekday: 1, minute: 600 },
};

export function topDownRequest(own: Partial<TopDownSettings> = {}, locale: TopDownRequest['locale'] = 'en'): TopDownRequest {
  return {
    settings: { ...COURSE, ...own }, words: words(locale).sheets.forecast, locale, writtenAt: new Date(2026, 0, 5, 9), version: '0.0.0', source: null,
    sheetName: words(locale).sheets.forecast.topDownSheet,
  };
}
