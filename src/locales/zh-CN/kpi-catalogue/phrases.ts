import type { phrases as en } from '../../en/kpi-catalogue/phrases';
import type { Wording } from '../../wording';

export const phrases: Wording<typeof en> = {
  groups: {
    service: '服务与响应', quality: '质量', efficiency: '效率', scheduling: '排班', people: '人员', experience: '客户体验', cost: '成本', selfService: '自助服务', outbound: '外呼', platform: '平台与风险',
  },
  halves: { customer: '关键客户相关', support: '关键运营支持' },
  views: { response: '服务响应', quality: '服务质量', efficiency: '服务效率', productivity: '生产率', people: '员工管理', finance: '财务管理' },
  aims: { service: '服务', quality: '质量', satisfaction: '满意', cost: '成本', profit: '利润' },
  directions: { higher: '越高越好', lower: '越低越好', band: '宜在区间内', context: '仅供了解' },
  targets: { goal: '参考目标', observed: '业内所见', convention: '通常做法，未见出处', none: '自行设定' },
  units: {
    count: '', share: '%', ratio: '比值', perTenThousand: '每万次', netPoints: '分', points: '分', seconds: '秒', minutes: '分钟', hours: '小时', days: '天', weeks: '周', months: '月', money: '货币',
  },
  per: '{unit}／{thing}',
  things: {
    call: '通', chat: '会话', contact: '次联络', session: '会话', answer: '份评价', agent: '座席', leader: '班组长', visit: '次测试', seat: '席位', line: '线路', licence: '许可', interval: '时段', shift: '班次', day: '天',
    record: '客户', attempt: '次拨打', interview: '份访问', complaint: '件投诉', case: '件', test: '次考试', check: '检查点', task: '笔业务', post: '岗位', wish: '次申请', incident: '次事件', action: '次', article: '条目',
    sample: '样本', minute: '分钟', hour: '小时',
  },
  counted: {
    call: '通', chat: '个会话', contact: '次联络', session: '个会话', answer: '份评价', agent: '名座席', leader: '名班组长', visit: '次测试', seat: '个席位', line: '条线路', licence: '个许可', interval: '个时段', shift: '个班次', day: '天',
    record: '位客户', attempt: '次拨打', interview: '份访问', complaint: '件投诉', case: '件', test: '次考试', check: '个检查点', task: '笔业务', post: '个岗位', wish: '次申请', incident: '次事件', action: '次', article: '个条目',
    sample: '个样本',
  },
  choices: {
    ofAllOffered: '按全部来电量', withoutShortAbandons: '按剔除短时放弃后的来电量', shortAbandonsAsServed: '短时放弃视同已服务', abandonsWithinLimitLeftOut: '剔除时限内的放弃',
    ofAnswered: '只按应答量', allAbandons: '全部放弃', shortAbandonsLeftOut: '剔除短时放弃', perAgent: '按座席平均', perSample: '按监听量平均', ofPeriod: '统计期内', perYear: '折算全年',
  },
  conventions: { competitive: '竞争激烈的行业', usual: '银行、保险、电信、旅游', moderate: '要求适中的行业', tolerant: '软件支持、政府部门', emergency: '紧急热线' },
  formula: {
    mean: '平均{input}', spread: '{input}的标准差', gap: 'Σ |{a} − {b}|', lesser: 'Σ min({a}, {b})', excess: 'Σ max(0, {a} − {b})', reaches: '{a} ≥ {b} 的行数',
    near: '{a} 与 {b} 相差不超过 ±{tolerance} 的行数', both: '全部行数', shareGap: 'Σ |{a} ÷ Σ {a} − {b} ÷ Σ {b}|', optional: '{input}（如有）',
  },
};
