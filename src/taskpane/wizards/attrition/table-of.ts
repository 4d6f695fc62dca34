import type { AttritionTable } from '../../../sheets/attrition/request';
import { reasonsOf, voluntaryWordsOf } from '../../../sheets/attrition/word-lists';
import type { Analysis } from './data/analysis';
import type { AttritionState } from './state';

/** The table with what the planner said of its words; null as long as a column is missing. */
export function tableOf(analysis: Analysis | null, { chosen, voluntary, dimensions }: Pick<AttritionState, 'chosen' | 'voluntary' | 'dimensions'>, noReason: string): AttritionTable | null {
  if (!analysis?.source) return null;
  if (analysis.kind === 'months') return { kind: 'months', source: analysis.source, rows: analysis.reading.used, chosen };
  const { source, people, columns } = analysis;
  return {
    kind: 'people', source, people, chosen,
    voluntaryWords: columns.voluntary ? voluntaryWordsOf(people, voluntary) : [],
    reasons: columns.reason ? reasonsOf(people, noReason, dimensions) : [],
  };
}
