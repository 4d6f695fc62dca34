import { LABOUR_LAW, type Clause, type ClauseId, type Jurisdiction, type Limit } from '../../labour-law';

/** A clause as the planner left it. */
export interface LawClause {
  readonly id: ClauseId;
  readonly unit: 'minutes' | 'days';
  /** The limit in force or, where it is off, the one that it would have. */
  readonly value: number;
  /** As the law has it. */
  readonly preset: number;
  readonly on: boolean;
  readonly source: string;
  readonly address: string | null;
}

/** The clauses of a jurisdiction with a planner's edits: a number is the limit, null switches off, absent is as the preset has it. */
export function lawClauses(jurisdiction: Jurisdiction | null, edited: Readonly<Partial<Record<ClauseId, number | null>>> = {}): LawClause[] {
  if (jurisdiction === null) return [];
  return LABOUR_LAW[jurisdiction].map((clause: Clause) => {
    const preset = limitOf(clause.limit);
    const given = edited[clause.id];
    return {
      id: clause.id, unit: unitOf(clause.limit), preset, source: clause.source, address: clause.address ?? null,
      value: given ?? preset, on: given === undefined ? !clause.optional : given !== null,
    };
  });
}

/** The clauses in force, as limits. */
export function clausesInForce(jurisdiction: Jurisdiction | null, edited: Readonly<Partial<Record<ClauseId, number | null>>> = {}): Clause[] {
  if (jurisdiction === null) return [];
  const left = lawClauses(jurisdiction, edited);
  return LABOUR_LAW[jurisdiction].flatMap((clause: Clause, place) => (left[place]!.on ? { ...clause, limit: withLimit(clause.limit, left[place]!.value) } : []));
}

function unitOf({ kind }: Limit): LawClause['unit'] {
  return kind === 'week-days' || kind === 'days-in-row' || kind === 'days-off-in-row' || kind === 'weekends-worked' || kind === 'shift-count' ? 'days' : 'minutes';
}

function limitOf(limit: Limit): number {
  if (limit.kind === 'rest' || limit.kind === 'day-off-rest') return limit.minutes;
  return (limit.kind === 'days-off-in-row' ? limit.min : limit.max) ?? 0;
}

function withLimit(limit: Limit, value: number): Limit {
  if (limit.kind === 'rest' || limit.kind === 'day-off-rest') return { ...limit, minutes: value };
  return limit.kind === 'days-off-in-row' ? { ...limit, min: value } : { ...limit, max: value };
}
