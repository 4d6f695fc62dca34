import type { factors as en } from '../../en/kpi-catalogue/factors';
import type { Wording } from '../../wording';

export const factors: Wording<typeof en> = {
  staffing: '座席人数', scheduleFit: '排班吻合程度', forecast: '预测误差', peaks: '高峰', volume: '业务量', callMix: '业务构成', handleTime: '处理时长', skills: '技能', knowledge: '知识库',
  training: '培训', coaching: '辅导', authority: '座席权限', process: '流程设计', backOffice: '后台支持', tools: '工具', systems: '系统速度', routing: '路由', menuDesign: '菜单设计',
  announcements: '语音播报', patience: '客户耐心', discipline: '纪律', statusUse: '状态使用', absence: '缺勤', shrinkage: '离线时间', workload: '工作量', morale: '士气', pay: '薪酬',
  leadership: '管理者', career: '职业发展', shiftTimes: '班次时间', labourMarket: '劳动力市场', hiring: '招聘', turnover: '人员更替', marketing: '市场活动', billing: '账期', faults: '故障', season: '季节',
  events: '突发事件', lines: '线路数', selfService: '自助服务', attitude: '服务态度', resolution: '问题解决', waiting: '等待时间', productQuality: '产品质量', policy: '公司规定', surveyDesign: '调查设计',
  samples: '抽样', formDesign: '表单设计', raters: '评分人员', wishes: '员工意愿', contracts: '合同', shiftVariety: '班次种类', groupSize: '班组规模', overtime: '加班', overheads: '间接费用',
  automation: '自动化', listQuality: '名单质量', timeOfDay: '拨打时段', callerId: '主叫号码显示', retryRules: '重拨规则', offer: '产品邀约', opening: '开场白', pacing: '拨号节奏',
  consent: '客户同意', recognition: '识别能力', coverageOfTopics: '业务覆盖面', redundancy: '冗余备份', changes: '变更', suppliers: '供应商', access: '访问权限', drills: '演练', storage: '存储',
};
