import type { CardUnit } from '../../core/kpi/scorecard';
import type { ScorecardWords } from './request';

/** How units are called on the sheets, each by another name, and how a formula makes the name from a row. */
export interface Labels {
  readonly texts: readonly string[];
  /** `Ann · Team B`: two agents share a name. */
  readonly agentsWithTeam: boolean;
  /** Before a team that is called as an agent, or as the centre, is. */
  readonly teamPrefix: string;
}

export const BETWEEN = ' · ';

type Named = Pick<CardUnit, 'team' | 'agent'>;

export function unitLabels(units: readonly Named[], agentsWithTeam: boolean, words: ScorecardWords): Labels {
  const taken = new Set([words.whole, ...units.filter(({ agent }) => agent !== null).map((unit) => rowLabel(unit, { agentsWithTeam, teamPrefix: '' }, words))].map(folded));
  const clash = units.some(({ team, agent }) => agent === null && team !== null && taken.has(folded(team)));
  const teamPrefix = clash ? `${words.level.team} ` : '';
  return { agentsWithTeam, teamPrefix, texts: units.map((unit) => rowLabel(unit, { agentsWithTeam, teamPrefix }, words)) };
}

/** Excel compares without case. */
const folded = (text: string) => text.toLowerCase();

export function rowLabel({ team, agent }: Named, { agentsWithTeam, teamPrefix }: Omit<Labels, 'texts'>, words: ScorecardWords): string {
  if (agent !== null) return agentsWithTeam && team !== null ? `${agent}${BETWEEN}${team}` : agent;
  return team === null ? words.whole : `${teamPrefix}${team}`;
}
