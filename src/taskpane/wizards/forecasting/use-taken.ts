import { useEffect, useState } from 'react';
import { useWorkbook } from '../../workbook-context';

/** Names that the workbook uses already. */
export interface Taken {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
}

/** Asked when a plan is to be made, and again after each writing. */
export function useTaken(wanted: boolean, edition: unknown): Taken | null {
  const port = useWorkbook();
  const [taken, setTaken] = useState<Taken | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let stale = false;
    void Promise.all([port.sheetNames(), port.tableNames()]).then(([sheets, tables]) => {
      if (!stale) setTaken({ sheets, tables });
    });
    return () => {
      stale = true;
    };
  }, [port, wanted, edition]);
  return taken;
}
