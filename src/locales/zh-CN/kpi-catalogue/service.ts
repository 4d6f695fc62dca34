import type { service as en } from '../../en/kpi-catalogue/service';
import type { Wording } from '../../wording';

export const service: Wording<typeof en> = {
  serviceLevel: { name: '服务水平', definition: '在承诺秒数内接起的来电所占比例，例如 20 秒内接起 80%。' },
  answerRate: { name: '人工接通率', definition: '请求人工的来电中，由座席接起的比例。' },
  abandonRate: { name: '放弃率', definition: '请求人工的来电中，客户在接起前挂断的比例。' },
  shortAbandonRate: { name: '短时放弃率', definition: '进入队列头几秒（通常三秒）内就挂断的来电比例，多为误拨，而非等不及。' },
  averageSpeedOfAnswer: { name: '平均应答速度', definition: '被接起的来电，从排队到座席接起平均等待多久。' },
  averageQueueTime: { name: '平均排队时间', definition: '需要排队的来电平均排队多久，无论最终是否接起。' },
  longestWait: { name: '最长等待时间', definition: '统计期内单个客户排队最久的时间。' },
  timeToAbandon: { name: '平均放弃时间', definition: '挂断的客户在挂断前平均等了多久。' },
  patience: { name: '客户耐心度', definition: '由全部客户的等待时间估算：客户平均愿意等多久才会挂断。' },
  intervalsOnTarget: { name: '服务水平达标时段占比', definition: '达到服务水平目标的时段比例，能看出被全天均值掩盖的差时段。' },
  serviceLevelSpread: { name: '服务水平波动', definition: '各时段服务水平偏离其均值的程度。' },
  pbxVolume: { name: '交换机来电量', definition: '到达交换机的全部来电：遇忙、止于 IVR、放弃与接起的都算。' },
  ivrVolume: { name: 'IVR 来电量', definition: '进入语音菜单并止于其中、未请求人工的来电。' },
  acdVolume: { name: 'ACD 来电量（人工请求量）', definition: '进入人工队列的来电，包括接起的与放弃的。' },
  answeredVolume: { name: '应答量', definition: '统计期内由座席接起的来电数。' },
  abandonedVolume: { name: '放弃量', definition: '在座席接起之前于队列中挂断的来电数。' },
  uniqueDemand: { name: '真实需求量', definition: '来电量减去挂断后立即重拨的来电。' },
  blockageRate: { name: '呼损率', definition: '因中继或队列已满而听到忙音的来电比例。' },
  callbackRate: { name: '回呼成功率', definition: '承诺的回呼中，按时拨出并联系到客户的比例。' },
  messagesInTime: { name: '邮件工单及时率', definition: '在承诺时限内答复的邮件与工单比例。' },
  backlog: { name: '积压量', definition: '每天收班时尚未办结的件数，取统计期平均。' },
  chatFirstReply: { name: '在线首次响应时间', definition: '从客户发起在线会话到座席第一句回复的平均时间。' },
};
