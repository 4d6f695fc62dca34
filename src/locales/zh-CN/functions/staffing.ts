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
    formula: '满足 1 − C(N, A) · e^(−(N − A) · answer_within ÷ aht) ≥ service_level 且 A ÷ N ≤ max_occupancy 的最小整数 N；其中 A = calls · aht ÷ interval，C(N, A) 为等待概率。再以 N ÷ (1 − shrinkage) 向上取整。',
    source: 'A. K. Erlang (1917), “Solution of some Problems in the Theory of Probabilities of Significance in Automatic Telephone Exchanges”。与目标相差 1e-12 以内视为达到。',
    arguments: {
      calls: '该时段的来电量',
      aht: '平均处理时长（秒）：通话、持线等待与话后处理之和',
      service_level: '要求按时应答的比例，0–1；默认 0.8',
      answer_within: '应答时限（秒）；默认 20',
      interval: '时段长度（分钟）；默认 30',
      max_occupancy: '允许的最高负荷率，0–1；默认 1，即不限',
      shrinkage: '损耗率，即带薪时间中不接电话的比例，0–1；默认 0',
    },
  },
} as const;
