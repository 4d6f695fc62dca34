import { indicatorOf } from '../../../core/kpi/catalogue/catalogue';
import type { CellsBlock, ConditionPlan, PlannedCell } from '../../plan';
import { sheetReference } from '../../sheet-reference';
import { constant, quoted, type Figure, type Shown } from '../figures/figure';
import { GOAL_IDS, type GoalId, type ReportInput, type ReportKind, type ReportsRequest, type ReportsWords } from '../request';
import { numberFormatOf } from './number-format';

/** Where an input stands that every report reads. */
export type KnownInputs = Partial<Record<ReportInput, { readonly report: ReportKind; readonly address: string }>>;

export interface InputLine {
  readonly key: ReportInput;
  readonly label: string;
  readonly shown: Shown;
  /** What it says as long as the planner types nothing; without it the cell holds a constant. */
  readonly formula?: string;
  readonly numberFormat: string;
  readonly unit: string;
  readonly note: string;
  /** Belongs to this report alone. */
  readonly own?: true;
}

export interface InputCells {
  readonly block: CellsBlock;
  readonly rows: number;
  readonly cell: (key: ReportInput) => Figure;
  readonly address: (key: ReportInput) => string;
}

/** Inputs of a report. Those that an earlier sheet of the same writing holds are links to it: one place to type. */
export function inputCells(lines: readonly InputLine[], report: ReportKind, { words, names }: ReportsRequest, known: KnownInputs, top: number): InputCells {
  const address = (key: ReportInput) => `B${top + 1 + lines.findIndex((line) => line.key === key)}`;
  const rows = lines.map(({ key, label, shown, formula, numberFormat, unit, note, own }): PlannedCell[] => {
    const elsewhere = own ? undefined : known[key];
    const there = elsewhere && elsewhere.report !== report ? sheetReference(names[elsewhere.report], elsewhere.address) : null;
    const value: PlannedCell = there !== null
      ? { content: `=IF(COUNT(${there})=0,"",${there})`, sample: shown, style: 'link', numberFormat }
      : formula !== undefined ? { content: `=${formula}`, sample: shown, style: 'input', numberFormat } : { content: shown === '' ? null : shown, style: 'input', numberFormat };
    return [{ content: label, style: 'label' }, value, { content: unit, style: 'unit' }, { content: note, style: 'note' }];
  });
  const head = [words.inputs, words.value, words.unit, words.note].map((content): PlannedCell => ({ content, style: 'header' }));
  return {
    block: { kind: 'cells', at: `A${top}`, rows: [head, ...rows] }, rows: rows.length + 1, address,
    cell: (key) => {
      const line = lines.find((one) => one.key === key);
      return line ? { text: address(key).replace('B', '$B$'), shown: line.shown } : constant('');
    },
  };
}

export function goalLines(ids: readonly GoalId[], { settings, words, catalogue }: ReportsRequest): InputLine[] {
  return GOAL_IDS.filter((id) => ids.includes(id)).map((id) => {
    const { measure, direction } = indicatorOf(id);
    return {
      key: id, label: words.goalOf.replace('{name}', catalogue.indicators[id].name), shown: settings.goals[id] ?? '', numberFormat: numberFormatOf(measure),
      unit: measure.unit === 'share' ? '%' : measure.unit === 'seconds' ? words.secondsShort : '', note: direction === 'higher' ? words.atLeast : words.atMost,
    };
  });
}

/** Met, near or missed: a shape and a word, blank where there is no figure or no goal. Without a better side less is better: handle times, occupancy. */
export function stateOf(value: Figure, goal: Figure, near: Figure, direction: string, { state }: ReportsWords): Figure {
  const higher = direction === 'higher';
  const slack = higher ? '-1E-12' : '+1E-12';
  const sign = higher ? '>=' : '<=';
  const text = `IF(COUNT(${value.text},${goal.text})<2,"",IF(${value.text}${sign}${goal.text}${slack},${quoted(state.met)},IF(${value.text}${sign}${goal.text}*(1${higher ? '-' : '+'}${near.text})${slack},${quoted(state.near)},${quoted(state.missed)})))`;
  return { text, shown: shownState(value, goal, near, higher, state) };
}

function shownState({ shown: value }: Figure, { shown: goal }: Figure, near: Figure, higher: boolean, words: ReportsWords['state']): string {
  if (typeof value !== 'number' || typeof goal !== 'number') return '';
  const reaches = (mark: number) => (higher ? value >= mark - 1e-12 : value <= mark + 1e-12);
  const share = typeof near.shown === 'number' ? near.shown : 0;
  return reaches(goal) ? words.met : reaches(goal * (higher ? 1 - share : 1 + share)) ? words.near : words.missed;
}

export function stateConditions(address: string, { state }: ReportsWords): ConditionPlan[] {
  const first = address.split(':')[0]!;
  return ([['met', 'fit'], ['near', 'over'], ['missed', 'under']] as const).map(([word, look]) => ({ address, formula: `=${first}=${quoted(state[word])}`, look }));
}
