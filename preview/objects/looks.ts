import { CommandType, ICommandService, IUniverInstanceService, type ICellData, type IMutation, type IStyleData, type Injector, type Nullable, type ObjectMatrix, type Styles, type Workbook } from '@univerjs/core';
import type { Area } from './preview-workbook';
import type { UndoHistory } from './undo-history';

/** What is to change of a cell's look: parts of its style, `null` taking one away, and what is kept with the cell besides. */
export interface LookPatch {
  readonly s?: IStyleData;
  readonly custom?: ICellData['custom'] | null;
}

/** Cells one below the other that look alike. */
interface LookRun extends Pick<ICellData, 's' | 'custom'> {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
}

interface SetLooks {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly runs: readonly LookRun[];
}

/**
 * Univer's own mutation merges styles cell by cell and keeps every cell for undo: some seconds and many megabytes for the
 * columns of a year of half-hours. This one sets the look of whole runs, and leaves what the cells hold alone.
 */
export const SET_LOOKS = 'preview.mutation.set-looks';

/** Sets how cells look. */
export class Looks {
  constructor(private readonly injector: Injector, private readonly unitId: string, private readonly history: UndoHistory) {
    const mutation: IMutation<SetLooks> = {
      id: SET_LOOKS,
      type: CommandType.MUTATION,
      handler: (accessor, { unitId, subUnitId, runs }) => {
        const sheet = accessor.get(IUniverInstanceService).getUnit<Workbook>(unitId)?.getSheetBySheetId(subUnitId);
        if (!sheet) return false;
        runs.forEach((run) => dress(sheet.getCellMatrix(), run));
        return true;
      },
    };
    injector.get(ICommandService).registerCommand(mutation);
  }

  /** `undefined` leaves a cell alone. Patches that are the same object are merged once for all cells that were alike. */
  change(area: Area, patch: (row: number, column: number) => LookPatch | undefined): void {
    const workbook = this.injector.get(IUniverInstanceService).getUnit<Workbook>(this.unitId);
    const sheet = workbook?.getSheetBySheetId(area.sheetId);
    if (!workbook || !sheet) return;
    const merge = merger(workbook.getStyles());
    const before: LookRun[] = [];
    const after: LookRun[] = [];
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      for (let row = area.row; row < area.row + area.rows; row += 1) {
        const change = patch(row, column);
        if (!change) continue;
        const own = sheet.getCellRaw(row, column);
        extend(before, row, column, own?.s, own?.custom);
        extend(after, row, column, change.s ? merge(own?.s, change.s) : own?.s, change.custom === undefined ? own?.custom : change.custom);
      }
    }
    if (after.length === 0) return;
    const target = { unitId: this.unitId, subUnitId: area.sheetId };
    this.history.execute([{ id: SET_LOOKS, params: { ...target, runs: after } }], [{ id: SET_LOOKS, params: { ...target, runs: before } }]);
  }
}

function extend(runs: LookRun[], row: number, column: number, s: LookRun['s'], custom: Nullable<LookRun['custom']>): void {
  const last = runs.at(-1);
  if (last?.column === column && last.row + last.rows === row && last.s === s && last.custom === (custom ?? undefined)) runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
  else runs.push({ row, column, rows: 1, s, custom: custom ?? undefined });
}

function dress(cells: ObjectMatrix<Nullable<ICellData>>, { row: first, column, rows, s, custom }: LookRun): void {
  for (let row = first; row < first + rows; row += 1) {
    const cell = cells.getValue(row, column) ?? {};
    if (s === undefined || s === null) delete cell.s;
    else cell.s = s;
    if (custom === undefined) delete cell.custom;
    else cell.custom = custom;
    if (Object.keys(cell).length === 0) cells.realDeleteValue(row, column);
    else cells.setValue(row, column, cell);
  }
}

type Merge = (before: LookRun['s'], patch: IStyleData) => string | undefined;

function merger(styles: Styles): Merge {
  const known = new Map<IStyleData, Map<LookRun['s'], string | undefined>>();
  return (before, patch) => {
    const ofPatch = known.get(patch) ?? new Map<LookRun['s'], string | undefined>();
    known.set(patch, ofPatch);
    if (!ofPatch.has(before)) {
      const style = merged((typeof before === 'string' ? styles.get(before) : before) ?? {}, patch);
      ofPatch.set(before, Object.keys(style).length === 0 ? undefined : styles.setValue(style) ?? undefined);
    }
    return ofPatch.get(before);
  };
}

/** Lines under and through a text have its colour, as in Excel. */
function merged(before: IStyleData, patch: IStyleData): IStyleData {
  const style: IStyleData = { ...before, ...patch };
  if (before.bd && patch.bd) style.bd = { ...before.bd, ...patch.bd };
  if (style.cl) for (const line of ['ul', 'st', 'ol'] as const) if (style[line]) style[line] = { ...style[line], cl: style.cl };
  return filled(style) as IStyleData;
}

/** Without the parts that are `null`, and without those that are empty then. */
function filled(part: object): object {
  return Object.fromEntries(Object.entries(part).flatMap(([key, value]) => {
    const inner: unknown = typeof value === 'object' && value !== null && !Array.isArray(value) ? filled(value) : value;
    const nothing = inner === null || inner === undefined || (typeof inner === 'object' && Object.keys(inner).length === 0);
    return nothing ? [] : [[key, inner]];
  }));
}
