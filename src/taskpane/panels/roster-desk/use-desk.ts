import { useCallback, useEffect, useRef, useState } from 'react';
import { isFault } from '../../../core/fault';
import { areaAddress, parseArea } from '../../../sheets/area';
import { splitReference } from '../../../sheets/sheet-reference';
import type { Selection } from '../../../workbook/port';
import { useWorkbook } from '../../workbook-context';
import { cellsAt } from '../../wizards/table/cells-at';
import { Desk } from './desk';
import type { FoundRoster } from './use-rosters';

/** A roster being read, not to be found any more, or on the desk; `edition` goes up with each change. */
export type DeskState =
  | { readonly kind: 'reading' | 'gone' }
  | { readonly kind: 'open'; readonly desk: Desk; readonly edition: number };

/** Follows a roster's cells: each edit is taken alone, and what moves rows has all of them read again. */
export function useDesk(roster: FoundRoster | null): { readonly state: DeskState; readonly reread: () => void } {
  const port = useWorkbook();
  const [state, setState] = useState<DeskState & { readonly of: FoundRoster | null }>({ kind: 'reading', of: null });
  const open = useRef<Desk | null>(null);

  const load = useCallback(async (of: FoundRoster, isStale: () => boolean) => {
    const { memory } = of;
    const [names, cells] = await Promise.all([cellsAt(port, memory.sheet, memory.names), cellsAt(port, memory.sheet, memory.cells)]);
    if (isStale()) return;
    const desk = Desk.open(memory, names, cells);
    open.current = desk === null || isFault(desk) ? null : desk;
    setState((before) => (open.current ? { kind: 'open', desk: open.current, edition: before.kind === 'open' ? before.edition + 1 : 0, of } : { kind: 'gone', of }));
  }, [port]);

  useEffect(() => {
    if (!roster) return;
    let stale = false;
    const isStale = () => stale;
    const reload = () => load(roster, isStale);
    void reload();
    // One after another: an edit that is read while the next comes must not take its place.
    let queue = Promise.resolve();
    const follow = async (change: Selection) => {
      const desk = open.current;
      if (stale || change.sheet !== roster.memory.sheet) return;
      const area = parseArea(splitReference(change.address).address);
      const names = parseArea(roster.memory.names);
      const within = area && desk ? desk.within(area) : null;
      const touchesNames = area !== null && names !== null && area.column <= names.column && area.row < names.row + names.rows && names.row < area.row + area.rows;
      if (!desk || !area || touchesNames) return reload();
      if (!within) return;
      const values = await cellsAt(port, change.sheet, areaAddress(within));
      if (!stale && desk === open.current && desk.take(within, values)) setState((now) => (now.kind === 'open' ? { ...now, edition: now.edition + 1 } : now));
    };
    const stop = port.onChange((change) => {
      queue = queue.then(() => follow(change));
    });
    return () => {
      stale = true;
      stop();
    };
  }, [port, roster, load]);

  /** After changes from here: not every host tells an add-in of its own. */
  const reread = useCallback(() => {
    const desk = open.current;
    const area = desk && parseArea(desk.memory.cells);
    if (!desk || !area) return;
    void cellsAt(port, desk.memory.sheet, desk.memory.cells).then((values) => {
      if (desk === open.current && desk.take(area, values)) setState((now) => (now.kind === 'open' ? { ...now, edition: now.edition + 1 } : now));
    });
  }, [port]);

  // What is renewed of a roster leaves it on the desk while it is read again.
  return { state: state.of?.key === roster?.key ? state : { kind: 'reading' }, reread };
}
