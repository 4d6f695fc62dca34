import { useCallback, useEffect, useRef } from 'react';

/**
 * Keeps the focus on the row that was moved: a browser lets go of it when the row takes another place in the page.
 * `arrangement` is what changes as rows move.
 */
export function useFollowedRow(arrangement: readonly number[]): { readonly follow: (index: number) => void; readonly handles: (index: number) => (element: HTMLElement | null) => void } {
  const rows = useRef(new Map<number, HTMLElement>());
  const followed = useRef<{ readonly index: number; readonly control: string | null } | null>(null);
  const stamp = arrangement.join();
  useEffect(() => {
    const at = followed.current;
    followed.current = null;
    if (!at) return;
    const row = rows.current.get(at.index);
    const control = row?.querySelector<HTMLElement>(`[data-control="${at.control ?? 'handle'}"]`);
    (control ?? row)?.focus();
  }, [stamp]);
  const follow = useCallback((index: number) => {
    const active = document.activeElement?.closest('[data-control]');
    followed.current = { index, control: active?.getAttribute('data-control') ?? null };
  }, []);
  const handles = useCallback((index: number) => (element: HTMLElement | null) => {
    if (element) rows.current.set(index, element);
    else rows.current.delete(index);
  }, []);
  return { follow, handles };
}
