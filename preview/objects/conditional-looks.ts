import { BooleanNumber, type IStyleData } from '@univerjs/core';
import { MAX_COLUMNS, rectangleAddress } from './a1';
import type { BookState } from './book-state';
import type { Calculation } from './calculation';
import { comparison } from './cell-value-rule';
import { valueOf, type Value } from './cell-value';
import type { Cells } from './cells';
import { colourScale } from './colour-scale';
import type { ConditionalFormatModel } from './conditional-format-model';
import type { CopiedFormulas } from './copied-formulas';
import type { Area } from './preview-workbook';

type Scale = ReturnType<typeof colourScale>;

/** Looks by the number of the cell; a cell that nobody has looked at is not there. */
type Found = Map<number, IStyleData | undefined>;

/** How cells look by what they and others hold. Found out cell by cell, when somebody looks. */
export class ConditionalLooks {
  private bySheet = new Map<string, readonly ConditionalFormatModel[]>();
  private scales = new Map<string, Scale>();
  /** The grid asks a dozen times for each cell that it draws. */
  private found = new Map<string, Found>();
  /** What cells looked like before something changed, for as long as a calculation runs. */
  private last = new Map<string, Found>();
  private age = -1;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly state: BookState, private readonly cells: Cells, private readonly formulas: CopiedFormulas, private readonly calculation: Calculation) {
    state.onChange('conditionalFormats', () => {
      this.bySheet.clear();
      this.found.clear();
      this.last.clear();
      this.changed();
    });
    calculation.onCalculated(() => {
      if (state.get('conditionalFormats').length > 0) this.changed();
    });
  }

  on(sheetId: string): readonly ConditionalFormatModel[] {
    const known = this.bySheet.get(sheetId);
    if (known) return known;
    const found = this.state.get('conditionalFormats').filter(({ area }) => area.sheetId === sheetId);
    this.bySheet.set(sheetId, found);
    return found;
  }

  /** Of several that apply the first in order decides each part of the look; one that stops keeps those after it away. */
  at(sheetId: string, row: number, column: number): IStyleData | undefined {
    if (this.on(sheetId).length === 0) return undefined;
    const cell = row * MAX_COLUMNS + column;
    const found = this.foundOn(sheetId);
    if (found.has(cell)) return found.get(cell);
    const look = this.lookAt(sheetId, row, column);
    if (look === 'unknown') return this.last.get(sheetId)?.get(cell);
    found.set(cell, look);
    return look;
  }

  /** Told when cells may look otherwise than before. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private foundOn(sheetId: string): Found {
    if (this.age !== this.formulas.age) {
      // What was found in the midst of a calculation is not all of it.
      this.age = this.formulas.age;
      if (!this.calculation.running) this.last = new Map([...this.last, ...this.found]);
      this.found = new Map();
      this.scales.clear();
    }
    const found = this.found.get(sheetId) ?? new Map();
    this.found.set(sheetId, found);
    return found;
  }

  private lookAt(sheetId: string, row: number, column: number): IStyleData | 'unknown' | undefined {
    let look: IStyleData | undefined;
    for (const model of this.on(sheetId)) {
      if (!holds(model.area, row, column)) continue;
      const part = this.lookBy(model, row, column);
      if (part === 'unknown') return part;
      if (!part) continue;
      look = look ? { ...part, ...look } : part;
      if (model.stopIfTrue) break;
    }
    return look;
  }

  private changed(): void {
    this.listeners.forEach((listener) => listener());
  }

  private lookBy(model: ConditionalFormatModel, row: number, column: number): IStyleData | 'unknown' | undefined {
    if (model.type === 'ColorScale') {
      const fill = this.scaleOf(model)?.(valueOf(this.cells.cell(model.area.sheetId, row, column)));
      return fill === undefined ? undefined : { bg: { rgb: fill } };
    }
    const formula = formulaOf(model);
    if (formula === undefined) return undefined;
    const { sheetId, row: homeRow, column: homeColumn } = model.area;
    const value = this.formulas.valueAt(formula, { sheetId, row: homeRow, column: homeColumn }, { sheetId, row, column });
    if (value === undefined) return this.calculation.running ? 'unknown' : undefined;
    return isTrue(value) ? styleOf(model) : undefined;
  }

  private scaleOf({ id, area, rule }: ConditionalFormatModel): Scale {
    if (!this.scales.has(id)) this.scales.set(id, colourScale(rule, this.cells.values(this.cells.clip(area)).flat()));
    return this.scales.get(id);
  }
}

/** What a rule asks, as a formula in the terms of the first cell. */
export function formulaOf({ type, rule, area }: Pick<ConditionalFormatModel, 'type' | 'rule' | 'area'>): string | undefined {
  if (type === 'CellValue') return comparison(rule, rectangleAddress({ ...area, rows: 1, columns: 1 }));
  const formula = rule['formula'];
  if (typeof formula !== 'string' || formula === '') return undefined;
  return formula.startsWith('=') ? formula : `=${formula}`;
}

/** A number but zero is true; a text or an error is not. */
export function isTrue(value: Value): boolean {
  return value === true || (typeof value === 'number' && value !== 0);
}

function holds(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

const styles = new WeakMap<ConditionalFormatModel, IStyleData>();

function styleOf(model: ConditionalFormatModel): IStyleData {
  const known = styles.get(model);
  if (known) return known;
  const style: IStyleData = {
    ...(model.fill ? { bg: { rgb: model.fill } } : {}),
    ...(model.fontColour ? { cl: { rgb: model.fontColour } } : {}),
    ...(model.bold === null ? {} : { bl: model.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ...(model.italic === null ? {} : { it: model.italic ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
  };
  styles.set(model, style);
  return style;
}
