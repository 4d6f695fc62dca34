import { rangeAddress } from './cell-address';
import { COMPARISONS } from './conditional-format-part';
import { dayNumber } from '../objects/day-number';
import { toStored } from './stored-formula';
import type { ValidationContent } from './workbook-content';
import { element, escapeXml } from './xml';

/** Kinds of rules by Excel's name in its API, and in a file (ECMA-376 part 1, 18.18.21). */
export const VALIDATION_KINDS: Readonly<Record<string, string>> = {
  list: 'list', wholeNumber: 'whole', decimal: 'decimal', date: 'date', time: 'time', textLength: 'textLength', custom: 'custom',
};

/** The rules of a sheet on what may be typed (18.3.1.33). */
export function dataValidationPart(validations: readonly ValidationContent[], isAddIn: (name: string) => boolean): string {
  const written = validations.flatMap((validation) => ruleElement(validation, isAddIn));
  return written.length === 0 ? '' : element('dataValidations', { count: written.length }, ...written);
}

function ruleElement({ area, rule, errorAlert, prompt, ignoreBlanks }: ValidationContent, isAddIn: (name: string) => boolean): string[] {
  const [kind = ''] = Object.keys(rule);
  const type = VALIDATION_KINDS[kind];
  if (!type) return [];
  const bounds = (rule[kind] ?? {}) as Readonly<Record<string, unknown>>;
  const given = kind === 'list' ? [listSource(String(bounds['source'] ?? ''))] : kind === 'custom' ? [bounds['formula']] : [bounds['formula1'], bounds['formula2']];
  const formulas = given.filter((each) => each !== undefined && each !== null && each !== '').map((each, index) => (
    element(`formula${index + 1}`, {}, escapeXml(toStored(kind === 'date' ? dayOf(each) : String(each), isAddIn)))
  ));
  const flag = (on: unknown): 1 | undefined => (on ? 1 : undefined);
  const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
  const style = String(errorAlert['style'] ?? 'Stop').toLowerCase();
  return [element('dataValidation', {
    type,
    errorStyle: style === 'stop' ? undefined : style,
    operator: kind === 'list' || kind === 'custom' ? undefined : COMPARISONS[String(bounds['operator'])],
    allowBlank: flag(ignoreBlanks),
    // In a file the flag says that there is no drop-down.
    showDropDown: flag(kind === 'list' && bounds['inCellDropDown'] === false),
    showInputMessage: flag(prompt['showPrompt'] !== false),
    showErrorMessage: flag(errorAlert['showAlert'] !== false),
    errorTitle: text(errorAlert['title']), error: text(errorAlert['message']), promptTitle: text(prompt['title']), prompt: text(prompt['message']),
    sqref: rangeAddress(area),
  }, ...formulas)];
}

/** A list of words stands in quotes, a range or a name by itself. */
function listSource(source: string): string {
  return source.startsWith('=') ? source : `"${source.replaceAll('"', '""')}"`;
}

function dayOf(value: unknown): string {
  const text = String(value);
  return /^\d{4}-\d{2}-\d{2}/.test(text) ? String(dayNumber(text)) : text;
}
