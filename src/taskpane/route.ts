import { useSyncExternalStore } from 'react';

/** `start` begins afresh, `continue` with the answers this workbook remembers, `refresh` with those and new data. */
export type Intent = 'start' | 'continue' | 'refresh';

/** Where one is in the pane. Ribbon buttons and links name it by its hash: `#/functions/ERLANGC`, `#/staffing?refresh=Staffing`. */
export interface Route {
  readonly place: string;
  /** The rest of the path, such as a function's name. */
  readonly detail?: string;
  readonly intent: Intent;
  /** The key of what is remembered, with `continue` and `refresh`. */
  readonly memoryKey?: string;
}

export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [place = '', detail] = path.split('/').map(decoded);
  const asked = new URLSearchParams(query);
  const intent = (['continue', 'refresh'] as const).find((name) => asked.has(name)) ?? 'start';
  const memoryKey = asked.get(intent) ?? undefined;
  return { place, ...(detail && { detail }), intent, ...(memoryKey && { memoryKey }) };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // Cut or typed by hand: it names nothing, which is for the page to say.
    return part;
  }
}

/** The hash of a job, opened afresh or from what the workbook remembers under a key. */
export function jobRoute(job: string, intent: Intent = 'start', memoryKey = ''): string {
  const query = intent === 'start' ? '' : `?${new URLSearchParams({ [intent]: memoryKey })}`;
  return `#/${encodeURIComponent(job)}${query}`;
}

/** The hash of a job that starts from these cells, such as `Forecast!S5:AB677`. */
export function tableRoute(job: string, address: string): string {
  return `#/${encodeURIComponent(job)}/${encodeURIComponent(address)}`;
}

export function functionRoute(name = ''): string {
  return name ? `#/functions/${encodeURIComponent(name)}` : '#/functions';
}

export function goalRoute(question = ''): string {
  return question ? `#/goals/${encodeURIComponent(question)}` : '#/goals';
}

export const HOME = '#/';
export const SETTINGS = '#/settings';

/** Goes there without leaving a trace in the history of the page around us: its Back button belongs to Excel. */
export function navigate(hash: string): void {
  // Office.js takes history.pushState and replaceState away; location.replace with a bare hash stays on the page.
  window.location.replace(hash);
}

const follow = (listener: () => void) => {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
};

export function useRoute(): Route {
  return parseRoute(useSyncExternalStore(follow, () => window.location.hash));
}
