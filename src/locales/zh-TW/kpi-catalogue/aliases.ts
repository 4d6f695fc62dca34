/** 其他常見說法，供查詢。 */
export const aliases = {
  serviceLevel: ['服務水平', '秒內接聽率'], answerRate: ['接聽率', '應答率', '接通率'], abandonRate: ['掛斷率', '棄線率'], averageSpeedOfAnswer: ['平均等候秒數'], blockageRate: ['阻塞率'], acdVolume: ['進線量', '人工話務量'], pbxVolume: ['總話務量'],
  firstContactResolution: ['首次解決率', '一次完成率'], complaintsPerTenThousand: ['萬投率'], monitoringScore: ['品質監控分數', '品檢分數'], samplingRate: ['抽聽率'], monitoringPassRate: ['品檢合格率'], monitoringFrequency: ['側錄抽聽次數'],
  averageAfterCallWork: ['事後處理時間', '文書處理時間'], averageHandleTime: ['平均處理時間'], productivity: ['工時利用率'], chatConcurrency: ['同時服務人數'], floorWalking: ['巡場'], adherence: ['班表遵循率', '遵循度'],
  attrition: ['離職率', '員工流失率'], tenure: ['任職期間'], satisfaction: ['顧客滿意度'], netPromoterScore: ['推薦度'], costPerCall: ['每通成本', '平均接觸成本'], costPerSeat: ['每席成本'], reachRate: ['接觸率'], hitRate: ['成交率', '轉換率'],
  refusalRate: ['拒訪率'], nuisanceRate: ['靜音來電'], complaintCount: ['投訴量'], complaintResolution: ['投訴解決率'], botResolution: ['智能客服'], missedCallRate: ['未接率'], effectiveContactRate: ['有效接觸率'],
} as const;
