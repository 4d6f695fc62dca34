/** Where agents are when they are paid and not on calls: the parts that make up shrinkage, each a fraction of paid time. */
export const SHRINKAGE_PARTS = ['breaks', 'meetings', 'personal', 'projects', 'absence'] as const;
export type ShrinkagePart = (typeof SHRINKAGE_PARTS)[number];

/** What a planner decides before a day can be staffed. Fractions are 0–1. */
export interface StaffingSettings {
  readonly serviceLevel: number;
  readonly answerWithinSeconds: number;
  /** One handle time for all intervals; null where the table has a column of them. */
  readonly ahtSeconds: number | null;
  readonly intervalMinutes: number;
  readonly maxOccupancy: number;
  /** Mean time that callers wait before they hang up; null: nobody hangs up, Erlang C. */
  readonly patienceSeconds: number | null;
  /** Only together with patience. */
  readonly maxAbandonment: number | null;
  readonly shrinkage: Readonly<Record<ShrinkagePart, number>>;
  readonly paidHoursPerWeek: number;
  readonly openDaysPerWeek: number;
  /** The rule of thumb: share of attended time that is spent on calls, share of rostered time that is attended. */
  readonly productivity: number;
  readonly attendance: number;
  readonly thumbAsaSeconds: number;
}

/** 80/20 as banks, insurers and telecoms keep it; the rule of thumb with the figures it is taught with. */
export const DEFAULT_SETTINGS: StaffingSettings = {
  serviceLevel: 0.8,
  answerWithinSeconds: 20,
  ahtSeconds: 240,
  intervalMinutes: 30,
  maxOccupancy: 1,
  patienceSeconds: null,
  maxAbandonment: null,
  shrinkage: { breaks: 0.1, meetings: 0.05, personal: 0.02, projects: 0.02, absence: 0.1 },
  paidHoursPerWeek: 40,
  openDaysPerWeek: 7,
  productivity: 0.5,
  attendance: 0.95,
  thumbAsaSeconds: 3,
};

/** Service levels as trades keep them. */
export const CONVENTIONS = [
  { id: 'competitive', serviceLevel: 0.9, answerWithinSeconds: 20 },
  { id: 'common', serviceLevel: 0.8, answerWithinSeconds: 20 },
  { id: 'moderate', serviceLevel: 0.8, answerWithinSeconds: 30 },
  { id: 'relaxed', serviceLevel: 0.9, answerWithinSeconds: 60 },
  { id: 'government', serviceLevel: 0.8, answerWithinSeconds: 60 },
  { id: 'support', serviceLevel: 0.8, answerWithinSeconds: 300 },
] as const;
export type Convention = (typeof CONVENTIONS)[number]['id'];
