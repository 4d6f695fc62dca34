import { queueArguments } from './queue-arguments';

const { interval } = queueArguments;
const required = '各时段的所需座席';
const scheduled = '与之对应的各时段排班座席';

export const efficiency = {
  STAFFRATIO: {
    summary: '座席比：各时段座席数 ÷ 全部时段的平均座席数。',
    result: '与区域形状相同的一组比值，平均为 1；大于 1 表示该时段的座席多于平均水平。',
    details: '与 CALLRATIO 并列比较：座席比较高的时段人手偏多，较低的时段人手偏少。空白单元格表示该时段无人，按 0 计。',
    assumptions: ['各时段长度相同。', '它只反映人手分布的形状，不反映多少：每个时段的座席都加倍，比值不变。'],
    notFor: '不能说明座席是否足够：请用 SCHEDULEEFFICIENCY 或 UNDERSTAFFING 与所需座席比较。',
    formula: 'agents ÷ agents 的平均',
    source: '客户联络中心的排班效率评估表：座席数 ÷ 平均座席数，与来电量 ÷ 平均来电量并列。',
    arguments: { agents: '各时段的排班座席' },
  },
  CALLRATIO: {
    summary: '话务比：各时段来电量 ÷ 全部时段的平均来电量。',
    result: '与区域形状相同的一组比值，平均为 1；大于 1 表示该时段比平均水平繁忙。',
    details: '与 STAFFRATIO 并列，可以看出人手与话务在何处脱节。空白单元格表示该时段没有来电，按 0 计。',
    assumptions: [
      '各时段长度相同，每通来电的处理时长也大致相同。',
      '座席不应完全按来电量分布：繁忙时段每通来电所需的座席少于清闲时段。用 STAFFRATIO 求所需座席的比值更公平。',
    ],
    notFor: '不能据此安排某一时段的座席：比值相同的两个时段所需座席可能不同。请用 ERLANGC 或 AGENTS。',
    formula: 'calls ÷ calls 的平均',
    source: '客户联络中心的排班效率评估表：座席数 ÷ 平均座席数，与来电量 ÷ 平均来电量并列。',
    arguments: { calls: '各时段的来电量' },
  },
  SCHEDULEFIT: {
    summary: '排班吻合度：人手分布与话务分布的接近程度。',
    result: '0 到 1 的小数，可设为百分比格式。1 表示分布完全相同；0.9 表示有十分之一的人手应当排在别的时段。',
    details:
      '它把 STAFFRATIO 与 CALLRATIO 的对比归结为一个数。也可在 calls 处给出所需座席，与需求比较更公平：繁忙时段每通来电所需的座席较少。'
      + '只有一个单元格空白的时段会被拒绝；两个都空白的时段不计。',
    assumptions: ['两个区域按相同顺序列出相同的时段，各时段长度相同。', '它不反映人手多少：各时段座席都减半，吻合度不变。'],
    notFor: '不能说明服务是否良好：人手严重不足的排班也可能有 100 % 的吻合度。请用 SCHEDULEEFFICIENCY 的 COVERAGE，或 SERVICELEVEL。',
    formula: '1 − ½ Σ |agents ÷ Σ agents − calls ÷ Σ calls|',
    source: '1 减相异指数：O. D. Duncan、B. Duncan（1955）《A Methodological Analysis of Segregation Indexes》，用于客户联络中心的排班比值。',
    arguments: { agents: '各时段的排班座席', calls: '各时段的来电量，或所需座席' },
  },
  SCHEDULEEFFICIENCY: {
    summary: '排班效率：排班座席与所需座席的吻合程度。',
    result: '小数，可设为百分比格式。USEFUL 与 COVERAGE 在 0 到 1 之间；SIMPLE 与 INFLEXIBILITY 可能大于 1；排班少于所需时 NET 小于 0。',
    details:
      'USEFUL：排班时间中真正满足需求的比例。COVERAGE：需求中已安排人手的比例。SIMPLE：所需 ÷ 排班，不论人手排在何处。'
      + 'INFLEXIBILITY：多与少都计入，0 为完美，许多中心难以低于 0.10 至 0.15。NET：多少相抵。'
      + 'USEFUL 与 COVERAGE 要一起看：人少时前者好看，人多时后者好看。'
      + '只有一个单元格空白的时段会被拒绝；两个都空白的时段不计。',
    assumptions: ['两个区域按相同顺序列出相同的时段，各时段长度相同。', 'required 与 scheduled 口径一致：同为接听来电的座席，或同为排班人数。'],
    notFor: '不要只凭 SIMPLE 或 NET 评判排班：无论人手排在何处，它们都不变。缺口对客户的影响请用 SERVICELEVEL，缺口的小时数请用 OVERSTAFFING 与 UNDERSTAFFING。',
    formula: 'USEFUL = Σmin(r, a) ÷ Σa；SIMPLE = Σr ÷ Σa；COVERAGE = Σmin(r, a) ÷ Σr；INFLEXIBILITY = Σ|a − r| ÷ Σr；NET = (Σa − Σr) ÷ Σr。r 为所需，a 为排班。',
    source: 'Call Centre Helper《How to Calculate Schedule Efficiency》与《How to Calculate Schedule Inefficiency》（USEFUL、NET）；SWPP《Ask the Workforce Wizard》（INFLEXIBILITY）。',
    arguments: { required, scheduled, measure: 'USEFUL、SIMPLE、COVERAGE、INFLEXIBILITY 或 NET；默认 USEFUL' },
  },
  OVERSTAFFING: {
    summary: '超排小时：排班座席超出所需座席的小时数。',
    result: '座席小时；没有时段超出所需时为 0。',
    details:
      '只计座席过多的时段，座席不足的时段不与之相抵。OVERSTAFFING 减 UNDERSTAFFING 等于排班小时减所需小时。乘以小时成本，即为多余人手的成本。'
      + '只有一个单元格空白的时段会被拒绝；两个都空白的时段不计。',
    assumptions: ['每个时段的长度都等于给出的 interval。', 'required 与 scheduled 口径一致：同为接听来电的座席，或同为排班人数。'],
    notFor: '不等于可以省下的小时：班次有固定长度，总有一部分多余无法消除。宜用于比较不同的排班方案。',
    formula: 'Σ max(0, scheduled − required) × interval ÷ 60',
    source: '客户联络中心运营指标：逐时段计算的超出所需的小时数。',
    arguments: { required, scheduled, interval },
  },
  UNDERSTAFFING: {
    summary: '缺员小时：排班座席少于所需座席的小时数。',
    result: '座席小时；每个时段都有所需座席时为 0。',
    details:
      '只计座席不足的时段，座席过多的时段不与之相抵。OVERSTAFFING 减 UNDERSTAFFING 等于排班小时减所需小时。'
      + '只有一个单元格空白的时段会被拒绝；两个都空白的时段不计。',
    assumptions: ['每个时段的长度都等于给出的 interval。', 'required 与 scheduled 口径一致：同为接听来电的座席，或同为排班人数。'],
    notFor: '不能说明客户受到的影响：一个时段缺十小时，远比十个时段各缺一小时严重。请逐时段使用 SERVICELEVEL。',
    formula: 'Σ max(0, required − scheduled) × interval ÷ 60',
    source: '客户联络中心运营指标：逐时段计算的不足所需的小时数。',
    arguments: { required, scheduled, interval },
  },
} as const;
