import type { Aim } from '../../../../core/kpi/catalogue/indicator';
import type { ChosenFigures, Level } from '../../../../core/kpi/figures';
import { USUAL_CAP, USUAL_SHIFT } from '../../../../sheets/weights/request';
import type { Entry, StepName } from '../../../parts';
import type { FoundFigures } from '../../figures/found-sentence';
import type { Where, Writing } from '../../writing/writing';
import { entriesFor } from '../methods/entries/entries-for';
import type { JudgementEntries, MethodChoice } from '../methods/props';
import { usualGoals, type GoalEntries } from '../settings/goal-entries';
import { usualRule, type RuleEntries } from '../settings/rule-entries';
import type { Item } from './item';

export interface WeightsState {
  readonly step: StepName;
  readonly found: FoundFigures;
  /** Of the figures; blank: there are none. */
  readonly address: string;
  /** Goes up to have the same cells read again. */
  readonly edition: number;
  readonly chosen: ChosenFigures;
  /** The rows that count; null as the table suggests. */
  readonly level: Level | null;
  readonly items: readonly Item[];
  /** For the key of the next item. */
  readonly serial: number;
  /** Whether the planner chose indicators: what is found no longer proposes any. */
  readonly touched: boolean;
  readonly choice: MethodChoice;
  /** What was said in every method: none is forgotten while another is tried. */
  readonly judgements: JudgementEntries;
  readonly goals: GoalEntries;
  readonly rule: RuleEntries;
  readonly cap: Entry;
  readonly shift: Entry;
  readonly where: Where;
  readonly writing: Writing;
  /** Cells of the sheet that could not be read back. */
  readonly unread: readonly string[];
}

export interface Named {
  readonly sheet: string;
  readonly aims: Readonly<Record<Aim, string>>;
}

export const USUAL_CHOICE: MethodChoice = { kind: 'judged', judged: 'ahp', measured: 'critic', how: 'blend', part: 0.5 };

export function blankJudgements(n: number): JudgementEntries {
  return {
    points: entriesFor('points', n), ranking: entriesFor('ranking', n), swing: entriesFor('swing', n), ahp: entriesFor('ahp', n), bestWorst: entriesFor('bestWorst', n), delphi: entriesFor('delphi', n),
  };
}

export function startState({ sheet, aims }: Named): WeightsState {
  return {
    step: 'data', found: { kind: 'looking' }, address: '', edition: 0, chosen: {}, level: null, items: [], serial: 0, touched: false, choice: USUAL_CHOICE, judgements: blankJudgements(0),
    goals: usualGoals(aims), rule: usualRule, cap: USUAL_CAP, shift: USUAL_SHIFT, where: { before: null, refresh: false, sheet }, writing: { kind: 'idle' }, unread: [],
  };
}
