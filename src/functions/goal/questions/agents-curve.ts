import type { LocaleName } from '../../../locales/locale-name';
import { numbersOf } from '../numbers';
import { around, type Curve } from '../question';
import { levelCall, occupancyCall } from '../queue-calls';
import type { Situation } from '../situation';

/** Service level up, occupancy down: what every planner weighs. */
export function agentsCurve(s: Situation, agents: number, locale: LocaleName): Curve {
  const at = around(agents, 6);
  return {
    title: 'tradeOff', along: 'agents', at, mark: agents,
    lines: [
      { name: 'serviceLevel', fraction: true, values: numbersOf(levelCall(s, at), locale) },
      { name: 'occupancy', fraction: true, values: numbersOf(occupancyCall(s, at), locale) },
    ],
  };
}
