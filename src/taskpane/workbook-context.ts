import { createContext, useContext } from 'react';
import type { WorkbookPort } from '../workbook/port';

/** The workbook that the pane works on, handed in from outside: so every panel runs without Excel. */
export const WorkbookContext = createContext<WorkbookPort | null>(null);

export function useWorkbook(): WorkbookPort {
  const port = useContext(WorkbookContext);
  if (!port) throw new Error('No WorkbookContext above this component');
  return port;
}
