import type { CardUnit } from '../../../core/kpi/scorecard';

/** A unit as people call it; agents with their team, where they have one. */
export function unitName({ level, team, agent }: CardUnit, centre: string): string {
  if (level === 'centre') return centre;
  if (level === 'team') return team ?? '';
  return team === null ? agent ?? '' : `${agent} · ${team}`;
}
