import type { TableCandidate } from '../../../workbook/port';
import type { Speech } from '../../language-context';
import { runningText } from '../../parts';
import type { FiguresAnalysis } from './analysis';
import { KEYS } from './column-use';

/** How a wizard came by its table of figures. */
export type FoundFigures =
  | { readonly kind: 'looking' | 'none' | 'remembered' | 'own' }
  /** The sheet of *Find a KPI*, or the sample that this job wrote. */
  | { readonly kind: 'kpis' | 'sample'; readonly sheet: string }
  | { readonly kind: 'table'; readonly candidate: Pick<TableCandidate, 'sheet' | 'table'> };

/** Why this table: "Table Kpis on sheet KPIs: months, teams, and 6 indicators." */
export function foundSentence(found: FoundFigures, analysis: FiguresAnalysis | null, { words: { figures: sentences }, say, locale }: Speech): string | undefined {
  if (found.kind === 'remembered') return sentences.remembered;
  if (!analysis || !('sheet' in found || 'candidate' in found)) return undefined;
  const { keys, indicators } = analysis.columns;
  const columns = new Intl.ListFormat(locale, { type: 'conjunction' }).format([
    ...KEYS.filter((key) => keys[key] !== null).map((key) => sentences.keys[key]), say(sentences.indicators, { count: indicators.length }),
  ]);
  if ('sheet' in found) return say(found.kind === 'kpis' ? sentences.foundKpis : sentences.foundSample, { sheet: found.sheet, columns });
  const { sheet, table } = found.candidate;
  return table === undefined ? say(sentences.foundBlock, { sheet, columns }) : say(sentences.foundTable, { table, sheet, columns });
}

/** "24 rows, 12 months, 2 teams." with what is the planner's own among the indicators. */
export function figuresSummary({ columns, figures: { rows } }: FiguresAnalysis, { words: { figures: sentences }, say }: Speech): string {
  const count = (of: readonly (string | number | null)[]) => new Set(of.filter((one) => one !== null)).size;
  const own = columns.indicators.filter(({ indicator }) => indicator.id === null).length;
  const summary = say(sentences.summary, {
    rows: rows.length, months: count(rows.map(({ month }) => month)), teams: count(rows.map(({ team }) => team)), agents: count(rows.map(({ agent }) => agent)),
  });
  return runningText(summary, say(sentences.indicatorsInAll, { count: columns.indicators.length, own }));
}
