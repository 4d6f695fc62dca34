import type { InputId } from '../../catalogue/inputs';
import { callWords } from './call-words';
import { handlingWords } from './handling-words';
import { outboundWords } from './outbound-words';
import { peopleWords } from './people-words';
import { qualityWords } from './quality-words';

/**
 * What stands above a column of an input, parted by bars: as `plainHeader` leaves it, in simplified characters, without
 * words for totals, averages, rates and units. `#s` is any number of seconds.
 */
export type InputWords = Readonly<Partial<Record<InputId, string>>>;

export const INPUT_WORDS: InputWords = { ...callWords, ...handlingWords, ...qualityWords, ...peopleWords, ...outboundWords };

/** Rates that go by a name of their own, without a word for a rate. */
export const RATE_WORDS: InputWords = {
  answeredWithin: 'service level|service level #s|sl|sl #s|sla|#s service level|#s sl|tsf|telephone service factor|svc level|within service level|pca|grade of service|服务水平|服务水准|#s服务水平|服务水平#s|#s内服务水平|接通及时|#s内接通|#s接通|#s应答|#s接听|#s接起|#s内应答|#s内接起|#s内接听|人工服务水平',
  callsAbandoned: 'abandonment',
};

/** What only campaigns count. Their tables and those of queues call different things by the same words. */
export const CAMPAIGN_INPUTS: ReadonlySet<InputId> = new Set<InputId>([
  'listRecords', 'recordsCalled', 'attempts', 'invalidRecords', 'customersReached', 'unreachable', 'refusals', 'successes', 'cancellations', 'outboundComplaints', 'connectedCalls', 'rightParty', 'droppedCalls', 'liveAnswers',
  'falseMachines', 'interviewsDone', 'interviewsWanted', 'outboundScores', 'outboundSamples', 'outboundLoggedInHours', 'outboundPaidHours', 'outboundTalkSeconds', 'outboundAfterCallSeconds', 'outboundSeconds',
]);

/** Headers that campaigns have and queues have not. */
export const CAMPAIGN = /\b(list|leads?|dial|attempts?|campaign|outbound|refus|reached|successes|sales|conver|not interested|rpc)|外呼|外拨|名单|拨打|拒绝|成交|成功(?!率)|无效号码|空号/;
