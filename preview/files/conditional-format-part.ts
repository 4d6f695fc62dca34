import { rangeAddress } from './cell-address';
import { toStored } from './stored-formula';
import type { ConditionContent } from './workbook-content';
import { element, escapeXml } from './xml';

type IsAddInFunction = (name: string) => boolean;

/** Comparisons by Excel's name in its API, and in a file (ECMA-376 part 1, 18.18.15). */
export const COMPARISONS: Readonly<Record<string, string>> = {
  Between: 'between', NotBetween: 'notBetween', EqualTo: 'equal', NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan', LessThan: 'lessThan', GreaterThanOrEqual: 'greaterThanOrEqual', LessThanOrEqual: 'lessThanOrEqual',
};

/** Where a colour of a scale stands (18.18.12). */
export const SCALE_PLACES: Readonly<Record<string, string>> = {
  LowestValue: 'min', HighestValue: 'max', Number: 'num', Percent: 'percent', Percentile: 'percentile', Formula: 'formula',
};

/** The looks of all sheets of a file, each kept once; rules name them by their place. */
export class DifferentialLooks {
  readonly written: string[] = [];

  of({ bold, italic, fontColour, fill }: ConditionContent): number | undefined {
    const flag = (name: string, on: boolean | null): string[] => (on === null ? [] : [element(name, { val: on ? 1 : 0 })]);
    const font = [...flag('b', bold), ...flag('i', italic), ...(fontColour ? [element('color', { rgb: argb(fontColour) })] : [])];
    const parts = [
      ...(font.length > 0 ? [element('font', {}, ...font)] : []),
      // The ground of a look is the background colour, unlike a cell's.
      ...(fill ? [element('fill', {}, element('patternFill', { patternType: 'solid' }, element('fgColor', { rgb: argb(fill) }), element('bgColor', { rgb: argb(fill) })))] : []),
    ];
    if (parts.length === 0) return undefined;
    const xml = element('dxf', {}, ...parts);
    const known = this.written.indexOf(xml);
    return known >= 0 ? known : this.written.push(xml) - 1;
  }
}

/** The conditional formats of a sheet, the first to apply with the highest priority (18.3.1.18). */
export function conditionalFormatPart(conditions: readonly ConditionContent[], looks: DifferentialLooks, isAddIn: IsAddInFunction): string {
  const byArea = new Map<string, string[]>();
  conditions.forEach((condition, index) => {
    const rule = ruleElement(condition, index + 1, looks, isAddIn);
    if (!rule) return;
    const area = rangeAddress(condition.area);
    byArea.set(area, [...(byArea.get(area) ?? []), rule]);
  });
  return [...byArea].map(([sqref, rules]) => element('conditionalFormatting', { sqref }, ...rules)).join('');
}

function ruleElement(condition: ConditionContent, priority: number, looks: DifferentialLooks, isAddIn: IsAddInFunction): string | undefined {
  const { type, rule, stopIfTrue } = condition;
  if (type === 'ColorScale') return element('cfRule', { type: 'colorScale', priority }, scaleElement(rule));
  const formulas = (type === 'Custom' ? [rule['formula']] : [rule['formula1'], rule['formula2']])
    .filter((each) => each !== undefined && each !== null && each !== '')
    .map((each) => element('formula', {}, escapeXml(toStored(String(each), isAddIn))));
  if (formulas.length === 0) return undefined;
  const common = { dxfId: looks.of(condition), priority, stopIfTrue: stopIfTrue ? 1 : undefined };
  if (type === 'Custom') return element('cfRule', { type: 'expression', ...common }, ...formulas);
  return element('cfRule', { type: 'cellIs', ...common, operator: COMPARISONS[String(rule['operator'])] }, ...formulas);
}

function scaleElement(criteria: ConditionContent['rule']): string {
  const points = ['minimum', 'midpoint', 'maximum'].flatMap((name) => {
    const point = criteria[name] as { type?: string; formula?: unknown; color?: string } | null | undefined;
    return point?.color ? [point] : [];
  });
  return element(
    'colorScale', {},
    ...points.map(({ type, formula }) => element('cfvo', { type: SCALE_PLACES[type ?? ''] ?? 'num', val: formula === undefined || formula === null ? undefined : String(formula).replace(/^=/, '') })),
    ...points.map(({ color }) => element('color', { rgb: argb(color!) })),
  );
}

function argb(colour: string): string {
  return `FF${colour.replace('#', '').toUpperCase()}`;
}
