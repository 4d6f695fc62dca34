import type { outbound as en } from '../../en/kpi-catalogue/outbound';
import type { Wording } from '../../wording';

export const outbound: Wording<typeof en> = {
  listSize: { name: '外呼名单量', definition: '项目名单上的客户数。' },
  customersCalled: { name: '已拨打客户数', definition: '名单中至少拨打过一次的客户数。' },
  calledRate: { name: '名单拨打率', definition: '名单中至少拨打过一次的比例。' },
  attemptsPerRecord: { name: '平均拨打次数', definition: '名单中每个已拨打客户平均拨打的次数。' },
  invalidCount: { name: '无效数据量', definition: '错号、空号或停用号码的名单条数。' },
  invalidRate: { name: '无效数据率', definition: '名单中错号、空号或停用号码的比例。' },
  reachedCount: { name: '成功联系客户数', definition: '座席与之通上话的客户数。' },
  reachRate: { name: '成功联系率', definition: '成功联系的客户与剔除无效数据后的名单之比。' },
  unreachableRate: { name: '未能联系率', definition: '名单中无人接听、占线或关机而联系不上的比例。' },
  effectiveContactRate: { name: '有效联系率', definition: '接通的电话中找到本人的比例。' },
  refusalRate: { name: '拒绝率', definition: '成功联系的客户中拒绝的比例。' },
  successCount: { name: '成功客户数', definition: '接受项目邀约的客户数。' },
  hitRate: { name: '成功率', definition: '成功联系的客户中接受邀约的比例。' },
  outboundMonitoringScore: { name: '外呼质检成绩', definition: '被监听的外呼所得的平均分。' },
  outboundComplaintRate: { name: '外呼投诉率', definition: '成功联系的客户中对外呼提出投诉的比例。' },
  successesPerHour: { name: '每签入小时成功数', definition: '座席每签入一小时取得的成功客户数。' },
  outboundUtilisation: { name: '外呼利用率', definition: '外呼座席付薪时间中处于签入状态的比例。' },
  outboundOccupancy: { name: '外呼负荷率', definition: '签入时间中用于外呼通话与话后处理的比例。' },
  costPerSuccess: { name: '成功客户成本', definition: '签入工时的人力成本分摊到每个成功客户。' },
  sampleCompletion: { name: '样本完成率', definition: '完成的访问数与要求的样本数之比。' },
  nuisanceRate: { name: '外呼静默率', definition: '接通后没有座席可接的电话比例。' },
  attemptsPerHour: { name: '每签入小时拨打量', definition: '座席或拨号器每签入一小时拨打的次数。' },
  cancellationRate: { name: '成功后取消率', definition: '客户在冷静期内反悔的成功客户比例。' },
  machineFalsePositives: { name: '机器误判率', definition: '真人接听却被当作留言机而挂断的比例。' },
};
