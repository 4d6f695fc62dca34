import type { TableSource } from '../../../../sheets/table-source';
import type { Speech } from '../../../language-context';

/** "Table Calls on sheet Data", or where plain cells stand. */
export function tableName({ table, sheet, address }: Pick<TableSource, 'table' | 'sheet' | 'address'>, { words: { reports: { data } }, say }: Speech): string {
  return table === undefined ? say(data.block, { sheet, address }) : say(data.table, { table, sheet });
}
