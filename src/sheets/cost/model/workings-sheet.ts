import { sum } from '../../../core/numeric/sum';
import { weeklyHours } from '../../../core/cost/model/cost-model';
import type { PlannedCell, SheetPlan } from '../../plan';
import type { Context } from '../context';
import type { Format } from '../inputs/input-formats';
import { byGoal } from '../inputs/input-keys';
import { linesBlock, made, type Line } from '../lines';
import { costSheetPlan, header } from '../month-sheet';
import { notesBlock } from '../notes';
import { unitCell } from '../unit-cell';
import { workingKeys } from './working-keys';

interface Row {
  readonly format: Format;
  /** How the months make one figure of all; none where that would mean nothing. */
  readonly whole: 'SUM' | 'AVERAGE' | null;
  readonly formula: (letter: string, month: number) => string;
  readonly sample: (month: number) => number;
  /** In column E: what stood before the first month. */
  readonly opening?: PlannedCell;
}

const count = (unit: Format['unit'], numberFormat: string): Format => ({ unit, numberFormat });
const HOURS = count('hours', '#,##0.0');
const PEOPLE = count('people', '#,##0.0');
const MONEY: Format = { unit: 'money', money: true, numberFormat: '#,##0' };

/** From calls to paid hours, people, seats and their price: one formula a row. */
export function workingsSheet(context: Context): SheetPlan {
  const { request, places } = context;
  const { words } = request;
  const keys = workingKeys(request);
  const rows = workingRows(context);
  const at = places('workings');
  const lineOf = (key: string): Line => {
    const row = rows[key];
    if (!row) throw new Error(`The cost workings know no ${key}.`);
    const { format, whole, formula, sample, opening } = row;
    const samples = Array.from({ length: at.months }, (_, month) => sample(month));
    const total = whole === 'SUM' ? sum(samples) : sum(samples) / samples.length;
    const label = words.working[key as keyof typeof words.working];
    const how = words.working[`${key}How` as keyof typeof words.working];
    return {
      label, month: (month, letter) => made(formula(letter, month), samples[month]!, format.numberFormat),
      cells: [
        whole ? made(`=${whole}(${at.all('workings', key)})`, total, format.numberFormat) : null, unitCell(context, 'workings', format), how, opening ?? null,
      ],
    };
  };
  const block = linesBlock(keys, lineOf, (heading) => [words.heading[heading as keyof typeof words.heading], '', '', '', ''], at);
  return costSheetPlan(context, 'workings', [header(words.heading.labour), header(words.header.total, true), header(words.header.unit), header(words.header.how), header(words.header.opening, true)], true, {
    blocks: [block, notesBlock(context, 'workings', keys.length)], widths: [28, 13, 15, 40, 11],
  });
}

function workingRows(context: Context): Readonly<Record<string, Row>> {
  return { ...labourRows(context), ...priceRows(context) };
}

