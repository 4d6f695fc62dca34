import { levelOf, LEVELS, type ChosenFigures, type FigureRow, type Level } from '../../../../core/kpi/figures';
import type { Region } from '../../../../workbook/port';
import { analyseFigures, MOST_ROWS, type FiguresAnalysis } from '../../figures/analysis';

/** What the planner's table of figures turned out to be. */
export interface Analysis extends FiguresAnalysis {
  readonly region: Region;
  /** What its rows are about, in the order centre, team, agent. */
  readonly levels: readonly Level[];
}

/** Null where the table has no figures. */
export function analyse(region: Region, chosen: ChosenFigures): Analysis | null {
  if (region.rows < 2 || region.rows > MOST_ROWS) return null;
  const analysis = analyseFigures(region, chosen);
  const { rows, columns } = analysis.figures;
  return columns.length === 0 || rows.length === 0 ? null : { ...analysis, region, levels: LEVELS.filter((level) => rows.some((row) => levelOf(row) === level)) };
}

/** The centre's months where a method can learn from them, else whatever has most rows. */
export function usualLevel({ figures, levels }: Analysis, fewest: number): Level {
  const count = (level: Level) => figures.rows.filter((row) => levelOf(row) === level).length;
  if (levels.includes('centre') && count('centre') >= fewest) return 'centre';
  return levels.reduce((most, level) => (count(level) > count(most) ? level : most));
}

/** The rows of a level, each unit and month once. */
export function rowsOf({ figures }: Analysis, level: Level): FigureRow[] {
  const seen = new Set<string>();
  return figures.rows.filter((row) => {
    const known = JSON.stringify([row.team, row.agent, row.month]);
    if (levelOf(row) !== level || seen.has(known)) return false;
    seen.add(known);
    return true;
  });
}
