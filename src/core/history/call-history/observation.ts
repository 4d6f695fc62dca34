import type { LocalMinute } from './local-time';
import type { CellPlace } from './reading';

/** One count of a table with its time. Made from whatever shape the table has. */
export interface Observation {
  readonly queue: string;
  readonly time: LocalMinute;
  readonly calls: number;
  readonly ahtSeconds: number | null;
  readonly answered: number | null;
  readonly abandoned: number | null;
  readonly place: CellPlace;
}
