import { withinCapacity } from '../queue-domain';
import type { Given, NarrowingStep, NativeSteps, Obstacle, Twins } from '../twin';
import { picked, presence, variantOf, type Chosen } from './queue/chosen';
import { levelA, levelC, type Trial } from './queue/tried';

/** The most of something at which the service level is still met: below the load that patient callers can be served, with hang-ups below what leaves the level's share answered. */
interface Most {
  readonly trial: Trial;
  /** Where the load is the agents. */
  readonly full: string;
  readonly write: (found: string) => string;
  readonly sound?: readonly string[];
}

function most(given: Given, { trial, full, write, sound }: Most): NativeSteps | Obstacle {
  const model: Chosen = { patience: presence(given, 'patience'), lines: 'no' };
  if (given.constant('definition') !== 1 && model.patience !== 'no') return { obstacle: 'searched', argument: 'definition' };
  const step = (name: 'capacity' | 'capacityA', high: string, level: string): NarrowingStep => ({ name, low: '0', high, passing: `${level}>={service_level}` });
  return {
    steps: [
      ...(model.patience === 'yes' ? [] : [step('capacity', `${full}*(1-1E-12)`, levelC(trial))]),
      ...(model.patience === 'no' ? [] : [step('capacityA', `${full}/{service_level}`, levelA({ ...trial, whole: true }, 1))]),
    ],
    result: `IF({agents}=0,0,${write(picked(model, (kind) => (kind === 'c' ? '{capacity}' : '{capacityA}')))})`,
    // Far above the load that agents can serve, only whole numbers of them have a distribution that keeps its digits.
    sound: ['{service_level}<1', ...(model.patience === 'no' ? [] : [model.patience === 'yes' ? '{agents}=INT({agents})' : 'OR(N({patience})=0,{agents}=INT({agents}))']), ...(sound ?? [])],
    within: withinCapacity(model),
    ...variantOf(model),
  };
}

export const CAPACITY = {
  CALLCAPACITY: (given) => most(given, {
    trial: { agents: '{agents}', load: '{v}', aht: '{aht}', whole: false }, full: '{agents}', write: (found) => `${found}*{interval}*60/{aht}`, sound: ['{aht}>0'],
  }),
  MAXAHT: (given) => most(given, {
    trial: { agents: '{agents}', load: '({calls}*{v}/({interval}*60))', aht: '{v}', whole: false }, full: '{agents}*{interval}*60/{calls}', write: (found) => found, sound: ['{calls}>0'],
  }),
} satisfies Twins;
