import type { InputWords } from './input-words';

/** Campaigns, bots and voice menus. */
export const outboundWords: InputWords = {
  listRecords: 'list|list size|records|leads|records loaded|list records|contacts in list|leads loaded|names|名单量|名单数|名单|数据量|资料量|导入量|清单量|外呼名单量|下发量|名单笔数|外拨名单数|名单总数|数据总量|名单总量|导入名单',
  recordsCalled: 'records called|customers called|dialled|dialed|called|leads dialed|leads dialled|records dialed|records attempted|leads called|worked|已拨打|拨打客户数|已外呼量|外呼客户数|拨打名单数|已拨名单|已拨名单数|拨打数|外呼量|已拨打客户|已拨打量|已拨数|拨打户数|外拨客户数|外呼数',
  attempts: 'attempts|dials|calls made|calls dialled|calls dialed|dial attempts|outbound calls|outbound attempts|calls placed|calls|拨打次数|外呼次数|拨打量|呼出次数|呼出量|拨号次数|外拨次数|外拨量|拨打通数|外拨通数|呼叫次数|外拨数',
  invalidRecords: 'invalid|invalid numbers|wrong numbers|invalid records|bad numbers|invalid leads|无效号码|无效数据|空号|空错号|无效名单|无效量|无效数|无效资料|无效数据量',
  customersReached: 'reached|contacts reached|contacts|contacted|customers reached|decision maker contacts|成功联系|接触量|联系成功|有效接触|接触数|接通客户数|成功接触数|有效通话|成功联系量|触达量|接触人数|有效接触数|成功联系客户|成功联系客户数|联系到客户|有效通话量',
  unreachable: 'unreached|no contact|not reached|unreachable|no answer|non contacts|未接通|未联系上|无人接听|无法联系|未接触|无法联系数|未联络上|未接通量|未接通数|未接触数|未联系到',
  refusals: 'refusals|refused|declined|not interested|rejections|refusal|拒绝量|拒绝数|拒绝|婉拒|拒绝办理|拒绝客户数|拒绝件数|拒访',
  successes: 'sales|successes|success|conversions|converted|orders|sales count|closed won|wins|deals|成功量|成功数|成功|成交量|成交数|办理成功|订单量|销售成功|成交|成功件数|成功笔数|办理量|成交件数|成功办理|成单量|成单数|成交笔数|成功客户数',
  cancellations: 'cancellations|cancelled|canceled|cancels|取消|取消量|退订|撤单量|退单', outboundComplaints: 'complaints|投诉量|投诉数|投诉|客诉件数',
  connectedCalls: 'connected|connects|answered|calls connected|connections|calls answered|接通量|接通数|接通|接通次数|接通通数|接听量', rightParty: 'rpc|rpcs|right party contacts|right party|本人接听|找到本人',
  droppedCalls: 'dropped|dropped calls|nuisance calls|silent calls|掉线量|骚扰量|静默呼叫', liveAnswers: 'live answers|live|human answered|真人接听', falseMachines: 'false positives|amd false positives|误判留言机',
  interviewsDone: 'completes|interviews|completed interviews|完成样本|成功样本|有效样本数|完成访问数', interviewsWanted: 'sample target|quota|target sample|目标样本|配额|要求样本',
  outboundScores: 'score|qa score|quality score|monitoring score|质检得分|质检成绩|监听成绩|质检分', outboundSamples: 'evaluations|calls monitored|monitored|samples|质检量|监听量|抽检量|监听通数',
  outboundLoggedInHours: 'outbound login hours|outbound logged in hours|outbound hours|outbound login time|login hours|logged in hours|logged in time|login time|agent hours|dialing hours|hours|签入时长|登录时长|登录工时|外呼工时|外呼时长|签入小时|登录小时|登入时数|在线时长|外呼在线时长|上线时长|登入时长|上线时数',
  outboundPaidHours: 'paid hours|paid time|payroll hours|付薪工时|付薪小时|计薪工时|给薪工时', outboundTalkSeconds: 'talk time|talk|outbound talk time|通话时长|通话时间|外呼通话时长|外拨通话时长',
  outboundAfterCallSeconds: 'acw|wrap|wrap time|after call work|wrap up time|outbound acw|话后时长|话后处理时长|整理时长|外呼话后时长', outboundSeconds: 'handle time|outbound handle time|handling time|处理时长|外呼处理时长',
  ivrHangUps: 'ivr hang ups|ivr hangups|ivr abandoned|ivr abandons|abandoned in ivr|ivr挂断量|ivr放弃量|ivr挂机量|ivr中挂断量|ivr挂断|ivr放弃', ivrToAgent: 'ivr to agent|transferred to agent|ivr transfers|zero out|zero outs|opt out to agent|转人工量|转人工数|转人工|ivr转人工|ivr转人工量|转人工请求量',
  ivrSeconds: 'ivr time|time in ivr|ivr duration|ivr时长|ivr停留时长|ivr使用时长', tasksStarted: 'tasks started|self service started|开始办理数|自助办理发起量', tasksFinished: 'tasks completed|tasks finished|self service completed|办完数|自助办理成功量',
  ivrInvitations: 'ivr survey invitations|ivr邀评量|ivr邀请量', ivrAnswers: 'ivr survey answers|ivr参评量|ivr评价量', ivrSatisfied: 'ivr satisfied|ivr满意量|ivr满意数',
  botSessions: 'bot sessions|bot conversations|chatbot sessions|bot interactions|机器人会话量|机器人接待量|机器人服务量|机器人会话数', botSolved: 'bot resolved|bot solved|bot contained|机器人解决量|机器人独立解决量|机器人解决数|机器人独立接待量', botTransferred: 'bot transfers|bot transferred|bot to agent|bot handed over|机器人转人工量|机器人转人工|机器人转人工数',
};
