import { indicatorOf, waysOf } from '../../core/kpi/catalogue/catalogue';
import type { IndicatorId } from '../../core/kpi/catalogue/indicator-id';
import type { InputId } from '../../core/kpi/catalogue/inputs';
import { resolvedFor } from '../../core/kpi/catalogue/resolve';
import type { KeyRole } from '../../core/kpi/table/kpi-table';
import type { RawKind, RawTable, RawTables } from './raw-table';
import { REPORT_KINDS, type ReportKind } from './request';

/** The pictures of the source, by the report that they stand in. */
const OF_REPORT = {
  daily: ['dayFigures', 'dayIntervals'],
  weekly: ['weekDays', 'weekAgents', 'weekMonitoring'],
  monthly: ['dayAndNight', 'answeredAndAbandoned', 'callsAndTalkTime', 'queueAndIvr', 'callSplit', 'serviceLevelMonths', 'answerSpeedMonths', 'answerSpeedQueues', 'talkTimeSkills', 'satisfactionProfile'],
  outbound: ['outboundFigures', 'reachSplit', 'refusalReasons', 'outboundWeekdays', 'agentRanking'],
} as const;
export type PictureId = (typeof OF_REPORT)[ReportKind][number];

/** What a picture can't be made without: a table, Excel's own dates or times in it, what tells rows apart, or numbers. */
export type Lack =
  | { readonly kind: 'table'; readonly table: RawKind }
  | { readonly kind: 'dates' | 'times'; readonly table: RawKind }
  | { readonly kind: 'key'; readonly table: RawKind; readonly key: KeyRole }
  | { readonly kind: 'input'; readonly table: RawKind; readonly input: InputId };

export interface Picture {
  readonly id: PictureId;
  readonly report: ReportKind;
  /** Nothing is lacking: it can be made. */
  readonly lacks: readonly Lack[];
}

interface Needs {
  /** Any of them will do, the first is asked for. */
  readonly tables: readonly [RawKind, ...RawKind[]];
  readonly indicators?: readonly IndicatorId[];
  readonly inputs?: readonly InputId[];
  /** Any of them will do, the first is asked for. */
  readonly keys?: readonly [KeyRole, ...KeyRole[]];
  readonly times?: true;
}

const NEEDS: Readonly<Record<PictureId, Needs>> = {
  dayFigures: { tables: ['calls'], indicators: ['acdVolume'] },
  dayIntervals: { tables: ['calls'], indicators: ['acdVolume'], times: true },
  weekDays: { tables: ['calls'], indicators: ['acdVolume'] },
  weekAgents: { tables: ['agents'], indicators: ['answeredVolume'], keys: ['agent'] },
  weekMonitoring: { tables: ['quality'], inputs: ['monitoringScores'], keys: ['agent'] },
  dayAndNight: { tables: ['calls'], indicators: ['acdVolume'], times: true },
  answeredAndAbandoned: { tables: ['calls'], indicators: ['answeredVolume', 'abandonRate'] },
  callsAndTalkTime: { tables: ['calls'], indicators: ['acdVolume', 'averageTalkTime'] },
  queueAndIvr: { tables: ['calls'], indicators: ['acdVolume', 'ivrVolume'] },
  callSplit: { tables: ['calls'], indicators: ['answeredVolume', 'abandonedVolume', 'ivrVolume'] },
  serviceLevelMonths: { tables: ['calls'], indicators: ['serviceLevel'] },
  answerSpeedMonths: { tables: ['calls'], indicators: ['averageSpeedOfAnswer'] },
  answerSpeedQueues: { tables: ['calls'], indicators: ['averageSpeedOfAnswer'], keys: ['queue', 'team'] },
  talkTimeSkills: { tables: ['agents'], indicators: ['averageTalkTime'], keys: ['agent'] },
  satisfactionProfile: { tables: ['survey'], inputs: ['surveyAnswers', 'verySatisfied', 'satisfied', 'dissatisfied', 'veryDissatisfied'] },
  outboundFigures: { tables: ['outbound'], inputs: ['successes'] },
  reachSplit: { tables: ['outbound'], inputs: ['customersReached', 'unreachable', 'invalidRecords'] },
  refusalReasons: { tables: ['refusals', 'outbound'], inputs: ['refusals'], keys: ['reason'] },
  outboundWeekdays: { tables: ['outbound'], inputs: ['attempts', 'successes', 'outboundLoggedInHours'] },
  agentRanking: { tables: ['outbound'], inputs: ['successes', 'outboundLoggedInHours'], keys: ['agent'] },
};

/** Which pictures can be made from the tables at hand, and what each of the others lacks. */
export function picturesFor(tables: RawTables): Picture[] {
  return REPORT_KINDS.flatMap((report) => OF_REPORT[report].map((id): Picture => ({ id, report, lacks: lacksOf(NEEDS[id], tables) })));
}

function lacksOf(needs: Needs, tables: RawTables): Lack[] {
  const ways = needs.tables.map((table) => lacksOfTable(needs, table, tables[table]));
  return ways.reduce((least, way) => (way.length < least.length ? way : least));
}

function lacksOfTable({ indicators = [], inputs = [], keys, times }: Needs, kind: RawKind, raw: RawTable | undefined): Lack[] {
  if (!raw) return [{ kind: 'table', table: kind }];
  const has = new Set(Object.keys(raw.columns.inputs) as InputId[]);
  const missing = new Set([...inputs.filter((input) => !has.has(input)), ...indicators.flatMap((id) => missingFor(id, has))]);
  return [
    ...(raw.liveDates ? [] : [{ kind: 'dates', table: kind } as const]),
    ...(times && raw.liveDates && !raw.time ? [{ kind: 'times', table: kind } as const] : []),
    ...(keys && keys.every((key) => raw.columns.keys[key] === undefined) ? [{ kind: 'key', table: kind, key: keys[0] } as const] : []),
    ...[...missing].map((input) => ({ kind: 'input', table: kind, input } as const)),
  ];
}

/** What the definition that comes nearest still lacks. */
function missingFor(id: IndicatorId, has: ReadonlySet<InputId>): readonly InputId[] {
  const lacking = waysOf(indicatorOf(id)).map(({ formula }) => resolvedFor(formula, has).missing);
  return lacking.reduce((least, missing) => (missing.length < least.length ? missing : least));
}
