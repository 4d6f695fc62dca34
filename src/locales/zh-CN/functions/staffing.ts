import { queueArguments } from './queue-arguments';

const {
  calls, aht, service_level, answer_within, interval, max_occupancy, shrinkage, patience, max_abandon, max_asa, min_agents, definition,
} = queueArguments;

export const staffing = {
  ERLANGC: {
    summary: '用厄兰 C 公式求按时应答来电所需的座席数；给出损耗率时，得到应排班的人数。',
    result: '整数座席。给出损耗率时，为保证在线人数而需排班的人数。',
    details:
      '只需给出一个时段的来电量和平均处理时长（通话、持线等待与话后处理）；其余参数采用多数中心的惯例：20 秒内应答 80 %，时段半小时。'
      + '结果是满足服务水平的最小整数座席数；若设定了负荷率上限，也一并满足。没有来电就不需要座席。选中整列，一个公式即可排出一天所需座席。',
    assumptions: [
      '客户会一直等到应答：没有人放弃，也没有人听到忙音。',
      '来电随机到达，没有空闲座席时依次排队。',
      '时段内队列处于稳态，座席数不变。',
      '每位座席都能接每一通来电。',
      '服务良好时结果准确；放弃较多时它会要求过多座席，请改用 SERVICELEVEL 的 patience 参数。',
      '服务水平越高，负荷率越低：待命的座席越多，等待来电的时间就越长。几乎所有排班软件都以此公式为基础。',
    ],
    notFor: '放弃或听到忙音的来电较多时不宜使用：算出的座席会偏多。请改用带 patience 的 AGENTS，或带 patience 和 lines 的 SERVICELEVEL。',
    formula: '满足 1 − C(N, A) · e^(−(N − A) · answer_within ÷ aht) ≥ service_level 且 A ÷ N ≤ max_occupancy 的最小整数 N；其中 A = calls · aht ÷ interval，C(N, A) 为等待概率。再以 N ÷ (1 − shrinkage) 向上取整。',
    source: 'A. K. Erlang (1917), “Solution of some Problems in the Theory of Probabilities of Significance in Automatic Telephone Exchanges”。与目标相差 1e-12 以内视为达到。',
    arguments: { calls, aht, service_level, answer_within, interval, max_occupancy, shrinkage },
  },
  AGENTS: {
    summary: '同时满足所给各项条件（服务水平、负荷率、放弃率、应答速度）所需的座席数。',
    result: '在线接听的整数座席数。除以（1 − 损耗率）得到应排班的人数。',
    details:
      '省略的条件不作要求；结果是满足其余全部条件的最小整数座席数。不给 patience 时客户一直等待（厄兰 C）。给出 patience 时，客户平均等待这么久后挂断（厄兰 A）：同样的服务水平所需座席更少，因此请同时设定 max_abandon，否则目标可能靠客户放弃来“达成”。',
    assumptions: [
      '来电随机到达；时段内队列处于稳态；每位座席都能接每一通来电。',
      '客户耐心度与处理时长围绕各自的均值呈指数分布。',
      'answer_within 长于 patience 时，定义 2 至 4 会因几乎所有人挂断而只要极少座席。请用定义 1，或设定 max_abandon。',
    ],
    notFor: '处理时长超过时段长度时不宜使用：座席此时仍在处理前一时段的来电。请改用 INTRADAY，它会向前推一个处理时长。',
    formula: '满足全部条件的最小整数 N；每个条件都随座席增加而放宽，因此逐一求解，取最大者。不给 patience 为厄兰 C，给出 patience 为 Palm 的 M/M/N+M。',
    source: 'A. K. Erlang (1917); C. Palm (1946); O. Garnett, A. Mandelbaum, M. Reiman (2002), “Designing a Call Center with Impatient Customers”.与目标相差 1e-12 以内视为达到。',
    arguments: {
      calls, aht, service_level, answer_within, interval, max_occupancy, patience, max_abandon, max_asa, min_agents, definition,
    },
  },
} as const;
