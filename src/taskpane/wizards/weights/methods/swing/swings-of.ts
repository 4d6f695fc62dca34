import type { Direction } from '../../../../../core/kpi/weighting/on-range';
import type { FiguresAtHand } from '../props';

/** The worst and the best figure of each indicator; null where there are no two different ones. */
export interface Swing {
  readonly worst: number;
  readonly best: number;
}

export function swingsOf(indicators: number, figures: FiguresAtHand | null | undefined, directions: readonly Direction[] | undefined): readonly (Swing | null)[] {
  return Array.from({ length: indicators }, (_, index) => {
    if (!figures || figures.without.includes(index)) return null;
    const values = figures.figures.map((row) => row[index]).filter((value) => typeof value === 'number');
    if (values.length === 0) return null;
    const [low, high] = [Math.min(...values), Math.max(...values)];
    if (low === high) return null;
    return directions?.[index] === -1 ? { worst: high, best: low } : { worst: low, best: high };
  });
}
