import { labelledRow } from '../forecasting/labelled-rows';
import type { PlannedCell } from '../plan';
import type { CoverFigures } from './cover-figures';
import type { CoverLayout } from './cover-layout';
import * as formulas from './formulas';
import type { RosterSheetRequest, RosterWords } from './request';

export const INDEX_KEYS = [
  'requiredHours', 'rosteredHours', 'overHours', 'underHours', 'simple', 'useful', 'coverage', 'inflexibility', 'under', 'mostUnder', 'mostUnderDay', 'mostUnderAt', 'meanPeople',
] as const;
export type IndexKey = (typeof INDEX_KEYS)[number];

const HOURS = '#,##0.0';
const SHARE = '0.0%';

interface Line {
  readonly formula: string;
  readonly shown: number | null;
  readonly unit: keyof RosterWords['cover']['units'];
  readonly numberFormat: string;
}

/** `$B$12`, where an index stands once the block begins in a row. */
export function indexCell(firstRow: number): (key: IndexKey) => string {
  return (key) => `$B$${firstRow + INDEX_KEYS.indexOf(key)}`;
}

/** All indices of the cover, one a row. */
export function indexLines(request: RosterSheetRequest, layout: CoverLayout, figures: CoverFigures, cell: (key: IndexKey) => string, interval: string): PlannedCell[][] {
  const { cover } = request.words;
  const lines = linesOf(request, layout, figures, cell, interval);
  return INDEX_KEYS.map((key) => {
    const { formula, shown, unit, numberFormat } = lines[key];
    return labelledRow({ label: cover.index[key], content: formula, sample: shown ?? formulas.NONE, style: 'total', numberFormat, unit: cover.units[unit], note: cover.index[`${key}Note`] });
  });
}

function linesOf({ asked, words: { cover } }: RosterSheetRequest, { cells }: CoverLayout, { whole, intervals }: CoverFigures, cell: (key: IndexKey) => string, interval: string): Record<IndexKey, Line> {
  const { required, rostered, over, under, useful, coverage } = whole;
  const worst = intervals.reduce((most, one) => (one.under > most.under ? one : most));
  const open = intervals.filter((one) => one.required > 0);
  const shortAt = worst.under > 0 ? worst : null;
  const line = (unit: Line['unit'], numberFormat: string, formula: string, shown: number | null): Line => ({ unit, numberFormat, formula, shown });
  const hours = (column: 'required' | 'atWork' | 'over' | 'under', shown: number) => line('hours', HOURS, formulas.hours(cells(column), interval), shown);
  return {
    requiredHours: hours('required', required), rosteredHours: hours('atWork', rostered), overHours: hours('over', over), underHours: hours('under', under),
    simple: line('fraction', SHARE, formulas.share(cell('requiredHours'), cell('rosteredHours')), rostered > 0 ? required / rostered : null),
    useful: line('fraction', SHARE, formulas.shareLess(cell('rosteredHours'), cell('overHours'), cell('rosteredHours')), useful),
    coverage: line('fraction', SHARE, formulas.shareLess(cell('requiredHours'), cell('underHours'), cell('requiredHours')), coverage),
    inflexibility: line('fraction', SHARE, formulas.shareOfSum(cell('overHours'), cell('underHours'), cell('requiredHours')), required > 0 ? (over + under) / required : null),
    under: line('intervals', '0', formulas.countOf(cells('state'), cover.state.under), intervals.filter(({ state }) => state === 'under').length),
    mostUnder: line('people', '0.0', formulas.most(cells('under')), worst.under),
    mostUnderDay: line('none', 'yyyy-mm-dd', formulas.whereMost(cells('date'), cells('under'), cell('mostUnder')), shortAt && asked.firstDay + shortAt.day),
    mostUnderAt: line('none', 'hh:mm', formulas.whereMost(cells('time'), cells('under'), cell('mostUnder')), shortAt && (shortAt.interval * asked.intervalMinutes) / 1440),
    meanPeople: line('people', '0.0', formulas.meanAboveZero(cells('required')), open.length > 0 ? open.reduce((sum, one) => sum + one.required, 0) / open.length : 0),
  };
}
