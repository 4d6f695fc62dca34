/** 其他常见叫法，供查找。 */
export const aliases = {
  serviceLevel: ['Y 秒接通率', '服务水准'], answerRate: ['接通率', '应答率', '接起率'], abandonRate: ['呼损', '放弃比例'], averageSpeedOfAnswer: ['平均等待时长'], blockageRate: ['阻塞率', '占线率'], acdVolume: ['人工话务量', '进线量'],
  pbxVolume: ['总话务量'], ivrVolume: ['自助话务量'], firstContactResolution: ['首次解决率', '首呼解决率'], complaintsPerTenThousand: ['万投率', '万投比'], complaintsUpheldRate: ['万成率'], monitoringScore: ['质检分', '监控平均分'],
  monitoringFrequency: ['员工监控频率'], samplingRate: ['抽检率'], monitoringPassRate: ['质检合格率'], averageAfterCallWork: ['事后处理时长', '整理时长'], averageHandleTime: ['平均处理时间'], occupancy: ['工时占用'], utilisation: ['员工利用率'],
  productivity: ['工时利用率', '员工有效利用率'], chatConcurrency: ['人均同时对话数', '聊天并发'], breakLength: ['小休时长'], breakCount: ['小休次数'], floorWalking: ['巡场考核'], transferRate: ['电话转接率'], adherence: ['排班遵守率', '依从率'],
  scheduleInflexibility: ['多排少排'], attrition: ['员工流失率', '离职率'], tenure: ['员工在职周期', '司龄'], satisfaction: ['CSAT 满意率'], ivrSatisfaction: ['IVR 绝对满意度'], netPromoterScore: ['NPS 推荐值'],
  costPerCall: ['平均接触成本', '单通成本', '单次呼叫成本'], costPerMinute: ['每分钟成本'], costPerSeat: ['单席成本'], reachRate: ['接触率', '触达率'], effectiveContactRate: ['有效接触率'], hitRate: ['转化率', '命中率'], refusalRate: ['拒访率'],
  nuisanceRate: ['静默放弃率'], callbackRate: ['回访及时率'], missedCallRate: ['漏接率'],
} as const;
