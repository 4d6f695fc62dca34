import { costPerCall, costPerMinute, costPerSeat, costPerSuccess } from '../../../core/cost';
import { isFault } from '../../../core/fault';
import { sum } from '../../../core/numeric/sum';
import type { Context } from '../context';
import { orNone, PRICE } from '../formats';
import type { Unit } from '../inputs/input-formats';
import { made, type Line } from '../lines';
import { unitCell } from '../unit-cell';
import type { PerUnit } from './cost-keys';

const UNITS: Readonly<Record<PerUnit, Unit>> = { perCall: 'perCall', perMinute: 'perMinute', perSeat: 'perSeat', perSuccess: 'perSuccess' };

interface UnitCost {
  /** Our function, with the units that it divides by asked first: no calls, no cost per call. */
  readonly formula: (letter: string) => string;
  readonly whole: string;
  readonly sample: (months: readonly number[]) => number;
}

/** Cost of the centre for one call, minute, seat or success, by the functions that have these names. */
export function unitCostRow(context: Context, key: PerUnit): Line {
  const { request: { words }, places } = context;
  const { formula, whole, sample } = unitCosts(context)[key];
  const months = Array.from({ length: places('cost').months }, (_, month) => month);
  return {
    label: words.cost[key],
    cells: [made(whole, sample(months), orNone(PRICE), 'total'), unitCell(context, 'cost', { unit: UNITS[key], money: true }), words.cost[`${key}How`]],
    month: (month, letter) => made(formula(letter), sample([month]), orNone(PRICE)),
  };
}

function unitCosts({ request: { settings: { monthly } }, figures: { model: { labour, costs } }, places }: Context): Readonly<Record<PerUnit, UnitCost>> {
  const at = places('cost');
  const given = (units: string, formula: string) => `=IF(SUM(${units})>0,${formula},0)`;
  const over = (name: string, unit: (letter: string) => string, all: string): Pick<UnitCost, 'formula' | 'whole'> => ({
    formula: (l) => given(unit(l), `${name}(${at.month('cost', 'total', l)},${unit(l)})`), whole: given(all, `${name}(${at.value('cost', 'total')},${all})`),
  });
  const totals = (months: readonly number[]) => months.map((month) => costs[month]!.total);
  const shown = (outcome: ReturnType<typeof costPerCall>) => (isFault(outcome) ? 0 : outcome);
  const success = (direct: string, hours: string, successes: string) => given(successes, `COSTPERSUCCESS(${direct}/${hours},${hours},${successes})`);
  return {
    perCall: { ...over('COSTPERCALL', (l) => at.month('inputs', 'volume', l), at.all('inputs', 'volume')), sample: (months) => shown(costPerCall(totals(months), months.map((month) => labour[month]!.volume))) },
    perMinute: { ...over('COSTPERMINUTE', (l) => at.month('workings', 'minutes', l), at.all('workings', 'minutes')), sample: (months) => shown(costPerMinute(totals(months), months.map((month) => labour[month]!.minutes))) },
    // The function passes over months without seats.
    perSeat: { ...over('COSTPERSEAT', (l) => at.month('workings', 'seats', l), at.all('workings', 'seats')), sample: (months) => shown(costPerSeat(totals(months), months.map((month) => labour[month]!.seats).filter((seats) => seats > 0))) },
    perSuccess: {
      formula: (l) => success(at.month('cost', 'direct', l), at.month('workings', 'agentHours', l), at.month('inputs', 'successes', l)),
      whole: success(at.value('cost', 'direct'), at.value('workings', 'agentHours'), at.value('inputs', 'successes')),
      sample: (months) => {
        const hours = sum(months.map((month) => labour[month]!.agentHours));
        return shown(costPerSuccess(sum(months.map((month) => costs[month]!.heads.direct)) / hours, hours, sum(months.map((month) => monthly.successes[month]!))));
      },
    },
  };
}
