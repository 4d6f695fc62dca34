import type { RosterMemory } from '../../../sheets/roster/request';
import type { KnownRoster } from '../../wizards/roster/standing';

/** The memory of a roster once its changes are in the log: what stands in the cells counts as published. */
export function renewedMemory({ source, from, asked, search, names, cells, marks, log, logTable, sheets }: KnownRoster, codes: readonly (readonly string[])[]): RosterMemory {
  return { source, from, asked, ...(search && { search }), names, cells, marks, log, logTable, sheets, published: codes.map((line) => line.join(',')) };
}
