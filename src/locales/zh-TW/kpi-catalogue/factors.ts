import type { factors as en } from '../../en/kpi-catalogue/factors';
import type { Wording } from '../../wording';

export const factors: Wording<typeof en> = {
  staffing: '座席人數', scheduleFit: '排班吻合程度', forecast: '預測誤差', peaks: '尖峰', volume: '業務量', callMix: '業務組成', handleTime: '處理時長', skills: '技能', knowledge: '知識庫',
  training: '訓練', coaching: '輔導', authority: '座席權限', process: '流程設計', backOffice: '後勤支援', tools: '工具', systems: '系統速度', routing: '分流規則', menuDesign: '選單設計',
  announcements: '語音宣告', patience: '客戶耐心', discipline: '紀律', statusUse: '狀態使用', absence: '缺勤', shrinkage: '離線時間', workload: '工作量', morale: '士氣', pay: '薪資',
  leadership: '主管', career: '職涯發展', shiftTimes: '班次時間', labourMarket: '就業市場', hiring: '招募', turnover: '人員更替', marketing: '行銷活動', billing: '帳單週期', faults: '障礙', season: '季節',
  events: '突發事件', lines: '線路數', selfService: '自助服務', attitude: '服務態度', resolution: '問題解決', waiting: '等候時間', productQuality: '產品品質', policy: '公司規定', surveyDesign: '問卷設計',
  samples: '抽樣', formDesign: '表單設計', raters: '評分人員', wishes: '員工意願', contracts: '勞動契約', shiftVariety: '班別種類', groupSize: '組別規模', overtime: '加班', overheads: '間接費用',
  automation: '自動化', listQuality: '名單品質', timeOfDay: '撥打時段', callerId: '來電顯示號碼', retryRules: '重撥規則', offer: '產品方案', opening: '開場白', pacing: '撥號節奏',
  consent: '客戶同意', recognition: '辨識能力', coverageOfTopics: '業務涵蓋範圍', redundancy: '備援', changes: '異動', suppliers: '供應商', access: '存取權限', drills: '演練', storage: '儲存空間',
};
