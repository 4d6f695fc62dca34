import { levelOf, monthSerial, type FigureRow, type Level } from '../../core/kpi/figures';
import type { Half } from '../../core/kpi/catalogue/indicator';
import { cardsOf, halfOf, namesakes, scorer, standings, unitRows, type Card, type ScoredRow, type Standing } from '../../core/kpi/scorecard';
import type { ScorecardRequest } from './request';
import { rowsOf } from './source';
import { rowLabel, unitLabels, type Labels } from './unit-labels';

/** A year and the month before it, so that its first month has a change too. */
const MOST_MONTHS = 13;

/** A row of the sheet of scores; `figure` is null where the planner's row can't be read. */
export interface SheetRow {
  readonly figure: FigureRow | null;
  readonly scored: ScoredRow | null;
  /** As its unit is called. */
  readonly label: string;
}

/** What both sheets are made from, worked out once. */
export interface Setup {
  readonly request: ScorecardRequest;
  readonly dated: boolean;
  /** Those that the sheets show, the latest last. */
  readonly months: readonly number[];
  readonly labels: Labels;
  /** Means of finer rows, teams before the centre: they stand above the planner's rows, so that those can grow. */
  readonly rolledUp: Readonly<Record<'team' | 'centre', readonly SheetRow[]>>;
  readonly tableRows: readonly SheetRow[];
  /** The level that `rolledUp` is made from. */
  readonly finest: Level;
  readonly halves: readonly Half[];
  /** Fractions that add up to 1. */
  readonly weights: readonly number[];
  readonly chosen: Chosen;
  /** Which row of the sheet of scores, from 1, is the first of a unit and month; blank text where there is none. */
  readonly rowOf: (unit: number, month: number | null) => number | '';
}

/** What the card shows at first. */
export interface Chosen {
  readonly unit: number;
  readonly month: number | null;
  readonly now: Card | undefined;
  readonly before: Card | undefined;
  readonly standings: readonly Standing[];
}

export function setupOf(request: ScorecardRequest): Setup {
  const { card, figures, indicators, settings, source, words } = request;
  const total = indicators.reduce((sum, { weight }) => sum + weight, 0);
  const weights = indicators.map(({ weight }) => weight / total);
  const score = scorer(figures, indicators, weights, settings.missing);
  const byRow = new Map(figures.rows.map((row) => [row.row, row]));
  const { rows } = unitRows(figures, settings.rollUp);
  const labels = unitLabels(card.units, namesakes(figures.rows), words);
  const sheetRow = (figure: FigureRow | null): SheetRow => ({ figure, scored: figure && score(figure.values), label: figure ? rowLabel(figure, labels, words) : '' });
  const rolled = (level: Level) => rows.filter((row) => row.rolledUp && levelOf(row) === level).map(sheetRow);
  const rolledUp = { team: rolled('team'), centre: rolled('centre') };
  const tableRows = Array.from({ length: rowsOf(source) }, (_, index) => sheetRow(byRow.get(index + figures.headerRows) ?? null));
  const places = firstRows([...rolledUp.team, ...rolledUp.centre, ...tableRows]);
  return {
    request, labels, weights, rolledUp, tableRows,
    dated: card.months.length > 0,
    months: card.months.slice(-MOST_MONTHS),
    finest: figures.rows.some(({ agent }) => agent !== null) ? 'agent' : 'team',
    halves: (['customer', 'support'] as const).filter((half) => indicators.some(({ indicator }) => halfOf(indicator) === half)),
    chosen: chosenOf(request, labels),
    rowOf: (unit, month) => places.get(`${labels.texts[unit]} ${month}`) ?? '',
  };
}

function firstRows(rows: readonly SheetRow[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  rows.forEach(({ figure, label }, index) => {
    const key = `${label} ${figure?.month}`;
    if (figure && !found.has(key)) found.set(key, index + 1);
  });
  return found;
}

function chosenOf({ card, settings }: ScorecardRequest, { texts }: Labels): Chosen {
  const month = settings.month !== null && card.months.slice(-MOST_MONTHS).includes(settings.month) ? settings.month : card.months.at(-1) ?? null;
  const unit = Math.max(0, texts.indexOf(settings.unit ?? ''));
  return {
    unit, month, now: cardsOf(card, month).get(unit), before: month === null ? undefined : cardsOf(card, month - 1).get(unit), standings: standings(card, month),
  };
}

/** The month as its cell holds it: the serial of its first day. */
export const serialOf = (month: number | null): number | '' => (month === null ? '' : monthSerial(month));

/** A cell that holds no number is blank text. */
export const shown = (value: number | null | undefined): number | '' => value ?? '';
