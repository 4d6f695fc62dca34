import type { Fault } from '../../../../core/fault';
import type { Measure } from '../../../../core/kpi/catalogue/measure';
import type { Direction } from '../../../../core/kpi/weighting/on-range';
import type { RankMethod } from '../../../../core/kpi/weighting/rank-weights';
import type { Judgement, MeasureMethod, Weighing } from '../../../../core/kpi/weighing/request';
import type { WeighResult } from '../../../../core/kpi/weighing/result';
import type { Table } from '../../../../core/table';
import type { Entry } from '../../../parts';

export type JudgementMethod = Judgement['method'];

/** A judgement as it is typed: blanks (undefined) and what can't be read (null) included. Lists run along the indicators. */
export interface JudgementEntries {
  readonly points: { readonly method: 'points'; readonly points: readonly Entry[] };
  readonly ranking: { readonly method: 'ranking'; readonly rule: RankMethod; readonly ranks: readonly Entry[] };
  /** `best` is the indicator whose swing matters most: its points are 100. */
  readonly swing: { readonly method: 'swing'; readonly best: number | null; readonly points: readonly Entry[] };
  readonly ahp: { readonly method: 'ahp'; readonly raters: readonly RaterEntries[]; readonly together: 'judgements' | 'priorities' };
  readonly bestWorst: {
    readonly method: 'bestWorst'; readonly best: number | null; readonly worst: number | null;
    readonly bestToOthers: readonly Entry[]; readonly othersToWorst: readonly Entry[];
  };
  /** `rounds[round][rater][indicator]`. */
  readonly delphi: { readonly method: 'delphi'; readonly scale: DelphiScale; readonly raters: readonly string[]; readonly rounds: readonly (readonly (readonly Entry[])[])[] };
}

/** The most that a rater may give: 1–9 or 0–100. */
export type DelphiScale = 9 | 100;

export interface RaterEntries {
  readonly name: string;
  /** As many rows and columns as there are indicators; `upper[row][column]` counts where row < column, all else is undefined. */
  readonly upper: readonly (readonly Entry[])[];
}

/** Entries of any one method. */
export type Entries = JudgementEntries[JudgementMethod];

/** What is wanted before the entries make a judgement, with the place for the sentence. Names are those of the methods' locale. */
export interface Unsettled {
  readonly unsettled: string;
  readonly facts?: Readonly<Record<string, string | number>>;
  /** The part of the editor that takes the answer: see `goToField`. */
  readonly field: string;
}

export interface IndicatorName {
  /** Stays with the indicator while others come and go. */
  readonly key: string;
  readonly name: string;
  /** In which its figures are written, where that is known. */
  readonly measure?: Measure | null;
  /** False where neither end is the better one, as within a band, and the planner has not said otherwise. */
  readonly sided?: boolean;
}

/** The figures of the chosen indicators, whole rows only; columns in the order of the indicators. */
export interface FiguresAtHand {
  readonly figures: Table;
  /** Rows of the planner's table that are left out because a cell is blank. */
  readonly leftOut: number;
  /** Months (`monthNumber`) that the table skips. */
  readonly missingMonths: readonly number[];
  /** Indicators (by index) whose column says the same in every row: they weigh nothing. */
  readonly constant: readonly number[];
  /** Indicators (by index) that the planner's table has no column for: no method can read these figures. */
  readonly without: readonly number[];
}

/** Which way to weigh. `kind` says which of the others count; none of them is forgotten while another counts. */
export interface MethodChoice {
  readonly kind: Weighing['kind'];
  readonly judged: JudgementMethod;
  readonly measured: MeasureMethod;
  readonly how: 'blend' | 'reinforce';
  /** Of the judgement in a blend, as a fraction; the figures have the rest. */
  readonly part: Entry;
}

export interface MethodChooserProps {
  readonly indicators: readonly IndicatorName[];
  /** Null where the planner has no table of figures. */
  readonly figures: FiguresAtHand | null;
  readonly choice: MethodChoice;
  readonly onChange: (choice: MethodChoice) => void;
}

export interface JudgementEditorProps {
  readonly indicators: readonly IndicatorName[];
  /** Of any one method; the editor is the one of `entries.method`. */
  readonly entries: Entries;
  readonly onChange: (entries: Entries) => void;
  /** Live: null while the entries make no judgement yet. */
  readonly result: WeighResult | Fault | null;
  /** From which swing weighting tells worst and best, where there are any; `directions` says which is which. */
  readonly figures?: FiguresAtHand | null;
  readonly directions?: readonly Direction[];
}

export interface FiguresEditorProps {
  readonly indicators: readonly IndicatorName[];
  readonly figures: FiguresAtHand;
  readonly method: MeasureMethod;
  /** 1 where more is better; along the indicators. */
  readonly directions: readonly Direction[];
  readonly onDirection: (index: number, direction: Direction) => void;
  readonly result: WeighResult | Fault | null;
}

/** What judgement and figures come to, apart and together, and how they are brought together. */
export interface CombinedEditorProps {
  readonly indicators: readonly IndicatorName[];
  readonly choice: MethodChoice;
  readonly onChange: (choice: MethodChoice) => void;
  readonly result: WeighResult | Fault | null;
}

/*
 * Besides the three components, `./methods` exports
 *   CombinedEditor, goToField
 *   entriesFor(method, n)          blank entries of a method
 *   entriesOf(judgement)           a judgement that a sheet gave back, as entries
 *   entriesKept(entries, from)     the same after indicators came or went: `from[new index]` is the index before, or null for a new one
 *   judgementOf(entries)           Judgement | Unsettled
 *   unsettledSentence(unsettled, indicators, speech)
 *   goToField(unsettled)           puts the focus where the answer is wanted
 */
