/** What the arguments of a queue are, in every function that takes them. */
export const queueArguments = {
  calls: '该时段的来电量',
  aht: '平均处理时长（秒）：通话、持线等待与话后处理之和',
  service_level: '要求按时应答的比例，0–1；默认 0.8',
  answer_within: '应答时限（秒）；默认 20',
  interval: '时段长度（分钟）；默认 30',
  max_occupancy: '允许的最高负荷率，0–1；默认 1，即不限',
  shrinkage: '损耗率，即带薪时间中不接电话的比例，0–1；默认 0',
  patience: '客户耐心度：挂断前平均等待的秒数；省略则无人挂断',
  max_abandon: '允许的最高放弃率，0–1；需给出 patience；省略则不限',
  max_asa: '允许的最长平均应答速度（秒）；省略则不限',
  min_agents: '无论有无来电都要保有的最少座席数；默认 0',
  definition: '1 占来电量，2 剔除短时放弃，3 占应答量，4 时限内放弃计入，5 虚拟等待；默认 1',
  lines: '线路总数，通话与等待合计；省略则永不占满',
  redial: '挂断的客户中重拨的比例，0–1；默认 0',
  redial_blocked: '遇到线路占满的客户中重拨的比例，0–1；省略则与 redial 相同',
  agents: '接听来电的座席数',
} as const;
