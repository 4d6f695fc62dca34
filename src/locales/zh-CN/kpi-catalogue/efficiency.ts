import type { efficiency as en } from '../../en/kpi-catalogue/efficiency';
import type { Wording } from '../../wording';

export const efficiency: Wording<typeof en> = {
  averageHandleTime: { name: '平均处理时长', definition: '每通已接来电的通话、持线与话后处理时间之和。' },
  averageTalkTime: { name: '平均通话时长', definition: '每通已接来电的通话时间。' },
  averageHoldTime: { name: '平均持线等待时长', definition: '每通已接来电中客户持线等待的时间。' },
  averageAfterCallWork: { name: '平均话后处理时长', definition: '每通已接来电挂机后仍需处理的时间。' },
  holdRate: { name: '持线率', definition: '已接来电中至少持线一次的比例。' },
  handleTimeSpread: { name: '处理时长离散度', definition: '各座席处理时长彼此相差多少，以其均值的倍数表示。' },
  averageRingTime: { name: '平均振铃时长', definition: '来电在座席处振铃多久才被接起。' },
  missedCallRate: { name: '座席未应答率', definition: '送达座席却未被接起的来电比例。' },
  occupancy: { name: '负荷率（占用率）', definition: '签入时间中用于处理联络的比例。' },
  utilisation: { name: '利用率', definition: '付薪时间中处于签入状态的比例。' },
  productivity: { name: '生产率', definition: '付薪时间中用于处理联络的比例，即负荷率乘以利用率。' },
  contactsPerHour: { name: '每签入小时处理量', definition: '座席每签入一小时处理的联络数。' },
  contactsPerDay: { name: '人均日处理量', definition: '座席每出勤一天处理的联络数。' },
  availability: { name: '在线就绪率', definition: '签入时间中处于就绪或处理状态的比例。' },
  shrinkage: { name: '损耗率', definition: '付薪时间中座席不在线的比例：小休、培训、会议、休假与病假。' },
  transferRate: { name: '转接率', definition: '已接来电中转给其他座席或班组的比例。' },
  misrouteRate: { name: '错转率', definition: '转接中因来电先进错班组而发生的比例。' },
  chatConcurrency: { name: '平均聊天并发数', definition: '座席在聊天时平均同时进行的会话数。' },
  breakLength: { name: '每班小休时长', definition: '每个班次中小休的分钟数。' },
  breakCount: { name: '每班小休次数', definition: '每个班次中小休的次数。' },
  loginHours: { name: '人均签入时长', definition: '统计期内每名座席的签入小时数。' },
  overtimeRate: { name: '加班率', definition: '加班小时与合同工时之比。' },
  systemWaitShare: { name: '系统等待占比', definition: '处理时长中座席等待系统响应的比例。' },
  floorWalking: { name: '巡场完成率', definition: '计划巡场次数中主管实际完成的比例。' },
};