function labourRows({ request, figures: { model }, places }: Context): Readonly<Record<string, Row>> {
  const at = places('workings');
  const own = (key: string) => (letter: string) => at.month('workings', key, letter);
  const typed = (key: string) => (letter: string) => at.month('inputs', key, letter);
  const input = (key: string) => at.value('inputs', key);
  const { labour } = model;
  const [handled, agentHours, paidHours, fte, leavers] = ['handledHours', 'agentHours', 'paidHours', 'fte', 'leavers'].map(own) as [Cell, Cell, Cell, Cell, Cell];
  const occupancy = byGoal(request) ? own('occupancy') : typed('occupancy');
  const { openingFte } = request.settings.inputs;
  const opening = input('openingFte');
  const before = made(`=IF(${opening}="",${fte(at.letter(0))},${opening})`, openingFte ?? labour[0]!.fte, '#,##0.0');
  const previous = (month: number) => fte(month === 0 ? 'E' : at.letter(month - 1));
  return {
    monthNumber: { format: count('months', '0'), whole: null, formula: (letter) => `=COLUMNS($${at.letter(0)}$4:${letter}$4)`, sample: (month) => month + 1 },
    handledHours: { format: HOURS, whole: 'SUM', formula: (l) => `=${typed('volume')(l)}*${typed('ahtSeconds')(l)}/${input('secondsPerHour')}`, sample: (month) => labour[month]!.handledHours },
    minutes: { format: count('minutes', '#,##0'), whole: 'SUM', formula: (l) => `=${handled(l)}*${input('minutesPerHour')}`, sample: (month) => labour[month]!.minutes },
    goalCalls: {
      format: count('calls', '#,##0.0'), whole: 'AVERAGE', formula: (l) => `=${typed('volume')(l)}/${typed('openHours')(l)}*${input('intervalMinutes')}/${input('minutesPerHour')}`, sample: (month) => labour[month]!.goal?.calls ?? 0,
    },
    goalAgents: {
      format: count('agents', '0'), whole: 'AVERAGE', sample: (month) => labour[month]!.goal?.agents ?? 0,
      formula: (l) => `=AGENTS(${own('goalCalls')(l)},${typed('ahtSeconds')(l)},${['serviceLevel', 'answerWithinSeconds', 'intervalMinutes', 'maxOccupancy'].map(input).join(',')})`,
    },
    occupancy: {
      format: count('fraction', '0.0%'), whole: 'AVERAGE', sample: (month) => labour[month]!.occupancy,
      formula: (l) => `=IF(${own('goalCalls')(l)}=0,${input('maxOccupancy')},OCCUPANCY(${own('goalCalls')(l)},${typed('ahtSeconds')(l)},${own('goalAgents')(l)},${input('intervalMinutes')}))`,
    },
    agentHours: { format: HOURS, whole: 'SUM', formula: (l) => `=${handled(l)}/${occupancy(l)}`, sample: (month) => labour[month]!.agentHours },
    paidHours: { format: HOURS, whole: 'SUM', formula: (l) => `=${agentHours(l)}/(1-${typed('shrinkage')(l)})`, sample: (month) => labour[month]!.paidHours },
    requiredFte: { format: PEOPLE, whole: 'AVERAGE', formula: (l) => `=${agentHours(l)}/${typed('hoursPerFte')(l)}`, sample: (month) => labour[month]!.requiredFte },
    fte: { format: PEOPLE, whole: 'AVERAGE', formula: (l) => `=${paidHours(l)}/${typed('hoursPerFte')(l)}`, sample: (month) => labour[month]!.fte, opening: before },
    supervisors: { format: PEOPLE, whole: 'AVERAGE', formula: (l) => `=${fte(l)}/${input('spanOfControl')}`, sample: (month) => labour[month]!.supervisors },
    seats: { format: count('seats', '#,##0.0'), whole: 'AVERAGE', formula: (l) => `=${fte(l)}*${input('seatsPerFte')}`, sample: (month) => labour[month]!.seats },
    leavers: { format: PEOPLE, whole: 'SUM', formula: (l) => `=${fte(l)}*${typed('attritionRate')(l)}`, sample: (month) => labour[month]!.leavers },
    joiners: { format: PEOPLE, whole: 'SUM', formula: (l, month) => `=MAX(0,${leavers(l)}+${fte(l)}-${previous(month)})`, sample: (month) => labour[month]!.joiners },
  };
}

type Cell = (letter: string) => string;

function priceRows({ request: { settings: { inputs, monthly } }, figures: { model }, places }: Context): Readonly<Record<string, Row>> {
  const at = places('workings');
  const own = (key: string) => (letter: string) => at.month('workings', key, letter);
  const typed = (key: string) => (letter: string) => at.month('inputs', key, letter);
  const input = (key: string) => at.value('inputs', key);
  const { labour, costs, onCost } = model;
  const perHead = (unit: 'perWeek' | 'perJoiner' | 'perLeaver'): Format => ({ unit, money: true, numberFormat: '#,##0' });
  return {
    basePay: { format: MONEY, whole: 'SUM', formula: (l) => `=${own('paidHours')(l)}*${typed('wagePerHour')(l)}`, sample: (month) => labour[month]!.paidHours * monthly.wagePerHour[month]! },
    weekPay: {
      format: perHead('perWeek'), whole: 'AVERAGE', formula: (l) => `=${typed('hoursPerFte')(l)}*${input('monthsPerYear')}/${input('weeksPerYear')}*${typed('wagePerHour')(l)}*(1+${input('onCost')})`,
      sample: (month) => weeklyHours(monthly.hoursPerFte[month]!) * monthly.wagePerHour[month]! * (1 + onCost),
    },
    trainingPerJoiner: { format: perHead('perJoiner'), whole: 'AVERAGE', formula: (l) => `=${input('trainingWeeks')}*${own('weekPay')(l)}+${input('courseCost')}`, sample: (month) => costs[month]!.trainingPerJoiner },
    costPerLeaver: {
      format: perHead('perLeaver'), whole: 'AVERAGE', formula: (l) => `=${input('leavingCost')}+${input('rampWeeks')}*${own('weekPay')(l)}*(1-${input('rampProductivity')})`, sample: (month) => costs[month]!.costPerLeaver,
    },
    replaced: {
      format: MONEY, whole: 'SUM', formula: (l) => `=${own('leavers')(l)}*(${input('hiringCost')}+${own('trainingPerJoiner')(l)}+${own('costPerLeaver')(l)})`,
      sample: (month) => labour[month]!.leavers * (inputs.hiringCost + costs[month]!.trainingPerJoiner + costs[month]!.costPerLeaver),
    },
  };
}
