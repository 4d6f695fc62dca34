import { isFault, type Fault } from '../../../core/fault';
import type { Speech } from '../../language-context';
import type { RegionReading } from '../../parts';
import { targetBlock } from '../writing/target-block';
import type { TargetCheck } from '../writing/use-target-check';
import type { Plan } from '../../../sheets/plan';
import { MOST_ROWS as MOST_ACCOUNT_ROWS, type AccountsAtHand, type BookedAtHand } from './actuals/analysis';
import { MOST_ROWS, type MonthsAnalysis } from './source/months-analysis';
import { isUnsettled, type Settled, type Unsettled } from './settled';
import type { CostState } from './state';

export interface Standing {
  readonly state: CostState;
  readonly reading: RegionReading;
  readonly analysis: MonthsAnalysis | null;
  readonly bookedReading: RegionReading;
  readonly accounts: AccountsAtHand | null;
  readonly booked: BookedAtHand | null;
  readonly settled: Settled | Unsettled;
  readonly plan: Plan | Fault | null;
  readonly check: TargetCheck;
}

/** Why the planner can't go on from this step, in a sentence; undefined where they can. */
export function blockedBy(standing: Standing, speech: Speech): string | undefined {
  const { step, page } = standing.state;
  const source = () => sourceBlock(standing, speech);
  const money = () => source() ?? moneyBlock(standing, speech);
  const actuals = () => money() ?? actualsBlock(standing, speech);
  const bridge = () => actuals() ?? (isUnsettled(standing.settled) ? speech.words.cost.bridge.fix : undefined);
  if (step === 'data') return source() ?? (wrongOf(standing)?.isOfSource ? moneyBlock(standing, speech) : undefined);
  if (step === 'settings') return page === 'money' ? money() : page === 'actuals' ? actuals() : bridge();
  return step === 'preview' ? bridge() ?? previewBlock(standing, speech) : undefined;
}

/** Fields of the first step: it does not let go of a wrong one. */
const SOURCE_FIELDS: ReadonlySet<string> = new Set(['start', 'months', 'volume', 'growth', 'ahtSeconds', 'occupancy', 'openDays', 'openHours', 'serviceLevel', 'answerWithinSeconds', 'maxOccupancy', 'intervalMinutes']);

function wrongOf({ settled }: Standing): { readonly isOfSource: boolean } | null {
  const key = wrongKey(settled);
  return key === null ? null : { isOfSource: SOURCE_FIELDS.has(key) };
}

function wrongKey(settled: Settled | Unsettled): string | null {
  if (!isUnsettled(settled)) return null;
  if (settled.lack === 'entry') return settled.key;
  return settled.lack === 'model' ? settled.fault.argument : null;
}

function sourceBlock({ state, reading, analysis, settled }: Standing, { words: { cost: { source } }, say }: Speech): string | undefined {
  if (state.found === 'looking') return source.wait;
  if (state.currency.trim() === '') return source.needCurrency;
  if (state.origin.kind === 'staffing') return isUnsettled(settled) && settled.lack === 'source' ? source.needSheet : undefined;
  if (state.origin.kind === 'typed') return undefined;
  if (reading.reading) return source.wait;
  if (state.address.trim() === '' || !reading.region) return source.needRange;
  if (reading.region.rows > MOST_ROWS) return say(source.tooLong, { most: MOST_ROWS });
  if (!analysis?.columns.month) return source.needMonth;
  if (!analysis.columns.calls) return source.needCalls;
  if (analysis.first === null) return source.needRows;
  return !analysis.monthly && analysis.textDates > 0 ? source.needDates : undefined;
}

function moneyBlock({ settled }: Standing, speech: Speech): string | undefined {
  const key = wrongKey(settled);
  if (key === null || !isUnsettled(settled)) return undefined;
  const field = nameOf(key, speech);
  return settled.lack === 'model' ? faultSentence(settled.fault, field, speech) : speech.say(speech.words.cost.money.fix, { field });
}

/** As the field is called on its page. */
function nameOf(key: string, { words: { cost: { source }, sheets: { cost: { input } } } }: Speech): string {
  if (key === 'start') return source.start;
  if (key === 'months') return source.months;
  return key in input ? input[key as keyof typeof input] : key;
}

function faultSentence({ code, limit, month }: Fault, field: string, { words: { cost: { money: { fault } } }, say }: Speech): string {
  const known = code === 'below' || code === 'above' || code === 'not-positive' || code === 'not-a-fraction' || code === 'missing' ? fault[code] : fault.other;
  const reason = say(known, { field, limit });
  return month === undefined ? reason : say(fault.inMonth, { reason, month });
}

function actualsBlock({ state: { actuals: { from, address } }, bookedReading, accounts, booked }: Standing, { words: { cost: { actuals } }, say }: Speech): string | undefined {
  if (from !== 'table') return undefined;
  if (bookedReading.reading) return actuals.wait;
  if (address.trim() === '' || !bookedReading.region) return actuals.needRange;
  if (bookedReading.region.rows > MOST_ACCOUNT_ROWS) return say(actuals.tooLong, { most: MOST_ACCOUNT_ROWS });
  if (!accounts) return actuals.needTable;
  if (!booked || booked.mapped === 0) return actuals.needHead;
  return booked.actuals ? undefined : actuals.needMonths;
}

function previewBlock({ state, plan, check }: Standing, speech: Speech): string | undefined {
  const { words } = speech;
  if (isFault(plan)) return faultSentence(plan, nameOf(plan.argument, speech), speech);
  return plan ? targetBlock(state.where, state.writing, check, words.writing) : words.cost.preview.computing;
}
