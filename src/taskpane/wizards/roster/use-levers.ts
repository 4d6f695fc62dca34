import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { isFault } from '../../../core/fault';
import { rosterLevers, type RosterLever, type RosterRequest, type RosterResult } from '../../../core/scheduling/rostering';
import { runRoster } from '../../../workers/scheduling';
import type { RosterTask } from './use-search';

/** A lever tried: what its short search found. */
export interface Tried {
  readonly lever: RosterLever;
  readonly result: RosterResult;
}

export type LeverWork =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly lever: RosterLever; readonly at: number; readonly share: number; readonly tried: readonly Tried[] }
  | { readonly kind: 'done'; readonly tried: readonly Tried[] };

export interface Levers {
  readonly work: LeverWork;
  readonly levers: readonly RosterLever[];
  readonly start: () => void;
  readonly cancel: () => void;
}

/** Long enough to tell better from worse, short enough to wait for four of them. */
const MOST_SECONDS = 3;
const IDLE: LeverWork = { kind: 'idle' };

/**
 * What the levers would bring against the roster at hand: short searches beside the pane, one after the other. Each sets out from that
 * roster, so that what is told is the lever's doing and not the short time's.
 */
export function useLevers(task: RosterTask | null, result: RosterResult | null): Levers {
  const [told, setTold] = useState<{ readonly of: RosterTask; readonly now: LeverWork } | null>(null);
  const stop = useRef<AbortController | null>(null);
  const levers = useMemo(() => (task ? rosterLevers(withoutPublished(task.request)) : []), [task]);
  useEffect(() => () => stop.current?.abort(), [task]);

  const start = useCallback(async () => {
    if (!task || !result) return;
    stop.current?.abort();
    const { signal } = stop.current = new AbortController();
    const tell = (now: LeverWork) => {
      if (!signal.aborted) setTold({ of: task, now });
    };
    const plan = task.request.people.map(({ name }, person) => ({ name, cells: result.cells[person] ?? [] }));
    const tried: Tried[] = [];
    for (const [at, lever] of levers.entries()) {
      const running = (share: number) => tell({ kind: 'running', lever, at, share, tried: [...tried] });
      running(0);
      const job = { request: lever.request, seed: task.seed, seconds: Math.min(MOST_SECONDS, task.seconds), start: plan };
      const found = await runRoster(job, { signal, onNews: ({ share }) => running(share) }).catch(() => null);
      if (signal.aborted) return;
      if (found !== null && !isFault(found)) tried.push({ lever, result: found });
    }
    tell({ kind: 'done', tried });
  }, [task, result, levers]);

  const cancel = useCallback(() => {
    stop.current?.abort();
    setTold((now) => (now?.now.kind === 'running' ? { of: now.of, now: now.now.tried.length > 0 ? { kind: 'done', tried: now.now.tried } : IDLE } : now));
  }, []);
  return { work: told !== null && told.of === task ? told.now : IDLE, levers, start: () => void start(), cancel };
}

/** A lever is weighed as if nothing were published yet: keeping what is published would hide what it brings. */
function withoutPublished(request: RosterRequest): RosterRequest {
  return { ...request, published: undefined };
}
