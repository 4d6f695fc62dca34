import { useCallback, useEffect, useState } from 'react';
import { splitReference } from '../../../sheets/sheet-reference';
import type { WorkbookPort } from '../../../workbook/port';
import { useWorkbook } from '../../workbook-context';
import { rosterAt, type KnownRoster } from '../../wizards/roster/standing';

export interface FoundRoster {
  readonly key: string;
  readonly memory: KnownRoster;
}

export interface Rosters {
  /** Newest first; null until they have been looked for. */
  readonly all: readonly FoundRoster[] | null;
  readonly chosen: FoundRoster | null;
  readonly choose: (key: string) => void;
  /** What is remembered of the chosen one was renewed. */
  readonly renew: () => Promise<void>;
}

/** The rosters of the workbook: the one on the sheet in front, else the newest. */
export function useRosters(memoryKey?: string): Rosters {
  const port = useWorkbook();
  const [all, setAll] = useState<readonly FoundRoster[] | null>(null);
  const [key, setKey] = useState<string | null>(memoryKey ?? null);

  const renew = useCallback(async () => setAll(await rostersOf(port)), [port]);
  useEffect(() => {
    let stale = false;
    void Promise.all([rostersOf(port), port.selection()]).then(([found, selection]) => {
      if (stale) return;
      setAll(found);
      const inFront = 'sheet' in selection ? found.find(({ memory }) => memory.sheet === selection.sheet) : undefined;
      setKey((asked) => asked ?? inFront?.key ?? null);
    });
    const stop = port.onSelection(({ sheet, address }) => setAll((found) => {
      const { sheet: named } = splitReference(address);
      const inFront = found?.find(({ memory }) => memory.sheet === (named ?? sheet));
      if (inFront) setKey(inFront.key);
      return found;
    }));
    return () => {
      stale = true;
      stop();
    };
  }, [port]);

  return { all, chosen: all?.find((each) => each.key === key) ?? all?.[0] ?? null, choose: setKey, renew };
}

async function rostersOf(port: WorkbookPort): Promise<FoundRoster[]> {
  const [keys, sheets] = await Promise.all([port.remembered(), port.sheetNames()]);
  const found = await Promise.all(keys.map(async (key) => ({ key, memory: await rosterAt(port, key) })));
  return found.flatMap(({ key, memory }) => (memory && sheets.includes(memory.sheet) ? { key, memory } : []));
}
