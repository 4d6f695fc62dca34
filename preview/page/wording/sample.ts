import type { PageLocale } from '../appearance';

interface SampleWording {
  readonly sheet: string;
  readonly title: string;
  readonly subtitle: string;
  readonly day: string;
  readonly dayNote: string;
  readonly aht: string;
  readonly ahtNote: string;
  readonly target: string;
  readonly targetNote: string;
  readonly within: string;
  readonly withinNote: string;
  readonly shrinkage: string;
  readonly shrinkageNote: string;
  readonly headers: readonly string[];
  readonly total: string;
  readonly chart: string;
}

export const SAMPLE_WORDING: Record<PageLocale, SampleWording> = {
  en: {
    sheet: 'One day',
    title: 'Agents for one day of New York’s 311 line',
    subtitle: 'Calls: NYC Open Data wewp-mm3p. Change a yellow cell and the day follows.',
    day: 'Day',
    dayNote: 'any day of 2014',
    aht: 'Average handling time',
    ahtNote: 'seconds; assumed, the city does not publish it',
    target: 'Service level',
    targetNote: 'share of calls answered in time',
    within: 'Answered within',
    withinNote: 'seconds',
    shrinkage: 'Shrinkage',
    shrinkageNote: 'leave, breaks, training',
    headers: ['Hour', 'Calls', 'Agents', 'Service level', 'People to roster'],
    total: 'Day',
    chart: 'Agents follow the calls, hour by hour',
  },
  'zh-CN': {
    sheet: '一天',
    title: '纽约 311 热线一天所需的座席',
    subtitle: '来电量：NYC Open Data wewp-mm3p。改动黄色单元格，全天随之变化。',
    day: '日期',
    dayNote: '2014 年任意一天',
    aht: '平均处理时长',
    ahtNote: '秒；此为假定值，市政府未公布',
    target: '服务水平',
    targetNote: '及时接听的来电占比',
    within: '接听时限',
    withinNote: '秒',
    shrinkage: '损耗率',
    shrinkageNote: '休假、小休、培训',
    headers: ['小时', '来电量', '座席', '服务水平', '排班座席'],
    total: '全天',
    chart: '座席随来电逐小时变化',
  },
  'zh-TW': {
    sheet: '一天',
    title: '紐約 311 專線一天所需的座席',
    subtitle: '來電量：NYC Open Data wewp-mm3p。改動黃色儲存格，整天隨之變化。',
    day: '日期',
    dayNote: '2014 年任一天',
    aht: '平均處理時長',
    ahtNote: '秒；此為假定值，市政府未公布',
    target: '服務水準',
    targetNote: '及時接聽的來電占比',
    within: '接聽時限',
    withinNote: '秒',
    shrinkage: '耗損率',
    shrinkageNote: '休假、小休、訓練',
    headers: ['小時', '來電量', '座席', '服務水準', '排班座席'],
    total: '整天',
    chart: '座席隨來電逐小時變化',
  },
};
