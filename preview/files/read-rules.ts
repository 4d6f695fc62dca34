import { parseRange } from './cell-address';
import { COMPARISONS, SCALE_PLACES } from './conditional-format-part';
import { VALIDATION_KINDS } from './data-validation-part';
import { movedFormula } from '../objects/moved-formula';
import { officeColour } from './office-colours';
import { fromStored } from './stored-formula';
import type { ConditionContent, Rectangle, ValidationContent } from './workbook-content';
import { all, attribute, first, textOf, type XmlNode } from './xml-reader';

type Look = Pick<ConditionContent, 'fill' | 'fontColour' | 'bold' | 'italic'>;

const NO_LOOK: Look = { fill: '', fontColour: '', bold: null, italic: null };

/** What a sheet says of looks and of typing, and whether there was more than can be held. */
export interface SheetRules<Content> {
  readonly found: readonly Content[];
  readonly more: boolean;
}

/** The looks that rules of a file name by their place (ECMA-376 part 1, 18.8.14). */
export function readLooks(styles: XmlNode | undefined): Look[] {
  return all(first(styles, 'dxfs'), 'dxf').map(readLook);
}

/** In the order in which they apply. Those that look at other sheets stand in an extension ([MS-XLSX] 2.6.40), with their own looks. */
export function readConditions(sheet: XmlNode | undefined, looks: readonly Look[]): SheetRules<ConditionContent> {
  const rules = [...all(sheet, 'conditionalFormatting'), ...extensions(sheet, 'conditionalFormattings', 'conditionalFormatting')].flatMap((group) => (
    all(group, 'cfRule').map((rule) => ({ rule, areas: areasOf(group), priority: Number(attribute(rule, 'priority') ?? 0) }))
  ));
  const read = rules.sort((a, b) => a.priority - b.priority).map(({ rule, areas }) => readCondition(rule, areas, looks));
  return { found: read.flatMap((each) => each ?? []), more: read.includes(undefined) };
}

export function readValidations(sheet: XmlNode | undefined): SheetRules<ValidationContent> {
  const rules = [...all(first(sheet, 'dataValidations'), 'dataValidation'), ...extensions(sheet, 'dataValidations', 'dataValidation')];
  const read = rules.map(readValidation);
  return { found: read.flatMap((each) => each ?? []), more: read.includes(undefined) };
}

function extensions(sheet: XmlNode | undefined, list: string, item: string): XmlNode[] {
  return all(first(sheet, 'extLst'), 'ext').flatMap((extension) => all(first(extension, list), item));
}

/** A rule over several areas becomes one for each, in the terms of its first cell. */
function readCondition(rule: XmlNode, areas: readonly Rectangle[], looks: readonly Look[]): ConditionContent[] | undefined {
  const own = first(rule, 'dxf');
  const look = own ? readLook(own) : (looks[Number(attribute(rule, 'dxfId') ?? -1)] ?? NO_LOOK);
  const common = { ...look, stopIfTrue: flag(attribute(rule, 'stopIfTrue')) };
  const kind = attribute(rule, 'type') ?? '';
  if (kind === 'colorScale') {
    const scale = readScale(first(rule, 'colorScale'));
    return scale && areas.map((area) => ({ ...common, area, type: 'ColorScale' as const, rule: scale }));
  }
  const formulas = formulasOf(rule);
  if (formulas.length === 0) return undefined;
  return areas.map((area) => {
    const [formula1 = '', formula2] = formulas.map((formula) => movedFormula(formula, firstCell(areas), area));
    if (kind !== 'cellIs') return { ...common, area, type: 'Custom' as const, rule: { formula: formula1 } };
    const operator = keyOf(COMPARISONS, attribute(rule, 'operator')) ?? 'Between';
    return { ...common, area, type: 'CellValue' as const, rule: { formula1, ...(formula2 === undefined ? {} : { formula2 }), operator } };
  });
}

function readScale(scale: XmlNode | undefined): ConditionContent['rule'] | undefined {
  const colours = all(scale, 'color').map(colourOf);
  const points = all(scale, 'cfvo').map((node, index) => {
    const formula = attribute(node, 'val') ?? textOf(first(node, 'f'));
    return { type: keyOf(SCALE_PLACES, attribute(node, 'type')) ?? 'Number', ...(formula ? { formula } : {}), color: colours[index] ?? '' };
  });
  const [minimum, middle, last] = points;
  if (!minimum || !middle || points.some(({ color }) => color === '')) return undefined;
  return last ? { minimum, midpoint: middle, maximum: last } : { minimum, maximum: middle };
}

