import type { ScoreRule } from '../../../../core/kpi/scorecard';
import type { Words } from '../../../../locales';
import type { Facts } from '../../../../locales/say';

interface Telling {
  readonly sentences: Words['scorecard']['rule'];
  readonly say: (message: string, facts?: Facts) => string;
  /** A figure in the unit of the indicator. */
  readonly write: (figure: number) => string;
}

/** A rule in a line: "60% → 0, 80% → 100%, at most 120% from 84%". */
export function ruleInWords(rule: ScoreRule, { sentences, say, write }: Telling): string {
  switch (rule.kind) {
    case 'higher':
    case 'lower': {
      const { target, floor, stretch } = rule;
      const ends = { none: write(floor), met: write(target) };
      return stretch === null ? say(sentences.line, ends) : say(sentences.lineStretch, { ...ends, stretch: write(stretch), most: (stretch - floor) / (target - floor) });
    }
    case 'ratio': return rule.cap === null ? say(sentences.ratio, { met: write(rule.target) }) : say(sentences.ratioCap, { met: write(rule.target), most: rule.cap });
    case 'band': {
      const { zeroLow, low, high, zeroHigh } = rule.band;
      return say(sentences.band, { zeroLow: write(zeroLow), low: write(low), high: write(high), zeroHigh: write(zeroHigh) });
    }
    case 'tiers': {
      const steps = rule.tiers.map(({ from, score }) => (from === null ? say(sentences.tierRest, { score }) : say(sentences.tierStep, { from: write(from), score })));
      return steps.join(' · ');
    }
    case 'deduction': return say(sentences.deduction, { free: write(rule.free), off: rule.perEvent });
  }
}
