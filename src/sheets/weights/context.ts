import { sentence } from './words/sentence';
import type { Layout } from './layout';
import type { WeightsRequest } from './request';
import { linkedHeader, linkedLabel } from './cells';
import type { Block, ConditionPlan, PlannedCell } from '../plan';

/** What every block of the sheet is made from. */
export interface Context {
  readonly request: WeightsRequest;
  readonly layout: Layout;
}

/** Formulas of the most doubtful pair: the names, what was given and what the others speak for. */
export interface Doubt {
  readonly row: string;
  readonly column: string;
  readonly given: string;
  readonly likely: string;
}

export interface JudgementBlock {
  readonly blocks: readonly Block[];
  /** Of each indicator, `$C$30`. */
  readonly weight: (indicator: number) => string;
  readonly inputs: {
    readonly list?: string;
    readonly matrices?: readonly string[];
    readonly bestToOthers?: string;
    readonly othersToWorst?: string;
    readonly rounds?: readonly string[];
  };
  /** Consistency ratios that count, each with the pair that it doubts. */
  readonly ratios?: readonly { readonly cell: string; readonly value: number; readonly doubt: Doubt }[];
  readonly xi?: string;
  readonly conditions?: readonly ConditionPlan[];
}

export const nameOf = ({ request }: Context, indicator: number): string => request.settings.indicators[indicator]!.indicator.name;
export const nameLabel = (context: Context, indicator: number): PlannedCell => linkedLabel(context.layout.name(indicator), nameOf(context, indicator));
export const nameHeader = (context: Context, indicator: number): PlannedCell => linkedHeader(`=${context.layout.name(indicator)}`, nameOf(context, indicator));
/** `Working: Service level off by`, the name live. */
export function headerWith(context: Context, template: string, indicator: number): PlannedCell {
  const { formula, shown } = sentence(template, { indicator: { formula: context.layout.name(indicator), shown: nameOf(context, indicator) } });
  return linkedHeader(`=${formula}`, shown);
}
export const indicators = ({ layout }: Context): readonly number[] => Array.from({ length: layout.n }, (_, index) => index);
