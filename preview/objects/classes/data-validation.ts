import { intersection } from '../a1';
import { flagArgument, recordArgument } from '../arguments';
import type { Book } from '../book';
import { cutOut } from '../cut-out';
import type { DataValidationModel } from '../data-validation-model';
import { HostError } from '../host-error';
import { movedRule } from '../moved-rule';
import { isRef, type ObjectClass } from '../object-class';
import type { Area } from '../preview-workbook';

const TYPES = { list: 'List', wholeNumber: 'WholeNumber', decimal: 'Decimal', date: 'Date', time: 'Time', textLength: 'TextLength', custom: 'Custom' } as const;
const NO_ALERT = { showAlert: true, style: 'Stop', title: '', message: '' };
const NO_PROMPT = { showPrompt: true, title: '', message: '' };

/** Excel takes no more of a list that is written out; a longer one stands in cells. */
const LONGEST_LIST = 255;

const touching = (area: Area, book: Book): DataValidationModel[] => (
  book.state.get('validations').filter((model) => model.area.sheetId === area.sheetId && intersection(model.area, area))
);

/** The rule of all these cells; `undefined` where they have none, or not all the same. */
function found(area: Area, book: Book): DataValidationModel | undefined {
  const [model, other] = touching(area, book);
  if (!model || other) return undefined;
  const shared = intersection(model.area, area)!;
  return shared.rows === area.rows && shared.columns === area.columns ? model : undefined;
}

/** Takes these cells out of the rules that have them, then gives them one of their own. */
function put(area: Area, changes: Partial<DataValidationModel> | undefined, book: Book): void {
  const known = found(area, book);
  const blank: DataValidationModel = { area, rule: {}, errorAlert: NO_ALERT, prompt: NO_PROMPT, ignoreBlanks: true };
  const own = known ? { ...known, area, rule: movedRule(known.rule, known.area, area) } : blank;
  const others = cutOut(book.state.get('validations'), area);
  book.state.set(book.history, 'validations', changes ? [...others, { ...own, ...changes }] : others);
}

function ruleArgument(value: unknown, book: Book): Record<string, unknown> {
  const rule = recordArgument(value);
  const kinds = Object.keys(rule).filter((kind) => rule[kind] !== null && rule[kind] !== undefined);
  if (kinds.length !== 1 || !(kinds[0]! in TYPES)) throw new HostError('InvalidArgument');
  const [kind] = kinds as [keyof typeof TYPES];
  return { [kind]: kind === 'list' ? listArgument(recordArgument(rule['list']), book) : rule[kind] };
}

/** A list may be given as the range that holds it. */
function listArgument({ source, ...rest }: Record<string, unknown>, book: Book): Record<string, unknown> {
  if (isRef(source)) return { ...rest, source: `=${book.addressOf(source.self as Area).replace(/\$?([A-Z]+)\$?(\d+)(?=(?::|$))/g, '$$$1$$$2')}` };
  if (typeof source !== 'string' || source === '' || (!source.startsWith('=') && source.length > LONGEST_LIST)) throw new HostError('InvalidArgument');
  return { ...rest, source };
}

/** The rule of a range on what may be typed. */
export const dataValidationClass: ObjectClass<Area> = {
  name: 'DataValidation',
  members: {
    Rule: {
      get: (area, book) => {
        const model = found(area, book);
        return model ? movedRule(model.rule, model.area, area) : {};
      },
      set: (area, value, book) => put(area, { rule: ruleArgument(value, book) }, book),
    },
    Type: {
      get: (area, book) => {
        const models = touching(area, book);
        if (models.length > 1) return 'Inconsistent';
        if (models.length === 1 && !found(area, book)) return 'MixedCriteria';
        const [kind] = Object.keys(models[0]?.rule ?? {});
        return kind === undefined ? 'None' : TYPES[kind as keyof typeof TYPES];
      },
    },
    /** Whether all cells hold what their rules allow; null where some do. */
    Valid: {
      calculated: true,
      get: (area, book) => {
        const { row, column, rows, columns, sheetId } = book.cells.clip(area);
        const seen = new Set<boolean>();
        for (let down = 0; down < rows; down += 1) for (let across = 0; across < columns; across += 1) seen.add(book.entryRules.allows({ sheetId, row: row + down, column: column + across }));
        return seen.size > 1 ? null : !seen.has(false);
      },
    },
    ErrorAlert: {
      get: (area, book) => found(area, book)?.errorAlert ?? NO_ALERT,
      set: (area, value, book) => put(area, { errorAlert: { ...NO_ALERT, ...recordArgument(value) } }, book),
    },
    Prompt: {
      get: (area, book) => found(area, book)?.prompt ?? NO_PROMPT,
      set: (area, value, book) => put(area, { prompt: { ...NO_PROMPT, ...recordArgument(value) } }, book),
    },
    IgnoreBlanks: {
      get: (area, book) => found(area, book)?.ignoreBlanks ?? true,
      set: (area, value, book) => put(area, { ignoreBlanks: flagArgument(value) }, book),
    },
    Clear: { call: (area, _args, book) => put(area, undefined, book) },
  },
};
