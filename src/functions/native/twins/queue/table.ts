import { within } from '../../queue-domain';
import type { FormulaStep, Given, NativeSteps, Obstacle } from '../../twin';
import { chosen, needed, picked, variantOf, type Kind } from './chosen';
import { abandoned, answer, level, occupied, WORKABLE } from './performance';
import { QUEUE_STEPS } from './steps';

const AGENTS: FormulaStep = { name: 'agentsHere', formula: 'INDEX({agents},INT(({row}-1)/COLUMNS({agents}))+1,MOD({row}-1,COLUMNS({agents}))+1)' };
const ofRow = (template: string) => template.replaceAll('{agents}', '{agentsHere}');

/** A row for each number of agents: the measures of its queue side by side. */
export function erlangTable(given: Given): NativeSteps | Obstacle {
  const model = chosen(given);
  if ('obstacle' in model) return model;
  const typed = given.constant('definition');
  if (typed === undefined && (model.patience !== 'no' || model.lines !== 'no')) return { obstacle: 'model-in-cell', argument: 'definition' };
  const column = (quiet: string, by: (kind: Kind) => string | undefined) => ofRow(`IF({calls}=0,${quiet},${picked(model, (kind) => by(kind)!)})`);
  const measures = [
    column('1', (kind) => level(kind, Number(typed ?? 1))), column('0', (kind) => answer(kind, 1)), column('0', occupied), column('0', abandoned),
  ];
  const steps = QUEUE_STEPS.map((step) => ({ ...step, formula: ofRow(step.formula) }));
  return {
    steps: needed([AGENTS, ...steps], ['{agentsHere}', ...measures], (step) => [step.formula]),
    result: '{agentsHere}',
    table: { rows: 'COUNT({agents})', columns: '5', byColumn: ['{agentsHere}', ...measures] },
    // A blank among the agents is no row.
    sound: [WORKABLE, 'COUNT({agents})=ROWS({agents})*COLUMNS({agents})', 'MIN({agents})>0'],
    within: within(model).filter(({ quantity }) => !quantity.includes('{agents}')),
    ...variantOf(model, typed !== 1 && `DEF${String(typed)}`),
  };
}
