import { useCallback, useEffect, useRef, useState } from 'react';
import { isFault } from '../../../core/fault';
import { LEVERS, pullLever, type CoverRequest, type CoverResult, type Lever, type OpeningHours, type ShiftRow } from '../../../core/scheduling';
import { freeName } from './card';
import { countsFor, plannedPeople } from './planned-people';
import { runCover } from '../../../workers/scheduling';

/** A lever tried: the shift table with it, and what its short search found. */
export interface Tried {
  readonly lever: Lever;
  readonly rows: readonly ShiftRow[];
  readonly result: CoverResult;
}

export type LeverWork =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly lever: Lever; readonly at: number; readonly of: number; readonly share: number; readonly tried: readonly Tried[] }
  | { readonly kind: 'done'; readonly tried: readonly Tried[] };

export interface Levers {
  readonly work: LeverWork;
  readonly start: () => void;
  readonly cancel: () => void;
  /** Levers that are not pulled yet. */
  readonly open: readonly Lever[];
}

/** Long enough to come within a few per cent, short enough to wait for three of them. */
const SECONDS = 3;
const IDLE: LeverWork = { kind: 'idle' };

/** What the levers would bring against the plan at hand: short searches beside the pane, one after the other, with the names of the planner's language. */
export function useLevers(request: CoverRequest | null, found: CoverResult | null, hours: OpeningHours | null, seconds: number, seed: number, nameOf: (row: ShiftRow) => string): Levers {
  const [told, setTold] = useState<{ readonly of: CoverRequest; readonly now: LeverWork } | null>(null);
  const stop = useRef<AbortController | null>(null);
  const tables = request && hours ? LEVERS.flatMap((lever) => {
    const rows = pullLever(lever, request.rows, hours);
    return rows ? [{ lever, rows: rows.map((row, at) => (at < request.rows.length ? row : { ...row, name: freeName(nameOf(row), request.rows) })) }] : [];
  }) : [];
  useEffect(() => () => stop.current?.abort(), [request]);

  const start = useCallback(async (asked: CoverRequest, best: CoverResult, wanted: typeof tables) => {
    const people = plannedPeople(best, asked.rows);
    stop.current?.abort();
    const { signal } = stop.current = new AbortController();
    const tell = (now: LeverWork) => {
      if (!signal.aborted) setTold({ of: asked, now });
    };
    const tried: Tried[] = [];
    for (const [at, { lever, rows }] of wanted.entries()) {
      const running = (share: number) => tell({ kind: 'running', lever, at, of: wanted.length, share, tried: [...tried] });
      running(0);
      const wider = { ...asked, rows };
      // From the plan at hand: more freedom never ends in a worse plan, however short the search.
      const result = await runCover({ request: wider, seed, seconds: Math.min(SECONDS, seconds), start: countsFor(people, wider)?.counts }, { signal, onNews: ({ share }) => running(share) }).catch(() => null);
      if (signal.aborted) return;
      if (result !== null && !isFault(result)) tried.push({ lever, rows, result });
    }
    tell({ kind: 'done', tried });
  }, [seed, seconds]);

  const cancel = useCallback(() => {
    stop.current?.abort();
    setTold((now) => (now?.now.kind === 'running' ? { of: now.of, now: now.now.tried.length > 0 ? { kind: 'done', tried: now.now.tried } : IDLE } : now));
  }, []);
  return {
    work: told && told.of === request ? told.now : IDLE, cancel, open: tables.map(({ lever }) => lever),
    start: () => { if (request && found) void start(request, found, tables); },
  };
}
