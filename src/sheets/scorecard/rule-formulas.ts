import type { ScoreRule } from '../../core/kpi/scorecard';
import { tiersInOrder } from './rule-inputs';

/** `$B$20`, where a number of the rule stands. */
type Cell = (key: string) => string;

/** True where the numbers of a rule make sense together, as `ruleProblem` has it. */
export function soundText(rule: ScoreRule, at: Cell): string {
  const numbers = (...keys: readonly string[]) => `COUNT(${keys.map(at).join(',')})=${keys.length}`;
  const target = at('target');
  switch (rule.kind) {
    case 'higher': return `AND(${numbers('target', 'floor')},${target}>${at('floor')},OR(${at('stretch')}="",${at('stretch')}>=${target}))`;
    case 'lower': return `AND(${numbers('target', 'floor')},${target}<${at('floor')},OR(${at('stretch')}="",${at('stretch')}<=${target}))`;
    case 'ratio': return `AND(${numbers('target')},${target}>0,OR(${at('cap')}="",${at('cap')}>0))`;
    case 'band': return `AND(${numbers('zeroLow', 'low', 'high', 'zeroHigh')},${at('zeroLow')}<=${at('low')},${at('low')}<=${at('high')},${at('high')}<=${at('zeroHigh')})`;
    case 'tiers': {
      const tiers = tiersInOrder(rule).map(({ from }, index) => ({ from: from === null ? null : `from${index + 1}`, score: `score${index + 1}` }));
      const froms = tiers.flatMap(({ from }) => (from === null ? [] : [from]));
      const falling = froms.slice(1).map((from, index) => `${at(froms[index]!)}>${at(from)}`);
      return `AND(${[numbers(...tiers.flatMap(({ from, score }) => (from === null ? [score] : [from, score]))), ...falling].join(',')})`;
    }
    case 'deduction': return `AND(${numbers('free', 'perEvent')},${at('free')}>=0,${at('perEvent')}>0)`;
  }
}

/** What the actuals `x`, many at once, score by the rule; the core's scoring functions say the same. */
export function scoreText(rule: ScoreRule, x: string, at: Cell): string {
  switch (rule.kind) {
    case 'higher': case 'lower': return lineText(rule.kind, x, at);
    case 'ratio': {
      const capped = (score: string) => `IF(ISNUMBER(${at('cap')}),IF(${score}>${at('cap')},${at('cap')},${score}),${score})`;
      return rule.lowerIsBetter
        ? `IF(${x}>0,${capped(`${at('target')}/${x}`)},IF(ISNUMBER(${at('cap')}),${at('cap')},""))`
        : `IF(${x}<0,0,${capped(`${x}/${at('target')}`)})`;
    }
    case 'band': {
      const [zeroLow, low, high, zeroHigh] = ['zeroLow', 'low', 'high', 'zeroHigh'].map(at);
      return `IF(${x}<${low},IF(${x}<=${zeroLow},0,(${x}-${zeroLow})/(${low}-${zeroLow})),IF(${x}>${high},IF(${x}>=${zeroHigh},0,(${zeroHigh}-${x})/(${zeroHigh}-${high})),1))`;
    }
    case 'tiers': return tiersInOrder(rule).reduceRight((rest, { from }, index) => (from === null ? at(`score${index + 1}`) : `IF(${x}>=${at(`from${index + 1}`)},${at(`score${index + 1}`)},${rest})`), '0');
    case 'deduction': {
      const taken = `IF(${x}>${at('free')},${x}-${at('free')},0)*${at('perEvent')}`;
      return `IF(${x}<0,"",1-IF(${taken}>1,1,${taken}))`;
    }
  }
}

function lineText(kind: 'higher' | 'lower', x: string, at: Cell): string {
  const [worse, better] = kind === 'higher' ? ['<', '>'] : ['>', '<'];
  const counted = `IF(ISNUMBER(${at('stretch')}),IF(${x}${better}${at('stretch')},${at('stretch')},${x}),${x})`;
  return `IF(${x}${worse}${at('floor')},0,(${counted}-${at('floor')})/(${at('target')}-${at('floor')}))`;
}
