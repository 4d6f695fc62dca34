import type { reportsSheet as en } from '../en/reports-sheet';
import type { Wording } from '../wording';

export const reportsSheet: Wording<typeof en> = {
  sheetNames: { daily: '日报', weekly: '周报', monthly: '月报', outbound: '外呼报表' },
  title: { daily: '日报', weekly: '周报', monthly: '月报', outbound: '外呼项目报表' },
  what: {
    daily: '某一天与前一天、上周同一天以及本月累计对照。在黄色单元格里换一天即可。',
    weekly: '某一周与前一周对照。在黄色单元格里换一周即可。',
    monthly: '某个月与上月、去年同月对照。在黄色单元格里换一个月即可。',
    outbound: '外呼项目从第一天到最后一天的统计，以及座席排名。在黄色单元格里可以改起止日期。',
  },
  source: '来源：{tables}。写入时间：{at}。',
  listSeparator: '；',
  tables: { calls: '来电', agents: '座席', quality: '质检', survey: '满意度调查', outbound: '外呼', refusals: '拒绝' },
  inputs: '周期与目标', value: '值', unit: '单位', note: '说明', indicator: '指标', goal: '目标', change: '变化',
  goalOf: '{name}：目标', atLeast: '不低于；留空表示没有目标', atMost: '不高于；留空表示没有目标', withUnit: '{name}（{unit}）',
  input: {
    day: '日期', week: '周', month: '月份', projectFrom: '第一天', projectUntil: '最后一天', near: '接近目标', answerWithinSeconds: '应答时限', dayFromMinute: '白天开始', dayUntilMinute: '白天结束', weekStartsOn: '每周第一天',
  },
  inputNote: {
    near: '与目标相差多少（占目标的比例）以内算接近', answerWithinSeconds: '与数据中“时限内应答量”一列的口径一致', dayFromMinute: '其余时间为夜间', dayUntilMinute: '其余时间为夜间', weekStartsOn: '0 周日，1 周一……6 周六',
  },
  choose: '从列表中选；不选时自动跟随最新数据',
  projectNote: '可输入其他日期；不改时自动跟随数据',
  secondsShort: '秒',
  list: { day: '有数据的日期', week: '有数据的周', month: '有数据的月份' },
  period: {
    day: '当日', dayBefore: '前一天', weekdayBefore: '上周同日', monthToDate: '本月累计', week: '本周', weekBefore: '前一周', month: '本月', monthBefore: '上月', yearBefore: '去年同月', project: '项目', lastDays: '最后 7 天',
  },
  stateOfDay: '当日状态', stateOfWeek: '本周状态', stateOfMonth: '本月状态', stateBefore: '上期状态', stateOfProject: '项目状态', stateOfLastDays: '7 天状态',
  state: { met: '● 达标', near: '▲ 接近', missed: '■ 未达标' },
  workings: '合计', from: '起', before: '止（不含）', rowsOf: '“{table}”的行数', firstDay: '其第一天',
  section: {
    key: '关键指标', hours: '当日各小时', recentDays: '最近 14 天', week: '本周各天', agents: '本周各座席', monitoring: '本周质检成绩', days: '本月各天', months: '逐月对比', queues: '本月各队列或团队', skills: '本月各座席、各技能组的通话时长',
    satisfaction: '逐月满意度', project: '项目统计', reach: '名单拨打结果', reasons: '客户为什么拒绝', weekdays: '按星期', ranking: '座席排名',
  },
  column: {
    day: '日期', hour: '起', until: '止', month: '月份', offered: '来电量', inHours: '白天', night: '夜间', answered: '应答量', abandoned: '放弃量', ivr: 'IVR 电话量', abandonRate: '放弃率', abandonGoal: '放弃率目标', talk: '通话时长（秒）',
    talkGoal: '通话时长目标（秒）', level: '服务水平', levelGoal: '服务水平目标', average: '各月平均', speed: '平均应答速度（秒）', speedGoal: '应答速度目标（秒）', lastWeek: '上周同日', weekBefore: '前一周', queue: '队列', team: '团队', agent: '座席', score: '成绩',
    answers: '回答数', verySatisfied: '非常满意', satisfied: '满意', neutral: '一般', dissatisfied: '不满意', veryDissatisfied: '非常不满意', top: '满意度（前两项）', result: '结果', records: '客户数', share: '占比', reason: '原因',
    refusals: '拒绝量', place: '名次', weekday: '星期', first: '首个日期', attempts: '拨号量', successes: '成功量', hours: '签入小时', perHour: '每小时成功量', rankedBy: '排名指标',
  },
  reach: { customersReached: '成功联系', unreachable: '未能联系', invalidRecords: '无效数据' },
  calls: '电话量', share: '占比', seconds: '秒', points: '分',
  format: { day: '[$-804]m"月"d"日" ddd', dayShort: 'd', month: 'yyyy"年"m"月"' },
  dayName: '{y}年{month}月{d}日（{weekday}）',
  periodName: { day: '{y}年{month}月{d}日（{weekday}）', week: '{y}年{month}月{d}日起的一周', month: '{y}年{month}月' },
  headline: {
    period: '{period}：', calls: '来电 {calls} 通', level: '，{level} 在 {seconds} 秒内应答', above: '，高于目标 {points} 个百分点', below: '，低于目标 {points} 个百分点', on: '，正好达到目标', abandoned: '，放弃率 {rate}', none: '没有来电',
    nothing: '还没有数据。', end: '。', project: '{from}至{until}', successes: '：成功 {successes} 户', hits: '，占成功联系客户的 {rate}', perHour: '，每签入小时 {perHour} 户',
  },
  said: {
    busiestDay: '最忙的是{day}，{calls} 通。', night: '夜间占 {share}。', noCalls: '这些天没有来电。', levels: '{months} 个月中，服务水平最低 {least}，最高 {most}，平均 {mean}。', reason: '“{reason}”是首要原因，占拒绝量的 {share}。',
    leader: '按“{figure}”，{agent} 领先。',
  },
  chart: {
    dayIntervals: '各小时来电量与上周同日对比', levelByHour: '哪些小时服务水平下降', dayAndNight: '每天白天与夜间各有多少来电', answeredAndAbandoned: '每天人工应答多少，放弃率是否守住目标', callsAndTalkTime: '来电多的日子通话时长是否变长',
    queueAndIvr: '人工队列与 IVR 来话量逐月变化', callSplit: '来电如何结束：IVR、人工应答或放弃', serviceLevelMonths: '逐月服务水平与目标、平均对比', answerSpeedMonths: '来电者逐月等多久才被应答', answerSpeedQueues: '来电者在哪里等得最久',
    talkTimeSkills: '各座席在各技能组的平均通话时长', talkTimeAgents: '各座席的平均通话时长', satisfactionProfile: '逐月客户满意程度构成', weekDays: '本周来电与前一周对比', weekAgents: '各座席应答量与前一周对比', weekMonitoring: '各座席质检成绩与前一周对比',
    reachSplit: '名单拨打结果：成功联系、未能联系、无效', refusalReasons: '客户为什么拒绝，最常见的原因在前', outboundWeekdays: '星期几拨打每小时成功最多', agentRanking: '座席按所选指标从高到低',
  },
  otherQueues: '未列出者的来电', otherAgents: '未列出座席的量', otherReasons: '未列出原因的拒绝', otherDays: '一年以外的拨号',
  allListed: '没有，已全部列出。', notListed: '出现了新名称，请在任务窗格中刷新。',
  rankBy: '排名依据', rankByNote: '选一个指标，排名随之变化。',
  notes: {
    title: '说明',
    lines: [
      '每个数都是对您自己表格的实时公式：替换或追加数据，报表随之更新。新出现的名称在刷新时写入。',
      '关键指标采用指标目录的公式，建立在最右侧的合计之上（从 AD 列起）。由 Callsheet {version} 写入，之后不需要加载项。',
      '状态：● 达标，▲ 接近（相差不超过上面的比例），■ 未达标。没有目标就没有状态。',
      '浅色的 #N/A 表示没有可画的数：那天或那个月没有数据。',
    ],
  },
  sample: {
    sheet: '示例原始数据',
    calls: '原始来电', agents: '原始座席', quality: '原始质检', survey: '原始调查', outbound: '原始外呼', refusals: '原始拒绝',
    title: '虚构示例：{table}', note: '为试用报表而按固定规则编造的数，不是任何人的数据。',
    agent: '座席 {n}', skills: { enquiry: '咨询', service: '受理', complaint: '投诉' },
    reasons: { time: '没有时间', need: '不需要', price: '太贵', trust: '不信任电话', rival: '已有其他供应商' },
    header: {
      date: '日期', interval: '时段', queue: '队列', agent: '座席', reason: '拒绝原因', ivrOnlyCalls: 'IVR 自助量', callsOffered: '来电量', callsAnswered: '应答量', callsAbandoned: '放弃量', answeredWithin: '20 秒内应答量',
      waitAnsweredSeconds: '应答等待时长（秒）', talkSeconds: '通话时长（秒）', afterCallSeconds: '话后处理时长（秒）', loggedInHours: '登录时长（小时）', paidHours: '付薪小时', monitoringScores: '质检成绩', contactsMonitored: '质检通数', surveyAnswers: '参评量',
      verySatisfied: '非常满意', satisfied: '满意', dissatisfied: '不满意', veryDissatisfied: '非常不满意', listRecords: '名单量', recordsCalled: '外呼客户数', attempts: '拨打次数', invalidRecords: '无效数据量', customersReached: '成功联系量',
      unreachable: '未联系上', refusals: '拒绝量', successes: '成功量', outboundLoggedInHours: '登录时长（小时）', outboundPaidHours: '付薪小时',
    },
  },
};
