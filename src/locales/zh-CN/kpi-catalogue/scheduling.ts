import type { scheduling as en } from '../../en/kpi-catalogue/scheduling';
import type { Wording } from '../../wording';

export const scheduling: Wording<typeof en> = {
  forecastAccuracy: { name: '预测准确率', definition: '1 减去各时段预测误差（不分方向）之和与实际来电量之比，即 1 − WAPE。' },
  forecastBias: { name: '预测偏差', definition: '整个统计期内预测高于或低于实际来电量的比例。' },
  intradayForecastError: { name: '日内重预测误差', definition: '当天重新预测的误差与实际来电量之比。' },
  scheduleEfficiency: { name: '排班效率', definition: '排班人时中真正满足需求的比例。' },
  coverage: { name: '需求覆盖率', definition: '所需人时中已有人员的比例。' },
  scheduleInflexibility: { name: '排班失配率', definition: '各时段多排与少排的人数相加，与所需人数之比。' },
  netInefficiency: { name: '净冗余率', definition: '整个统计期内排班人数高于或低于所需人数的比例。' },
  shapeFit: { name: '排班形状吻合度', definition: '不论高低，人数曲线与来电曲线的形状有多相似；形状相同为 100%。' },
  intervalsNearRequirement: { name: '10% 偏差内时段占比', definition: '排班人数与所需人数相差不超过 10% 的时段比例。' },
  adherence: { name: '遵时率', definition: '计划分钟中，座席确实处于计划状态的比例。' },
  conformance: { name: '工时符合率', definition: '实际工时与计划工时之比，不论在一天中的什么时间。' },
  scheduleChangeRate: { name: '排班变更率', definition: '班表发布后又被改动的班次比例。' },
  swapApproval: { name: '换班批准率', definition: '换班申请中获批的比例。' },
  wishesMet: { name: '排班意愿满足率', definition: '班次与休息日意愿中得到满足的比例。' },
  shiftFairness: { name: '班次公平度', definition: '夜班、晚班与周末班在座席之间分配得有多不均；0 为完全平均。' },
  restBreachCount: { name: '休息违规数', definition: '班表违反休息、连续上班天数或周工时规定的次数。' },
  publicationLead: { name: '班表发布提前期', definition: '班表在首个班次之前多少天发布。' },
};
