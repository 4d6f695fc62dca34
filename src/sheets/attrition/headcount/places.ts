import { columnName } from '../../area';
import { FIRST_ROW, RIGHT_COLUMN, valueCell } from '../layout';
import type { AttritionWords, HeadcountInput } from '../request';

/** A row a month: what a planner reads first, workings after them. */
export const PLAN_COLUMNS = ['month', 'required', 'hired', 'ownRate', 'heads', 'gap', 'state', 'classSize', 'offers', 'offerBy', 'classStart', 'inTraining', 'before', 'leavers', 'graduates', 'rate', 'allowed', 'carry', 'aim', 'wanted', 'short'] as const;
export type PlanColumn = (typeof PLAN_COLUMNS)[number];

export const INPUTS: readonly { readonly key: HeadcountInput; readonly unit: keyof AttritionWords['units']; readonly numberFormat: string }[] = [
  { key: 'ownHeads', unit: 'people', numberFormat: '0.0' },
  { key: 'ownAttrition', unit: 'fraction', numberFormat: '0.0%' },
  { key: 'ownLoss', unit: 'fraction', numberFormat: '0.0%' },
  { key: 'acceptance', unit: 'fraction', numberFormat: '0.0%' },
  { key: 'hiringWeeks', unit: 'weeks', numberFormat: '0.0' },
  { key: 'trainingWeeks', unit: 'weeks', numberFormat: '0.0' },
  { key: 'maxClass', unit: 'people', numberFormat: '0' },
  { key: 'offersFrom', unit: 'date', numberFormat: 'yyyy-mm-dd' },
];
export const INDICES = ['heads', 'attrition', 'loss', 'lead', 'firstMonth', 'classes', 'hires', 'offers', 'monthsShort', 'deepest'] as const;
export type IndexKey = (typeof INDICES)[number];

export const INDEX_HEADER = FIRST_ROW + INPUTS.length + 1;
export const CLASS_HEADER = INDEX_HEADER + INDICES.length + 2;
export const CLASS_ROW = CLASS_HEADER + 1;
export const CHART_ROW = CLASS_ROW + 13;

/** `$B$6` */
export const input = (key: HeadcountInput) => valueCell(FIRST_ROW + INPUTS.findIndex((line) => line.key === key));
export const index = (key: IndexKey) => valueCell(INDEX_HEADER + 1 + INDICES.indexOf(key));

/** `B6`, without dollars, by key: where a planner's changes are read back. */
export const HEADCOUNT_ADDRESSES = Object.fromEntries(INPUTS.map(({ key }) => [key, input(key).replace(/\$/g, '')])) as Readonly<Record<HeadcountInput, string>>;
export const CLASS_MONTHS_ADDRESS = `B${CLASS_ROW}:B${CLASS_ROW + 11}`;
export function needsAddress(months: number): string {
  return `${letter('required')}${FIRST_ROW}:${letter('ownRate')}${FIRST_ROW + months - 1}`;
}

export function letter(key: PlanColumn): string {
  return columnName(RIGHT_COLUMN + PLAN_COLUMNS.indexOf(key));
}
