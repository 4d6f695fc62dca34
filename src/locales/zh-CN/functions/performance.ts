import { queueArguments } from './queue-arguments';

const { calls, aht, answer_within, interval, patience, definition, lines, redial, agents } = queueArguments;

export const performance = {
  SERVICELEVEL: {
    summary: '给定座席数时，按时应答的来电比例。',
    result: '0 到 1 之间的小数，可设为百分比格式。',
    details:
      '不给 patience 时为厄兰 C：客户一直等待。给出 patience 时为厄兰 A：客户平均等待这么久后挂断。给出 lines 或 redial 时为厄兰 X：线路占满后听到忙音，未接通的客户有一部分会重拨。'
      + '不考虑放弃时，座席数不多于话务强度（厄兰）则队列无限增长，服务水平为 0；没有来电时为 1。'
      + 'definition：1 按时应答 ÷ 来电量；2 同 1，但剔除时限内放弃的来电；3 按时应答 ÷ 应答量；4 时限内放弃视为已服务；5 一位从不挂断的客户会遇到的等待。',
    assumptions: [
      '来电随机到达；时段内队列处于稳态；每位座席都能接每一通来电。',
      '客户耐心度与处理时长围绕各自的均值呈指数分布。',
      '定义 2 至 5 的数值高于定义 1；放弃率在 2–15 % 时往往高出 3 到 5 个百分点。请用同一口径比较。',
      '客户隔一段时间才重拨时，结果准确；若立即重拨，实际服务水平会低几个百分点。',
    ],
    notFor: '不宜一次计算全天：各时段的服务水平不同，用全天合计会远好于高峰时的实际。请逐时段计算，再按来电量加权。',
    formula: '厄兰 C：1 − C(N, A) · e^(−(N − A) · answer_within ÷ aht)。给出 patience：带放弃的 Palm 排队模型 M/M/N+M。给出 lines 或 redial：线路有限的同一模型，重拨按不动点求解。',
    source: 'A. K. Erlang (1917); C. Palm (1946); O. Garnett, A. Mandelbaum, M. Reiman (2002), “Designing a Call Center with Impatient Customers”.',
    arguments: { calls, aht, agents, answer_within, interval, patience, lines, redial, definition },
  },
  ASA: {
    summary: '给定座席数时的平均应答速度（秒）。',
    result: '秒数，按应答的来电平均；立即应答的计为 0。',
    details:
      '不给 patience 时为厄兰 C。给出 patience 时，是等到应答的客户的平均等待。不考虑放弃时，座席数不多于话务强度则队列无限增长，不存在平均值，单元格显示 #NUM!。没有来电时为 0。',
    assumptions: [
      '来电随机到达；时段内队列处于稳态；每位座席都能接每一通来电。',
      '平均值掩盖长尾：平均应答速度为 20 秒时，仍有人等上几分钟。规划请用服务水平，汇报可用平均应答速度。',
    ],
    notFor: '不宜作为唯一目标：平均值会掩盖最长的等待。请设定服务水平，并用 ANSWERTIME 查看长尾。',
    formula: '厄兰 C：C(N, A) · aht ÷ (N − A)。给出 patience：Palm 的 M/M/N+M 中被应答客户的等待；给出 lines：同一模型，规模有限。',
    source: 'A. K. Erlang (1917); C. Palm (1946); O. Garnett, A. Mandelbaum, M. Reiman (2002), “Designing a Call Center with Impatient Customers”.',
    arguments: { calls, aht, agents, interval, patience, lines, redial },
  },
  OCCUPANCY: {
    summary: '负荷率：座席处理来电的时间所占比例。',
    result: '0 到 1 之间的小数，可设为百分比格式。',
    details:
      '被应答的话务强度除以座席数。给出 patience 或 lines 时，流失的来电不占用任何人的时间。队列永不清空时人人忙碌，为 1。没有来电时为 0。',
    assumptions: [
      '它是结果，不是越高越好的目标：连续数小时高于 85–90 %，人会疲劳，差错会增加。',
      '服务水平相同时，大团队的负荷率高于小团队。',
    ],
    notFor: '不宜用于事后考核座席：考核时请用处理时间除以登录时间。',
    formula: 'A ·（1 − 流失比例）÷ N，其中 A = calls · aht ÷ interval。',
    source: 'A. K. Erlang (1917); C. Palm (1946); O. Garnett, A. Mandelbaum, M. Reiman (2002), “Designing a Call Center with Impatient Customers”.',
    arguments: { calls, aht, agents, interval, patience, lines, redial },
  },
  ABANDON: {
    summary: '放弃率：应答之前就挂断的来电比例。',
    result: '0 到 1 之间的小数，可设为百分比格式。',
    details:
      '需给出 patience，即客户愿意等待的平均时间；不给则无人挂断，结果为 0。过载时同样适用：正是有人挂断，队列才不会无限增长。',
    assumptions: [
      '客户耐心度围绕均值呈指数分布，可用“全部客户的总等待时间 ÷ 放弃量”估计。',
      '给出 redial 时，比例以全部拨打次数计，包括重拨。',
    ],
    notFor: '紧急热线或提供回拨的队列不宜使用：其来电者并非以稳定的速率放弃。',
    formula: 'Palm 的 M/M/N+M：全部客户的平均等待 ÷ patience。',
    source: 'A. K. Erlang (1917); C. Palm (1946); O. Garnett, A. Mandelbaum, M. Reiman (2002), “Designing a Call Center with Impatient Customers”.',
    arguments: { calls, aht, agents, interval, patience, lines, redial },
  },
  AHT: {
    summary: '平均处理时长（秒）：通话、持线等待与话后处理。',
    result: '每通来电的秒数。',
    details:
      '有两种用法。给出三项平均值 talk、hold、wrap，结果是三者之和。再给出 calls，则各区域视为总时长，先求和再除以应答量。可直接选中报表的整列，空白单元格会被跳过。',
    assumptions: [
      '请用应答量，不要用来电量。',
      '持线等待与话后处理都属于处理时长，漏掉会导致座席不足。',
      '不同类型的来电应分别设定目标；合并成一个平均值会掩盖差异。',
    ],
    notFor: '同时处理多个会话的在线客服不宜使用：各会话的时间相互重叠。请见 CHATAGENTS，它按同时会话数分别给出处理时长。',
    formula: '给出 calls：(Σ talk + Σ hold + Σ wrap) ÷ Σ calls；不给出：talk + hold + wrap。',
    source: '客户联络中心运营指标：应答来电的通话、持线等待与话后处理总时长 ÷ 应答量。',
    arguments: {
      talk: '通话时长（秒）：平均值；给出 calls 时为总时长',
      hold: '持线等待时长（秒），同上；默认 0',
      wrap: '话后处理时长（秒），同上；默认 0',
      calls: '应答量。给出时，其余区域视为总时长并除以它',
    },
  },
} as const;
