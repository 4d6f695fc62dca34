import { flagArgument, recordArgument } from '../arguments';
import type { Book } from '../book';
import type { DataValidationModel } from '../data-validation-model';
import { HostError } from '../host-error';
import { type ObjectClass } from '../object-class';
import type { Area } from '../preview-workbook';

const TYPES = { list: 'List', wholeNumber: 'WholeNumber', decimal: 'Decimal', date: 'Date', time: 'Time', textLength: 'TextLength', custom: 'Custom' } as const;
const NO_ALERT = { showAlert: true, style: 'Stop', title: '', message: '' };
const NO_PROMPT = { showPrompt: true, title: '', message: '' };

const same = (one: Area, other: Area): boolean => (
  one.sheetId === other.sheetId && one.row === other.row && one.column === other.column && one.rows === other.rows && one.columns === other.columns
);

function found(area: Area, book: Book): DataValidationModel | undefined {
  return book.state.get('validations').find((model) => same(model.area, area));
}

function put(area: Area, changes: Partial<DataValidationModel> | undefined, book: Book): void {
  const others = book.state.get('validations').filter((model) => !same(model.area, area));
  const blank: DataValidationModel = { area, rule: {}, errorAlert: NO_ALERT, prompt: NO_PROMPT, ignoreBlanks: true };
  book.state.set(book.history, 'validations', changes ? [...others, { ...(found(area, book) ?? blank), ...changes }] : others);
}

function ruleArgument(value: unknown): Record<string, unknown> {
  const rule = recordArgument(value);
  const kinds = Object.keys(rule).filter((kind) => rule[kind] !== null && rule[kind] !== undefined);
  if (kinds.length !== 1 || !(kinds[0]! in TYPES)) throw new HostError('InvalidArgument');
  return { [kinds[0]!]: rule[kinds[0]!] };
}

/** The rule of exactly this range. It is kept and given back; typing is not policed in the preview. */
export const dataValidationClass: ObjectClass<Area> = {
  name: 'DataValidation',
  members: {
    Rule: {
      get: (area, book) => found(area, book)?.rule ?? {},
      set: (area, value, book) => put(area, { rule: ruleArgument(value) }, book),
    },
    Type: {
      get: (area, book) => {
        const [kind] = Object.keys(found(area, book)?.rule ?? {});
        return kind === undefined ? 'None' : TYPES[kind as keyof typeof TYPES];
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
