import type { ScoreRule } from '../../../../core/kpi/scorecard/scorecard';

export interface CurvePoint {
  readonly at: number;
  readonly score: number;
}

/**
 * The corners of the line from figures to scores, as far as the rule and the figures reach. A step has two corners at one
 * figure.
 */
export function curvePoints(rule: ScoreRule, scoreOf: (actual: number) => number | null, figures: readonly number[]): CurvePoint[] {
  const corners = cornersOf(rule);
  const all = [...corners, ...figures];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const margin = (most - least || Math.abs(most) || 1) * 0.15;
  // Counts and rates have no figures below zero, unless there are some.
  const [from, to] = [least >= 0 ? Math.max(0, least - margin) : least - margin, most + margin];
  const hair = (to - from) / 1e6;
  const bend = rule.kind === 'ratio' && rule.lowerIsBetter ? Array.from({ length: 24 }, (_, index) => from + ((to - from) * index) / 24) : [];
  const places = [from, ...corners.flatMap((at) => [at - hair, at]), ...bend, to].filter((at) => at >= from && at <= to).sort((a, b) => a - b);
  return places.flatMap((at) => {
    const score = scoreOf(at);
    return score === null ? [] : [{ at, score }];
  });
}

function cornersOf(rule: ScoreRule): number[] {
  switch (rule.kind) {
    case 'higher':
    case 'lower': return [rule.floor, rule.target, ...(rule.stretch === null ? [] : [rule.stretch])];
    case 'ratio': {
      const { target, cap, lowerIsBetter } = rule;
      return [target, ...(cap === null ? [] : [lowerIsBetter ? target / cap : target * cap])];
    }
    case 'band': return Object.values(rule.band) as number[];
    case 'tiers': return rule.tiers.flatMap(({ from }) => from ?? []);
    case 'deduction': return [rule.free, ...(rule.perEvent > 0 ? [rule.free + 1 / rule.perEvent] : [])];
  }
}
