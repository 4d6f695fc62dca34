import { columnName } from '../../area';
import type { AttritionFigures } from '../figures';
import * as formulas from '../formulas';
import type { LiveColumn } from '../live-columns';
import type { IndexKey } from './index-block';
import type { AttritionRequest } from '../request';
import type { StaffColumn } from '../people/staff-sheet';

const COLUMNS = ['team', 'open', 'close', 'mean', 'leavers', 'voluntary', 'annual', 'annualVoluntary'] as const;

/** A row a team, over the period of the indices. None where the table has no teams. */
export function teamColumns({ table, words }: AttritionRequest, { people }: AttritionFigures, firstColumn: number, staff: ((column: StaffColumn) => string) | null, index: (key: IndexKey) => string): LiveColumn[] {
  if (table.kind !== 'people' || table.source.columns.team === null || !people || !staff) return [];
  const { teams } = people;
  const cell = (key: (typeof COLUMNS)[number], row: number) => `$${columnName(firstColumn + COLUMNS.indexOf(key))}${row}`;
  const name = (row: number) => cell('team', row);
  const made = (key: (typeof COLUMNS)[number], width: number, content: LiveColumn['content'], shown: (team: (typeof teams)[number]) => string | number | null, numberFormat?: string, style?: LiveColumn['style']): LiveColumn => ({
    header: words.team[key], width, content, shown: (at) => shown(teams[at]!), style, ...(numberFormat !== undefined && { numberFormat }),
  });
  return [
    made('team', 20, (_row, at) => teams[at]!.team || words.noTeam, ({ team }) => team, undefined, 'label'),
    made('open', 10, (row) => formulas.teamThere(staff('team'), name(row), staff('start'), staff('until'), index('from')), ({ open }) => open, '0'),
    made('close', 10, (row) => formulas.teamNow(staff('team'), name(row), staff('used'), staff('left')), ({ close }) => close, '0'),
    made('mean', 11, (row) => formulas.mean(cell('open', row), cell('close', row)), ({ mean }) => mean, '0.0'),
    made('leavers', 9, (row) => formulas.teamGone(staff('team'), name(row), staff('left'), staff('until'), index('from')), ({ leavers }) => leavers, '0'),
    made('voluntary', 11, (row) => formulas.teamGoneFreely(staff('team'), name(row), staff('left'), staff('until'), index('from'), staff('voluntary')), ({ voluntary }) => voluntary, '0'),
    made('annual', 12, (row) => formulas.rate(cell('leavers', row), cell('mean', row), index('counted')), ({ annual }) => annual, '0.0%', 'total'),
    made('annualVoluntary', 13, (row) => formulas.rate(cell('voluntary', row), cell('mean', row), index('counted')), ({ annualVoluntary }) => annualVoluntary, '0.0%'),
  ];
}
