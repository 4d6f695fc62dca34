import { catalogueSearch } from '../../../src/sheets/kpi/catalogue-search';

const find = catalogueSearch();

/** The indicators that the course standard names out of its 120, as it names them. */
const OF_THE_STANDARD = [
  ['服务水平', 'serviceLevel'], ['接通率', 'answerRate'], ['放弃率', 'abandonRate'], ['客户满意度', 'satisfaction'], ['CSAT', 'satisfaction'], ['一次解决率', 'firstContactResolution'], ['FCR', 'firstContactResolution'],
  ['分钟成本', 'costPerMinute'], ['员工在职周期', 'tenure'], ['平均接触成本', 'costPerCall'], ['员工有效利用率', 'productivity'], ['占用率', 'occupancy'], ['员工利用率', 'utilisation'], ['聊天并发', 'chatConcurrency'],
  ['人均同时对话数', 'chatConcurrency'], ['样本完成率', 'sampleCompletion'], ['有效联系率', 'effectiveContactRate'], ['小休时长', 'breakLength'], ['小休次数', 'breakCount'], ['巡场考核', 'floorWalking'], ['客户耐心度', 'patience'],
  ['电话转接率', 'transferRate'], ['员工监控频率', 'monitoringFrequency'], ['电话抽检率', 'samplingRate'], ['监听合格率', 'monitoringPassRate'], ['单通成本', 'costPerCall'], ['投诉成立率', 'complaintsUpheldRate'], ['万投率', 'complaintsPerTenThousand'],
  ['致命错误率', 'fatalErrorRate'], ['非致命错误率', 'nonFatalErrorRate'], ['IVR 绝对满意度', 'ivrSatisfaction'], ['IVR 满意度参评率', 'ivrParticipation'], ['净推荐值', 'netPromoterScore'], ['NPS', 'netPromoterScore'],
  ['排班效率', 'scheduleEfficiency'], ['遵时率', 'adherence'], ['员工满意度', 'employeeSatisfaction'], ['员工流失率', 'attrition'],
] as const;

test.each(OF_THE_STANDARD)('%s of the course standard is found, at the top', (words, id) => {
  expect(find({ words }).slice(0, 2).map((one) => one.id)).toContain(id);
});

test.each([['turnover rate', 'attrition'], ['wrap-up', 'averageAfterCallWork'], ['conversion', 'hitRate'], ['離職率', 'attrition'], ['棄線率', 'abandonRate'], ['班表遵循', 'adherence'], ['utilization', 'utilisation'], ['轉換率', 'hitRate']] as const)(
  'people who say “%s” find %s', (words, id) => {
    expect(find({ words })[0]?.id).toBe(id);
  });
