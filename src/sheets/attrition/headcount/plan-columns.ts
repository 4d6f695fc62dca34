import type { HeadcountFigures } from '../figures';
import * as formulas from '../formulas';
import { FIRST_ROW, RIGHT_COLUMN } from '../layout';
import { fixedColumn, type LiveColumn } from '../live-columns';
import { onAttrition, type AttritionPlaces } from '../rates/attrition-sheet';
import type { AttritionRequest, HeadcountSheetRequest } from '../request';
import { CLASS_ROW, index, input, letter, PLAN_COLUMNS, type PlanColumn } from './places';

/** Backward the heads to aim at, forward the classes that bring them. */
export function planColumns(request: AttritionRequest, { needs, needSource }: HeadcountSheetRequest, { months }: HeadcountFigures, { inputs, layout }: AttritionPlaces): LiveColumn[] {
  const { column, state } = request.words.headcount;
  const ramp = onAttrition(request, inputs.cell('rampWeeks'));
  const rows = { firstRow: FIRST_ROW, rows: needs.length };
  const all = (key: PlanColumn) => fixedColumn(RIGHT_COLUMN + PLAN_COLUMNS.indexOf(key), rows);
  const cell = (key: PlanColumn, row: number) => `${letter(key)}${row}`;
  const loss = index('loss');
  const training = (at: number) => {
    const { month } = months[at]!;
    const end = months[at + 1]?.month ?? month + 31;
    return months.filter((one) => one.classStart < end && one.month > month).reduce((sum, { classSize }) => sum + classSize, 0);
  };
  const before = (at: number) => (at === 0 ? null : months[at - 1]!.heads);
  const made = (key: PlanColumn, width: number, numberFormat: string | undefined, content: LiveColumn['content'], shown: (month: (typeof months)[number], at: number) => number | string | null, style?: LiveColumn['style']): LiveColumn => ({
    header: column[key], width, style, content, shown: (at) => shown(months[at]!, at), ...(numberFormat !== undefined && { numberFormat }),
  });
  return [
    made('month', 11, 'yyyy-mm', (row, at) => (at === 0 ? `=EDATE(MAX(${onAttrition(request, layout.column('month'))}),1)` : formulas.nextMonth(cell('month', row - 1))), ({ month }) => month, 'label'),
    made('required', 11, '0.0', (row, at) => {
      if (!needSource) return needs[at]!.required;
      const source = needSource.cells[at];
      return source ? formulas.linkedCount(source) : at === 0 ? 0 : `=${cell('required', row - 1)}`;
    }, ({ required }) => required, needSource ? 'link' : 'input'),
    made('hired', 11, '0', (_row, at) => needs[at]!.hired, ({ hired }) => hired, 'input'),
    made('ownRate', 12, '0.0%', (_row, at) => needs[at]!.attrition ?? null, () => null, 'input'),
    made('heads', 12, '0.0', (row) => formulas.headsAfter(cell('before', row), cell('graduates', row), cell('leavers', row)), ({ heads }) => heads, 'total'),
    made('gap', 11, '+0.0;-0.0;0.0', (row) => formulas.minus(cell('heads', row), cell('required', row)), ({ gap }) => gap, 'total'),
    made('state', 22, undefined, (row) => formulas.state(cell('gap', row), cell('offerBy', row), input('offersFrom'), state), ({ gap, offerBy }) => (gap >= -1e-9 ? state.met : offerBy < request.headcount!.inputs.offersFrom ? state.late : state.short)),
    made('classSize', 10, '0', (row) => formulas.classSize(cell('allowed', row), cell('wanted', row), input('maxClass')), ({ classSize }) => classSize, 'total'),
    made('offers', 10, '0', (row) => formulas.offers(cell('classSize', row), input('acceptance')), ({ offers }) => offers, 'total'),
    made('offerBy', 12, 'yyyy-mm-dd', (row) => formulas.offersBy(cell('classStart', row), input('hiringWeeks')), ({ offerBy }) => offerBy),
    made('classStart', 12, 'yyyy-mm-dd', (row) => formulas.startsBy(cell('month', row), input('trainingWeeks'), ramp), ({ classStart }) => classStart),
    made('inTraining', 12, '0', (row) => formulas.inTraining(all('classSize'), all('classStart'), all('month'), cell('month', row)), (_month, at) => training(at)),
    made('before', 12, '0.0', (row, at) => (at === 0 ? `=${index('heads')}` : `=${cell('heads', row - 1)}`), (_month, at) => before(at) ?? headsAtStart(months)),
    made('leavers', 10, '0.0', (row) => formulas.leaving(cell('before', row), cell('graduates', row), cell('rate', row)), ({ leavers }) => leavers),
    made('graduates', 12, '0.0', (row) => formulas.graduates(cell('hired', row), cell('classSize', row), loss), ({ graduates }) => graduates),
    made('rate', 12, '0.0%', (row) => formulas.ownOr(cell('ownRate', row), index('attrition')), ({ rate }) => rate),
    made('allowed', 12, '0', (row) => formulas.allowed(cell('offerBy', row), input('offersFrom'), cell('classStart', row), `$B$${CLASS_ROW}:$B$${CLASS_ROW + 11}`), ({ allowed }) => Number(allowed)),
    made('carry', 12, '0.0', (row) => formulas.carry({ allowed: cell('allowed', row + 1), aim: cell('aim', row + 1), hired: cell('hired', row + 1), rate: cell('rate', row + 1) }, input('maxClass'), loss), ({ carry }) => carry),
    made('aim', 12, '0.0', (row) => formulas.aim(cell('required', row), cell('carry', row)), ({ aim }) => aim),
    made('wanted', 10, '0', (row) => formulas.wanted(cell('aim', row), cell('rate', row), cell('before', row), cell('hired', row), loss), ({ wanted }) => wanted),
    made('short', 9, '0', (row) => formulas.isShort(cell('gap', row)), ({ gap }) => (gap < -1e-9 ? 1 : 0)),
  ];
}

function headsAtStart(months: HeadcountFigures['months']): number {
  const [first] = months;
  return first ? first.heads + first.leavers - first.graduates : 0;
}
