import { LEVELS, levelOf, type FigureRow, type Figures, type Level } from '../figures/figures';
import type { CardUnit } from './scorecard';

/** One unit's figures in one month; `row` is that of the table, null for a mean of others. */
export interface UnitRow extends FigureRow {
  readonly unit: number;
  readonly rolledUp: boolean;
}

export interface UnitRows {
  readonly units: readonly CardUnit[];
  readonly rows: readonly UnitRow[];
}

type Named = Pick<FigureRow, 'team' | 'agent'>;

/**
 * Who the rows are about, each once: centre, teams, agents, in the order of the table. Agents go by their names; where a name
 * stands in two teams in the same month, by name and team. Of rows that repeat a unit and month the first counts. With
 * `rollUp`, levels that have no rows get plain means of the next finer one.
 */
export function unitRows(figures: Figures, rollUp: boolean): UnitRows {
  const byTeam = namesakes(figures.rows);
  const keyOf = ({ team, agent }: Named) => JSON.stringify(agent === null ? [team] : [byTeam ? team : null, agent]);
  const given = figures.rows.map((row) => ({ ...row, rolledUp: false }));
  const rows = rollUp ? [...given, ...rolledUpRows(given)] : given;
  const order = [...rows].sort((a, b) => LEVELS.indexOf(levelOf(a)) - LEVELS.indexOf(levelOf(b)));
  const index = new Map<string, number>();
  const latest: FigureRow[] = [];
  const units: CardUnit[] = [];
  for (const row of order) {
    const at = index.get(keyOf(row));
    if (at === undefined) {
      index.set(keyOf(row), units.length);
      latest.push(row);
      units.push({ level: levelOf(row), team: row.team, agent: row.agent, rolledUp: row.rolledUp });
    } else if ((row.month ?? 0) >= (latest[at]!.month ?? 0)) latest[at] = row;
  }
  const seen = new Set<string>();
  return {
    // An agent who moves belongs to the team of the last month.
    units: units.map((unit, at) => ({ ...unit, team: latest[at]!.team })),
    rows: rows.flatMap((row) => {
      const unit = index.get(keyOf(row))!;
      const key = `${unit} ${row.month}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ ...row, unit }];
    }),
  };
}

/** Whether agents of one name stand in two teams in the same month: then they are two. */
export function namesakes(rows: readonly FigureRow[]): boolean {
  const teams = new Map<string, string | null>();
  return rows.some(({ agent, team, month }) => {
    if (agent === null) return false;
    const key = JSON.stringify([agent, month]);
    const before = teams.get(key);
    teams.set(key, team);
    return before !== undefined && before !== team;
  });
}

type GivenRow = FigureRow & { readonly rolledUp: boolean };

/** Means for teams where none has a row, then for the centre: of agents, or of teams where there are no agents. */
function rolledUpRows(rows: readonly GivenRow[]): GivenRow[] {
  const of = (level: Level) => rows.filter((row) => levelOf(row) === level);
  const agents = of('agent');
  const teams = of('team').length > 0 ? [] : means(agents.filter(({ team }) => team !== null), ({ team }) => ({ team, agent: null }));
  const finer = agents.length > 0 ? agents : of('team');
  const centre = of('centre').length > 0 ? [] : means(finer, () => ({ team: null, agent: null }));
  return [...teams, ...centre];
}

function means(rows: readonly GivenRow[], whole: (row: GivenRow) => Named): GivenRow[] {
  const groups = new Map<string, GivenRow[]>();
  for (const row of rows) {
    const key = JSON.stringify([whole(row).team, row.month]);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].map((group): GivenRow => {
    const [first] = group as [GivenRow];
    const values = first.values.map((_, index) => {
      const numbers = group.flatMap((row) => (row.values[index] === null ? [] : [row.values[index]!]));
      return numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
    });
    return { ...whole(first), row: -1, month: first.month, values, rolledUp: true };
  });
}
