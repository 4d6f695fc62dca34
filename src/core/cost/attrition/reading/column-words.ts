/** What stands above the columns of a table of people or of months: English and Chinese in both scripts. */
export interface HeaderWords {
  readonly certain: RegExp;
  readonly likely: RegExp;
  readonly not?: RegExp;
}

export const PEOPLE_ROLES = ['person', 'team', 'start', 'leave', 'voluntary', 'reason'] as const;
export type PeopleRole = (typeof PEOPLE_ROLES)[number];

export const PEOPLE_WORDS: Readonly<Record<PeopleRole, HeaderWords>> = {
  person: {
    certain: /^(name|employee|agent|person|employee (name|id|no\.?|number)|agent (name|id)|staff (id|no\.?)|id|姓名|员工|員工|工号|工號|员工编号|員工編號|座席|员工姓名|員工姓名)$/i,
    likely: /name|employee|agent|\bid\b|姓名|员工|員工|工号|工號|人员|人員/i, not: /team|date|reason|日期|团队|團隊/i,
  },
  team: {
    certain: /^(team|group|team name|department|班组|班組|组别|組別|团队|團隊|小组|小組|部门|部門)$/i,
    likely: /team|group|department|\bsite\b|\blob\b|skill|班组|班組|组|組|团队|團隊|部门|部門|项目|專案/i, not: /date|日期|leader|组长|組長/i,
  },
  start: {
    certain: /^((start|hire|join(ing)?|entry|onboard(ing)?) ?date|start|hired|joined|date (hired|joined|of (hire|joining))|入职日期|入職日期|入职时间|入職時間|到职日期|到職日期|到职日|到職日|入职|入職|到職)$/i,
    likely: /start|hire|join|entry|onboard|入职|入職|到职|到職|进公司|進公司/i, not: /leave|left|end|reason|离|離/i,
  },
  leave: {
    certain: /^((leave|leaving|end|exit|termination|separation|last) ?(date|day)|left|left on|last (working )?day|date left|离职日期|離職日期|离职时间|離職時間|离职日|離職日|最后工作日|最後工作日|退职日期|退職日期)$/i,
    likely: /leav|left|exit|terminat|separat|last.*day|\bend\b|resign.*date|离职|離職|离岗|離崗|退职|退職|最后|最後/i, not: /reason|type|voluntar|原因|类型|類型|类别|類別|主动|主動|自愿|自願|性质|性質|理由/i,
  },
  voluntary: {
    certain: /^(voluntary|voluntary\?|leave type|leaver type|type of leav(e|ing)|separation type|termination type|exit type|是否主动|是否主動|是否自愿|是否自願|主动离职|主動離職|自愿离职|自願離職|离职类型|離職類型|离职性质|離職性質|离职类别|離職類別)$/i,
    likely: /volunt|(leav|exit|separat|terminat).*type|主动|主動|自愿|自願|离职类|離職類|离职性质|離職性質/i, not: /date|日期|reason|原因/i,
  },
  reason: {
    certain: /^(reason|reasons|leav(e|ing) reason|reason for leaving|exit reason|why|离职原因|離職原因|原因|离职理由|離職理由|理由)$/i,
    likely: /reason|why|cause|原因|理由/i,
  },
};

export const MONTH_ROLES = ['month', 'open', 'joiners', 'leavers', 'voluntary'] as const;
export type MonthRole = (typeof MONTH_ROLES)[number];

export const MONTH_WORDS: Readonly<Record<MonthRole, HeaderWords>> = {
  month: { certain: /^(month|period|月|月份|年月|期间|期間)$/i, likely: /month|period|月/i, not: /leav|join|head|离职|離職|入职|入職|人数|人數/i },
  open: {
    certain: /^((opening|starting) (headcount|heads|staff)|headcount( at)?( the)? (start|beginning|open)( of month)?|headcount|heads|staff|月初人数|月初人數|期初人数|期初人數|月初在职|月初在職|在职人数|在職人數|人数|人數)$/i,
    likely: /headcount|heads|staff|employ|agents|月初|期初|在职|在職|在编|在編|编制|編制/i, not: /leav|left|join|hire|clos|end|月末|期末|离|離|入职|入職|到職|新/i,
  },
  joiners: { certain: /^(joiners|hires|new hires|starters|joined|hired|入职人数|入職人數|到职人数|到職人數|新进人数|新進人數|入职|入職|到職|新进|新進)$/i, likely: /join|hire|starter|入职|入職|到职|到職|新进|新進|新人/i, not: /leav|left|离|離/i },
  leavers: {
    certain: /^(leavers|left|terminations|separations|exits|attrition|total leavers|离职人数|離職人數|离职|離職|流失人数|流失人數)$/i,
    likely: /leav|left|terminat|separat|exit|attrit|离职|離職|流失/i, not: /volunt|rate|%|主动|主動|自愿|自願|被动|被動|率/i,
  },
  voluntary: { certain: /^(voluntary|voluntary leavers|resignations|resigned|主动离职|主動離職|自愿离职|自願離職|主动离职人数|主動離職人數|自願離職人數)$/i, likely: /volunt|resign|主动|主動|自愿|自願|辞职|辭職/i, not: /invol|non|rate|%|非|率/i },
};

export const NEED_ROLES = ['month', 'heads'] as const;
export type NeedRole = (typeof NEED_ROLES)[number];

export const NEED_WORDS: Readonly<Record<NeedRole, HeaderWords>> = {
  month: { certain: /^(month|period|date|月|月份|年月|日期)$/i, likely: /month|period|date|月|日期/i, not: /heads|agents|人数|人數/i },
  heads: {
    certain: /^(heads( required)?|required( heads| agents| headcount| fte)?|headcount|fte|agents( required)?|所需人数|所需人數|需求人数|需求人數|人数|人數|所需座席|编制|編制)$/i,
    likely: /require|need|head|fte|agent|staff|所需|需求|人数|人數|座席|编制|編制/i, not: /cost|hour|%|成本|工时|工時/i,
  },
};

/** How surely a header names a role: 2 without doubt, 1 likely. */
export function headerFits(header: string, { certain, likely, not }: HeaderWords): 0 | 1 | 2 {
  const text = header.replace(/[（(].*?[)）]/g, '').replace(/[_-]/g, ' ').trim();
  if (certain.test(text)) return 2;
  if (not?.test(text)) return 0;
  return likely.test(text) ? 1 : 0;
}
