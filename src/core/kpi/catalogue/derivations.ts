import { difference, ifAny, sum, total, type Expression } from './expression';
import type { InputId } from './inputs';

/** What stands in for an input that the planner does not have as a column, from columns that they do have. */
export const DERIVATIONS: Readonly<Partial<Record<InputId, Expression>>> = {
  callsOffered: sum('callsAnswered', 'callsAbandoned'),
  callsAnswered: difference('callsOffered', 'callsAbandoned'),
  callsAbandoned: difference('callsOffered', 'callsAnswered'),
  handleSeconds: sum('talkSeconds', ifAny('holdSeconds'), 'afterCallSeconds'),
  contactsHandled: total('callsAnswered'),
  leavers: sum('resignations', 'dismissals'),
  outboundSeconds: sum('outboundTalkSeconds', 'outboundAfterCallSeconds'),
};