function readValidation(node: XmlNode): ValidationContent[] | undefined {
  const kind = keyOf(VALIDATION_KINDS, attribute(node, 'type'));
  const areas = areasOf(node);
  if (!kind || areas.length === 0) return undefined;
  const said = ['formula1', 'formula2'].map((name) => storedText(first(node, name)));
  const style = attribute(node, 'errorStyle') ?? 'stop';
  const common = {
    ignoreBlanks: flag(attribute(node, 'allowBlank')),
    errorAlert: { showAlert: flag(attribute(node, 'showErrorMessage')), style: `${style[0]!.toUpperCase()}${style.slice(1)}`, title: attribute(node, 'errorTitle') ?? '', message: attribute(node, 'error') ?? '' },
    prompt: { showPrompt: flag(attribute(node, 'showInputMessage')), title: attribute(node, 'promptTitle') ?? '', message: attribute(node, 'prompt') ?? '' },
  };
  return areas.map((area) => {
    const [formula1, formula2] = said.map((formula) => (formula === '' ? undefined : movedFormula(fromStored(formula), firstCell(areas), area)));
    if (kind === 'list') return { ...common, area, rule: { list: { inCellDropDown: !flag(attribute(node, 'showDropDown')), source: sourceOf(formula1 ?? '') } } };
    if (kind === 'custom') return { ...common, area, rule: { custom: { formula: formula1 ?? '' } } };
    const operator = keyOf(COMPARISONS, attribute(node, 'operator')) ?? 'Between';
    return { ...common, area, rule: { [kind]: { formula1: bound(formula1), ...(formula2 === undefined ? {} : { formula2: bound(formula2) }), operator } } };
  });
}

function sourceOf(formula: string): string {
  const words = /^="((?:[^"]|"")*)"$/s.exec(formula);
  return words ? words[1]!.replaceAll('""', '"') : formula;
}

function bound(formula: string | undefined): string | number {
  const text = formula?.slice(1) ?? '';
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : (formula ?? '');
}

function readLook(look: XmlNode): Look {
  const font = first(look, 'font');
  const pattern = first(first(look, 'fill'), 'patternFill');
  const ground = attribute(pattern, 'patternType') === 'none' ? undefined : (first(pattern, 'bgColor') ?? first(pattern, 'fgColor'));
  return { fill: colourOf(ground), fontColour: colourOf(first(font, 'color')), bold: switchOf(first(font, 'b')), italic: switchOf(first(font, 'i')) };
}

function switchOf(node: XmlNode | undefined): boolean | null {
  return node ? flag(attribute(node, 'val') ?? '1') : null;
}

function colourOf(node: XmlNode | undefined): string {
  const [argb, theme, tint] = [attribute(node, 'rgb'), attribute(node, 'theme'), attribute(node, 'tint')];
  const colour = officeColour({ ...(argb ? { argb } : {}), ...(theme ? { theme: Number(theme) } : {}), ...(tint ? { tint: Number(tint) } : {}) });
  return colour?.toUpperCase() ?? '';
}

function formulasOf(rule: XmlNode): string[] {
  return [...all(rule, 'formula'), ...all(rule, 'f')].map(storedText).filter((text) => text !== '').map((text) => fromStored(text));
}

/** In an extension the text stands one element deeper. */
function storedText(node: XmlNode | undefined): string {
  return textOf(first(node, 'f') ?? node).trim();
}

function areasOf(node: XmlNode): Rectangle[] {
  const listed = attribute(node, 'sqref') ?? textOf(first(node, 'sqref'));
  return listed.trim().split(/\s+/).flatMap((address) => parseRange(address) ?? []);
}

/** Formulas are in the terms of the first cell of all areas together. */
function firstCell(areas: readonly Rectangle[]): { row: number; column: number } {
  return { row: Math.min(...areas.map(({ row }) => row)), column: Math.min(...areas.map(({ column }) => column)) };
}

function keyOf(names: Readonly<Record<string, string>>, stored: string | undefined): string | undefined {
  return Object.keys(names).find((name) => names[name] === stored);
}

function flag(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
