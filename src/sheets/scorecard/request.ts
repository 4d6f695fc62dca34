import type { ChosenFigures, FigureColumns, Figures } from '../../core/kpi/figures';
import type { CardSettings, Lights, Scorecard, ScoredIndicator } from '../../core/kpi/scorecard/scorecard';
import type { scorecardSheet } from '../../locales/en/scorecard-sheet';
import type { LocaleName } from '../../locales/locale-name';
import type { Wording } from '../../locales/wording';
import type { CatalogueWords } from '../kpi/catalogue-words';
import type { TableSource } from '../table-source';

export type ScorecardWords = Wording<typeof scorecardSheet>;

/** The planner's table of figures, as the sheets point at it. */
export interface ScorecardSource extends TableSource {
  readonly columns: FigureColumns;
  /** Whether its months are dates of Excel's that a formula can read; others are written as they were read. */
  readonly liveMonths: boolean;
  /** What stands in its columns of teams and people where all of them are meant: `Total`. */
  readonly wholes: readonly string[];
}

export interface ScorecardSettings extends CardSettings {
  /** The month to show at first; null: the latest. */
  readonly month: number | null;
  /** Whose card to show at first, as its cell names them; null or left out: the first, which is the centre where it has figures. */
  readonly unit?: string | null;
  readonly lights: Lights;
}

/** An indicator of the card, by the column that holds its figures. */
export interface CardIndicator extends ScoredIndicator {
  /** Of the planner's table, from 0. */
  readonly column: number;
  /** Where its weight stands, on the sheet that *Weigh KPIs* wrote: `Weights!$F$6`. Null: the weight is typed in. */
  readonly weightCell: string | null;
}

/** Names that the workbook does not use, or those of the sheets to be written again. */
export interface ScorecardNames {
  readonly card: string;
  readonly scores: string;
  /** Of the native table of units. */
  readonly table: string;
}

export interface ScorecardRequest {
  readonly source: ScorecardSource;
  readonly chosen: ChosenFigures;
  readonly figures: Figures;
  /** In the order of the card; any of the figures' columns, each once. */
  readonly indicators: readonly CardIndicator[];
  readonly settings: ScorecardSettings;
  /** `scorecardOf(figures, indicators, settings)`. */
  readonly card: Scorecard;
  readonly names: ScorecardNames;
  readonly words: ScorecardWords;
  /** Units, halves and views in the language of the sheet. */
  readonly kpiWords: CatalogueWords;
  readonly locale: LocaleName;
  readonly writtenAt: Date;
  readonly version: string;
}

/** A cell that a planner may change on the sheets. */
export interface InputPlace {
  readonly sheet: string;
  readonly address: string;
}

export type SettingKey = 'month' | 'unit' | 'green' | 'amber' | 'missing';

/** What the workbook remembers of a scorecard: the planner's answers, and where its inputs stand to read them back. */
export interface ScorecardMemory {
  /** For Home, as a person reads it. */
  readonly source: string;
  readonly table: TableSource & { readonly rows: number };
  readonly chosen: ChosenFigures;
  readonly settings: ScorecardSettings;
  readonly indicators: readonly CardIndicator[];
  readonly names: ScorecardNames;
  /** The months that the card can show, the latest last. */
  readonly months: readonly number[];
  /** See `inputsRead`. */
  readonly inputs: {
    readonly settings: Readonly<Record<SettingKey, InputPlace | null>>;
    /** For each indicator its weight and the inputs of its rule, by name. */
    readonly indicators: readonly Readonly<Record<string, InputPlace>>[];
  };
}

/** Green where the target is met, amber down to a tenth below it: a usual choice that no source prescribes. */
export const DEFAULT_SCORECARD: ScorecardSettings = { month: null, lights: { green: 1, amber: 0.9 }, missing: 'share-out', rollUp: true };
