import type { BookState } from './book-state';
import type { Value } from './cell-value';
import { valueOf } from './cell-value';
import type { Cells } from './cells';
import { isTrue } from './conditional-looks';
import type { CopiedFormulas, Place } from './copied-formulas';
import type { DataValidationModel } from './data-validation-model';
import { dayNumber } from './day-number';

/** What Excel says of an entry that a rule does not allow: it may refuse it, or only ask or tell. */
export interface EntryAlert {
  readonly style: 'Stop' | 'Warning' | 'Information';
  readonly title: string;
  readonly message: string;
  /** The cell is locked and its sheet protected: no rule is broken. */
  readonly locked?: true;
}

const COMPARE: Readonly<Record<string, (value: number, first: number, second: number) => boolean>> = {
  Between: (value, first, second) => value >= first && value <= second,
  NotBetween: (value, first, second) => value < first || value > second,
  EqualTo: (value, first) => value === first,
  NotEqualTo: (value, first) => value !== first,
  GreaterThan: (value, first) => value > first,
  LessThan: (value, first) => value < first,
  GreaterThanOrEqual: (value, first) => value >= first,
  LessThanOrEqual: (value, first) => value <= first,
};

/** What may be typed into cells, by the rules of data validation. */
export class EntryRules {
  constructor(private readonly state: BookState, private readonly cells: Cells, private readonly formulas: CopiedFormulas) {}

  at({ sheetId, row, column }: Place): DataValidationModel | undefined {
    return this.state.get('validations').find(({ area }) => (
      area.sheetId === sheetId && row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns
    ));
  }

  /** What drops down beside a cell; `undefined` where nothing does. */
  choices(place: Place): string[] | undefined {
    const model = this.at(place);
    const list = model?.rule['list'] as { source?: unknown; inCellDropDown?: boolean } | undefined;
    if (!model || !list || list.inCellDropDown === false) return undefined;
    return this.listed(model, String(list.source ?? ''), place).map(textOf).filter((text) => text !== '');
  }

  /** Whether what a cell holds is allowed there. */
  allows(place: Place): boolean {
    const model = this.at(place);
    if (!model) return true;
    const value = valueOf(this.cells.cell(place.sheetId, place.row, place.column));
    if (value === '') return model.ignoreBlanks;
    const [kind = ''] = Object.keys(model.rule);
    const bounds = (model.rule[kind] ?? {}) as Readonly<Record<string, unknown>>;
    if (kind === 'list') return this.isListed(model, String(bounds['source'] ?? ''), value, place);
    if (kind === 'custom') return isTrue(this.ask(model, bounds['formula'], place) ?? false);
    return this.isWithin(model, kind, bounds, value, place);
  }

  /** What Excel says of the cell's new content; `undefined` where it is allowed, or may stand without a word. */
  alertAt(place: Place): EntryAlert | undefined {
    const { showAlert, style, title, message } = this.at(place)?.errorAlert ?? {};
    if (showAlert === false || this.allows(place)) return undefined;
    return { style: style === 'Warning' || style === 'Information' ? style : 'Stop', title: String(title ?? ''), message: String(message ?? '') };
  }

  private isWithin(model: DataValidationModel, kind: string, bounds: Readonly<Record<string, unknown>>, value: Value, place: Place): boolean {
    const measured = kind === 'textLength' ? textOf(value).length : value;
    if (typeof measured !== 'number' || (kind === 'wholeNumber' && !Number.isInteger(measured))) return false;
    const [first, second] = ['formula1', 'formula2'].map((name) => this.ask(model, bounds[name], place));
    const compare = COMPARE[String(bounds['operator'] ?? 'Between')];
    // A bound that comes to nothing allows everything, as an error in it does in Excel.
    if (!compare || typeof first !== 'number') return true;
    return compare(measured, first, typeof second === 'number' ? second : first);
  }

  /** A bound as a number, a day or a formula. */
  private ask({ area }: DataValidationModel, given: unknown, place: Place): Value | undefined {
    if (typeof given !== 'string') return typeof given === 'number' ? given : undefined;
    if (given.startsWith('=')) return this.formulas.valueAt(given, area, place);
    if (/^\d{4}-\d{2}-\d{2}/.test(given)) return dayNumber(given);
    return given.trim() === '' ? undefined : Number(given);
  }

  /** Words in a list are told apart by case, cells are not. */
  private isListed(model: DataValidationModel, source: string, value: Value, place: Place): boolean {
    const wanted = textOf(value);
    const fold = (text: string): string => (source.startsWith('=') ? text.toLowerCase() : text);
    return this.listed(model, source, place).some((each) => fold(textOf(each)) === fold(wanted));
  }

  private listed({ area }: DataValidationModel, source: string, place: Place): Value[] {
    if (source.startsWith('=')) return this.formulas.valuesAt(source, area, place);
    return source.split(',').map((word) => word.trim());
  }
}

function textOf(value: Value): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
