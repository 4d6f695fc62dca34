import type { Clause } from './clause';

const HOUR = 60;

/** Pages on which the articles were read; the gazettes print the same words. */
const READ = {
  decree174: 'https://cnacce.org.cn/news/607.html',
  labourLaw: 'https://neixun.cn/peixun/ldbj/china/labor_law_006.htm',
  workingTime: 'https://osha.europa.eu/en/legislation/directives/directive-2003-88-ec',
  fairLabour: 'https://us.vlex.com/vid/maximum-hours-671074617',
};

/** Limits on working time by jurisdiction: a planner’s starting point, to be edited; no legal advice, and no local additions. */
export const LABOUR_LAW = {
  /** Labour Law of the People’s Republic of China (1994, amended 2018); State Council Decree 174 (1995) for the week of 40 hours. */
  CN: [
    { id: 'cn-day', limit: { kind: 'day-minutes', max: 8 * HOUR }, source: 'Labour Law of the PRC, art. 36; State Council Decree 174 (1995), art. 3', address: READ.decree174 },
    { id: 'cn-week', limit: { kind: 'week-minutes', max: 40 * HOUR }, source: 'State Council Decree 174 (1995), art. 3 (Labour Law of the PRC, art. 36: 44 hours)', address: READ.decree174 },
    { id: 'cn-rest-day', limit: { kind: 'week-days', max: 6 }, source: 'Labour Law of the PRC, art. 38', address: READ.labourLaw },
    { id: 'cn-overtime-day', limit: { kind: 'day-minutes', max: 11 * HOUR }, source: 'Labour Law of the PRC, art. 41 (three hours a day at most)', address: READ.labourLaw, optional: true },
    { id: 'cn-overtime-month', limit: { kind: 'mean-week-minutes', max: 40 * HOUR + (36 * HOUR * 12 * 7) / 365 }, source: 'Labour Law of the PRC, art. 41 (36 hours a month at most)', address: READ.labourLaw, optional: true },
  ],
  /** Directive 2003/88/EC; member states add to it. */
  EU: [
    { id: 'eu-daily-rest', limit: { kind: 'rest', minutes: 11 * HOUR }, source: 'Directive 2003/88/EC, art. 3', address: READ.workingTime },
    { id: 'eu-weekly-rest', limit: { kind: 'week-days', max: 6 }, source: 'Directive 2003/88/EC, art. 5 (24 hours in each period of seven days)', address: READ.workingTime },
    /** Of two single days off in a week one would do; a roster in which each does is simpler, and no harder to find. */
    { id: 'eu-rest-day', limit: { kind: 'day-off-rest', minutes: 35 * HOUR }, source: 'Directive 2003/88/EC, art. 5 (the 24 hours in addition to the 11 of art. 3)', address: READ.workingTime },
    { id: 'eu-mean-week', limit: { kind: 'mean-week-minutes', max: 48 * HOUR }, source: 'Directive 2003/88/EC, art. 6 and 16 (mean of up to four months)', address: READ.workingTime },
    /** The mean of eight hours a night (art. 8 a) follows from the mean week; this is the limit of each night. */
    { id: 'eu-night', limit: { kind: 'night-minutes', max: 8 * HOUR }, source: 'Directive 2003/88/EC, art. 8 (night work with special hazards or heavy strain)', address: READ.workingTime, optional: true },
  ],
  /** Federal law limits no adult’s hours and asks for no rest between shifts; hours over 40 are paid at one and a half. */
  US: [
    { id: 'us-overtime', limit: { kind: 'week-minutes', max: 40 * HOUR }, source: 'Fair Labor Standards Act, 29 U.S.C. § 207(a)(1)', address: READ.fairLabour, optional: true },
  ],
} as const satisfies Record<string, readonly Clause[]>;

export type Jurisdiction = keyof typeof LABOUR_LAW;
