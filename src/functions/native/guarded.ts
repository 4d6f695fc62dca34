import { hasZero } from '../binding/outside-domain';
import type { ArgumentEntry } from '../catalogue/entry';
import type { NativeSteps } from './twin';

/** An argument whose value the formula has to look at before it computes, and the text that stands for it as it was typed. */
export interface Doubted {
  readonly argument: ArgumentEntry;
  readonly template: string;
  /** A range that is taken together. */
  readonly whole: boolean;
  /** Computed with, so that a text in its place is an error anyway. */
  readonly used: boolean;
}

/**
 * The steps behind a check that every doubted argument makes sense: the function answers nonsense with an error, and a formula
 * must not answer it with a number.
 */
export function guarded(native: NativeSteps, doubted: readonly Doubted[]): NativeSteps {
  const conditions = [...doubted.flatMap(conditionsOf), ...(native.sound ?? [])];
  if (conditions.length === 0) return native;
  const behind = (result: string) => `IF({sound},${result},NA())`;
  const { table } = native;
  return {
    ...native,
    ...(table?.byColumn && { table: { ...table, byColumn: table.byColumn.map(behind) } }),
    steps: [...native.steps, { name: 'sound', formula: conditions.length === 1 ? conditions[0]! : `AND(${conditions.join(',')})` }],
    result: behind(native.result),
  };
}

function conditionsOf({ argument, template, whole, used }: Doubted): readonly string[] {
  const { domain, default: fallback } = argument;
  if (whole) return ofRange(argument, template);
  // A blank stands for the default, and so does a 0 where 0 makes no sense.
  const optional = fallback !== undefined;
  const value = optional ? `N(${template})` : template;
  const lowest = (limit: number, itself: boolean) => (optional && !hasZero(domain) && limit >= 0 ? `${value}>=0` : `${value}${itself ? '>=' : '>'}${limit}`);
  switch (domain.kind) {
    case 'number':
      return [
        ...(used || optional ? [] : [`N(${template})=${template}`]),
        ...(domain.above === undefined ? [] : [lowest(domain.above, false)]),
        ...(domain.min === undefined ? [] : [lowest(domain.min, true)]),
        ...(domain.max === undefined ? [] : [`${value}<=${domain.max}`]),
        ...(domain.whole ? [`${value}=INT(${value})`] : []),
      ];
    case 'fraction': return [lowest(0, domain.zero), `${value}${domain.one ? '<=' : '<'}1`];
    case 'interval': return [lowest(0, false), `${value}<=1440`];
    case 'choice': return [`OR(${[...(optional && !hasZero(domain) ? [0] : []), ...domain.choices].map((choice) => `${value}=${choice}`).join(',')})`];
    case 'logical': return [`${value}*(${value}-1)=0`];
    case 'word':
    case 'date-or-name': return [];
  }
}

/** Of a range: every cell a number or blank, none below the least. */
function ofRange({ domain }: ArgumentEntry, range: string): readonly string[] {
  const numbers = `COUNT(${range})=SUMPRODUCT((${range}<>"")*1)`;
  switch (domain.kind) {
    case 'number': {
      const least = domain.min ?? domain.above;
      return [numbers, ...(least === undefined ? [] : [`MIN(${range})>=${Math.min(0, least)}`]), ...(domain.max === undefined ? [] : [`MAX(${range})<=${domain.max}`])];
    }
    case 'fraction': return [numbers, `MIN(${range})>=0`, `MAX(${range})${domain.one ? '<=' : '<'}1`];
    default: return [numbers];
  }
}
