import type { InputWords } from './input-words';

/** Calls and messages, as switches, cloud contact centres and planners name them. */
export const callWords: InputWords = {
  pbxCalls: 'switch calls|trunk calls|pbx calls|pbx|inbound trunk calls|calls at switch|pbx来电量|交换机来电量|中继呼入量|系统呼入量|pbx进线量',
  blockedCalls: 'blocked|calls blocked|busy|busies|busy calls|calls busied out|trunk busy|all trunks busy|遇忙量|忙音量|阻塞量|遇忙',
  ivrCalls: 'ivr calls|calls to ivr|ivr entered|ivr offered|calls entering ivr|ivr volume|ivr|ivr来电量|ivr呼入量|ivr进线量|进入ivr量|自助呼入量|ivr量|ivr接入量|语音导航量|ivr流量',
  ivrOnlyCalls: 'ivr contained|contained in ivr|ivr completed|ivr self service|self service calls|ended in ivr|ivr only|ivr自助量|自助服务量|自助完成量|ivr结束量|ivr自助完成量|ivr分流量|ivr自助服务量',
  callsOffered: 'calls offered|actual contacts received|actual calls|actual contacts|actual volume|contacts received|actual offered|actual|实际来电量|实际进线量|实际话务量|实际来电|实际呼入量|offered|offered calls|calls presented|presented|nco|contacts offered|contacts queued|queue offered|calls queued|acd calls offered|inbound calls|incoming calls|calls received|received|received calls'
    + '|calls entered|entered|calls in queue|contacts incoming|~contacts|call volume|inbound volume|volume|~calls|noffered|callsoffered|n offered|offer|calls arrived|inbound offered|total calls|calls total|total call volume|来电量|来电数|来电|进线量|进线数|进线|呼入量|呼入数|呼入'
    + '|人工呼入量|人工来电量|请求量|人工请求量|人工服务请求量|呼叫量|话务量|排队量|入队量|入队数|进入队列数|接入量|电话进线量|进线总量|来话量|来话数|人工请求数|呼入电话|呼入总数|来电总数|进线通数|来电通数',
  callsAnswered: 'calls answered|answered|answered calls|calls handled|handled|handled calls|acd calls|acdcalls|nca|contacts handled|contacts answered|agent answered|calls taken|taken|calls accepted|accepted|contacts handled incoming'
    + '|nanswered|n answered|nhandled|queue answered|answer|tca|应答量|应答数|应答|接听量|接听数|接听|接通量|接通数|接通|接起量|接起数|接起|人工接听量|人工接通量|人工应答量|座席应答量|座席接听量|座席接通量|已接来电|已接量|接听电话数|接通电话'
    + '|成功接听量|接听通数|接线量|受理量|接话量|人工接话量|接听次数|应答次数|人工服务量|处理量|接电量|应答通数|接起通数',
  callsAbandoned: 'abncalls|calls abandoned|abandoned|abandoned calls|abandons|aban calls|abancalls|abn|aban|abandon|contacts abandoned|lost|lost calls|calls lost|nabandon|n abandon|abandonment|queue abandons|calls aban|放弃量|放弃数|放弃|排队放弃量|呼损量|呼损数|呼损'
    + '|流失量|排队挂断量|弃呼量|弃呼数|人工放弃量|排队放弃|队列放弃量|未接来电|未接通来电|用户放弃量|客户放弃量|放弃通数|放弃次数|排队中挂断|未接来电数',
  shortAbandons: 'short abandons|short abandoned|short abandoned calls|abandoned short|abandons short|abandoned within #s|abandons within #s|abandon within #s|aban within #s|phantom calls|短时放弃量|短时放弃数|短时放弃|短放弃|短放弃量|短弃量|#s内放弃量|#s内放弃数|#s内放弃|#s内挂断|#s放弃量|#s放弃数|极短放弃',
  abandonedAfterLimit: 'abandoned after #s|abandons after #s|aban after #s|abandoned after limit|abandoned after threshold|#s后放弃量|#s后放弃数|#s后放弃|超时放弃量',
  answeredWithin: 'answered within #s|calls answered within #s|handled within #s|ans within #s|contacts answered in #s|answered in sl|answered within sl|answered within service level|within service level|within sl|in sla|within sla|answered in sla|answered in slt|within threshold'
    + '|answered within threshold|answered in target|answered within target|calls in service level|acceptable|acceptable calls|within #s|in #s|ans within threshold|calls within sl|calls within service level|服务水平内应答量|#s内应答量|#s内应答数|#s内应答|#s内接听量|#s内接听数|#s内接听|#s内接通量|#s内接通数|#s内接通'
    + '|#s内接起量|#s内接起数|#s内接起|#s接通量|#s接起量|#s应答量|#s接听量|#s接通|#s应答|#s接听|#s接起|时限内应答量|限时应答量|限时接听量|服务水平内接听量|达标接听量|及时接听量|#s内|#s内人工接通量|及时应答量|#s内应答通数',
  immediateRepeats: 'redials|repeat dials|immediate repeats|立即重拨|立即重拨量|重拨量',
  callsWaited: 'calls waited|calls delayed|delayed|waited|排队等待量|排队来电|等待来电量',
  waitAnsweredSeconds: 'wait time answered|waiting time answered|time to answer|speed of answer|speed answered|answer speed|answer delay|answer time|anstime|ans time|queue time answered|~wait time|~waiting time|~queue time|acd wait|~time in queue|tanswered|twait|~wait|~queue wait time|~queue waiting time|delay to answer'
    + '|应答等待时长|接听等待时长|~等待时长|~排队时长|~排队等待时长|应答速度|应答时长|接听速度|接起速度|~等待时间|~排队时间|~等候时长|应答等待时间|接通等待时长|接通时长|人工等待时长|人工排队时长|接听等待时间|应答时间|接通前等待时长|人工应答速度|~等候时间|~排队等待时间|~等待',
  waitAbandonedSeconds: 'abandon time|abandoned time|abantime|aban time|time to abandon|wait time abandoned|delay to abandon|abandon delay|tabandon|abandon wait time|放弃等待时长|放弃时长|放弃前等待时长|放弃等待时间|放弃排队时长|放弃时间|放弃前等待|放弃前等待时间|放弃来电等待时长',
  longestWaitSeconds: 'queued time|queued|handle delay|wait|wait time|waiting time|delay|call waiting|queue time|answer delay|time in queue|speed of answer|等待|等待时长|等待时间|排队时长|排队时间|等候时间|应答时长|排队等待时长|排队等待时间',
  callbacksPromised: 'callbacks|callbacks promised|callbacks requested|callback requests|承诺回呼数|回呼请求量|预约回呼量|回拨请求量|预约回拨量|应回呼量',
  callbacksKept: 'callbacks completed|callbacks kept|callbacks made|callback completed|callbacks on time|完成回呼量|按时回呼数|回呼完成量|已回呼量|按时回呼量',
  messagesReceived: 'emails received|emails|email|email received|email volume|messages received|messages|tickets received|tickets|邮件量|邮件数|收到邮件|邮件工单量|留言量|消息量',
  messagesOnTime: 'emails in sla|emails within sla|emails answered in time|replied in time|emails on time|tickets in sla|emails replied in sla|按时回复邮件|按时回复量|及时回复量|按时回复数',
  openItems: 'backlog|open items|open tickets|open cases|pending|work in progress|未结量|积压量|待处理量|未结工单|积压件数|未结件数',
  chats: 'chats|chats handled|chats answered|chat sessions|chat volume|conversations|chats accepted|会话量|会话数|在线会话量|在线会话|聊天量|文字会话量|在线咨询量|在线接待量|接待量|接待会话数|会话次数|文字客服会话量|线上会话数',
  firstReplySeconds: 'first response time|first reply time|first response|首次响应时长|首响时长|首次响应时间|首响时间|首响|首次回复时长',
  chatHandleSeconds: 'chat handle time|chat duration|chat time|chat handling time|会话时长|会话处理时长|在线会话时长|会话处理时间|接待时长',
  chatBusySeconds: 'chat active time|agent chat time|chat occupied time|chat busy time|会话占用时长',
  outboundHandled: 'outbound handled|outbound contacts|outbound calls|outbound contacts handled|calls out|外呼量|外呼处理量|呼出量|呼出数|去电量|外拨量|外呼数|外拨数',
  otherHandled: 'other transactions|other contacts|other handled',
};
