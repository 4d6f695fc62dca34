import { axisChanges, caseAt, measureOf } from '../../../sheets/scenario/axis';
import { caseFigures } from '../../../sheets/scenario/case-figures';
import type { ScenarioSettings } from '../../../sheets/scenario/settings';
import type { Speech } from '../../language-context';

/** "Base case: 20 agents, 29 people to roster · 18–24 in the table": the answer so far, in a line. */
export function answerSentence(settings: ScenarioSettings, { words: { scenario }, say }: Speech): string {
  const { agents, people } = caseFigures(settings);
  if (typeof agents !== 'number' || typeof people !== 'number') return scenario.answerNone;
  const measure = settings.columns ? measureOf(settings) : settings.rows.vary === 'shrinkage' ? 'people' : 'agents';
  const shown = axisChanges(settings.rows).flatMap((down) => (settings.columns ? axisChanges(settings.columns) : [0])
    .map((across) => caseFigures(caseAt(settings, down, across))[measure])).filter((value) => typeof value === 'number');
  const range = shown.length === 0 ? [] : [say(scenario.answerRange, { low: Math.min(...shown), high: Math.max(...shown) })];
  return [say(scenario.answer, { agents, people }), ...range].join(' · ');
}
