import type { InputId } from '../../../../core/kpi/catalogue/inputs';
import type { KeyRole, KpiColumns } from '../../../../core/kpi/table/kpi-table';
import type { RawKind } from '../../../../sheets/reports/raw-table';

interface Signs {
  readonly inputs: readonly InputId[];
  /** How many of them a table must have at least. */
  readonly least: number;
  readonly key?: KeyRole;
  readonly without?: KeyRole;
}

/** What tables of each kind are known by. */
const SIGNS: Readonly<Record<RawKind, Signs>> = {
  calls: {
    inputs: ['callsOffered', 'callsAnswered', 'callsAbandoned', 'shortAbandons', 'answeredWithin', 'abandonedAfterLimit', 'pbxCalls', 'blockedCalls', 'ivrCalls', 'ivrOnlyCalls', 'waitAnsweredSeconds', 'talkSeconds', 'holdSeconds', 'afterCallSeconds', 'handleSeconds'],
    least: 2, without: 'agent',
  },
  agents: {
    inputs: ['callsAnswered', 'talkSeconds', 'holdSeconds', 'afterCallSeconds', 'handleSeconds', 'loggedInHours', 'paidHours', 'availableHours', 'callsDelivered', 'callsMissed', 'callsTransferred'],
    least: 2, key: 'agent',
  },
  quality: {
    inputs: ['monitoringScores', 'contactsMonitored', 'agentsMonitored', 'contactsPassed', 'contactsFatal', 'contactsToMonitor', 'nonFatalErrors', 'checksMade'],
    least: 1,
  },
  survey: {
    inputs: ['surveyInvitations', 'surveyAnswers', 'verySatisfied', 'satisfied', 'dissatisfied', 'veryDissatisfied', 'npsAnswers', 'promoters', 'detractors'],
    least: 2,
  },
  outbound: {
    inputs: ['listRecords', 'recordsCalled', 'attempts', 'invalidRecords', 'customersReached', 'unreachable', 'refusals', 'successes', 'outboundLoggedInHours', 'outboundPaidHours', 'outboundTalkSeconds', 'outboundScores', 'outboundSamples', 'outboundComplaints'],
    least: 2,
  },
  refusals: { inputs: ['refusals'], least: 1, key: 'reason' },
};

/** How much the columns of a table speak for a kind; 0 where they don't. Reports are by days: without dates a table is none. */
export function kindScore(kind: RawKind, { keys, inputs }: KpiColumns): number {
  const { inputs: signs, least, key, without } = SIGNS[kind];
  const seen = signs.filter((input) => inputs[input] !== undefined).length;
  const dated = keys.date !== undefined || keys.month !== undefined;
  if (!dated || seen < least || (key !== undefined && keys[key] === undefined) || (without !== undefined && keys[without] !== undefined)) return 0;
  // Logged-in hours and talk of a campaign are no agents' hours on calls.
  return kind === 'agents' && count(SIGNS.outbound.inputs, inputs) > seen ? 0 : seen;
}

function count(ids: readonly InputId[], inputs: KpiColumns['inputs']): number {
  return ids.filter((input) => inputs[input] !== undefined).length;
}
