import { useMemo } from 'react';
import type { RegionReading } from '../../parts';
import { analyse, usualLevel, type Analysis } from './data/analysis';
import { figuresFor, type FiguresFor } from './data/figures-for';
import { FEWEST_ROWS } from './methods';
import type { WeightsState } from './state/state';

export interface FiguresRead {
  readonly analysis: Analysis | null;
  readonly level: Analysis['levels'][number] | null;
  readonly figures: FiguresFor | null;
}

/** The planner's figures as they stand now, and as they bear on the indicators chosen. */
export function useAnalysis({ region }: RegionReading, { chosen, level: asked, items }: WeightsState): FiguresRead {
  const analysis = useMemo(() => (region ? analyse(region, chosen) : null), [region, chosen]);
  const level = useMemo(() => (analysis ? (asked && analysis.levels.includes(asked) ? asked : usualLevel(analysis, FEWEST_ROWS)) : null), [analysis, asked]);
  const figures = useMemo(() => (analysis && level ? figuresFor(analysis, items, level) : null), [analysis, items, level]);
  return { analysis, level, figures };
}
