import type { phrases as en } from '../../en/kpi-catalogue/phrases';
import type { Wording } from '../../wording';

export const phrases: Wording<typeof en> = {
  groups: {
    service: '服務與回應', quality: '品質', efficiency: '效率', scheduling: '排班', people: '人員', experience: '客戶體驗', cost: '成本', selfService: '自助服務', outbound: '外撥', platform: '平台與風險',
  },
  halves: { customer: '關鍵客戶相關', support: '關鍵營運支援' },
  views: { response: '服務回應', quality: '服務品質', efficiency: '服務效率', productivity: '生產率', people: '員工管理', finance: '財務管理' },
  aims: { service: '服務', quality: '品質', satisfaction: '滿意', cost: '成本', profit: '利潤' },
  directions: { higher: '越高越好', lower: '越低越好', band: '宜在區間內', context: '僅供了解' },
  targets: { goal: '參考目標', observed: '業界所見', convention: '常見做法，未見出處', none: '自行設定' },
  units: {
    count: '', share: '%', ratio: '比值', perTenThousand: '每萬次', netPoints: '分', points: '分', seconds: '秒', minutes: '分鐘', hours: '小時', days: '天', weeks: '週', months: '個月', money: '貨幣',
  },
  per: '{unit}／{thing}',
  things: {
    call: '通', chat: '對談', contact: '次聯繫', session: '對談', answer: '份回覆', agent: '座席', leader: '組長', visit: '次測試', seat: '席位', line: '線路', licence: '授權', interval: '時段', shift: '班次', day: '天',
    record: '客戶', attempt: '次撥打', interview: '份訪問', complaint: '件客訴', case: '件', test: '次測驗', check: '檢核點', task: '筆業務', post: '職缺', wish: '次申請', incident: '次事件', action: '次', article: '篇文件',
    sample: '樣本', minute: '分鐘', hour: '小時',
  },
  counted: {
    call: '通', chat: '個對談', contact: '次聯繫', session: '個對談', answer: '份回覆', agent: '位座席', leader: '位組長', visit: '次測試', seat: '個席位', line: '條線路', licence: '個授權', interval: '個時段', shift: '個班次', day: '天',
    record: '位客戶', attempt: '次撥打', interview: '份訪問', complaint: '件客訴', case: '件', test: '次測驗', check: '個檢核點', task: '筆業務', post: '個職缺', wish: '次申請', incident: '次事件', action: '次', article: '篇文件',
    sample: '個樣本',
  },
  choices: {
    ofAllOffered: '以全部來電量計', withoutShortAbandons: '以扣除短時放棄後的來電量計', shortAbandonsAsServed: '短時放棄視同已服務', abandonsWithinLimitLeftOut: '扣除時限內的放棄',
    ofAnswered: '只以應答量計', allAbandons: '全部放棄', shortAbandonsLeftOut: '扣除短時放棄', perAgent: '以座席平均', perSample: '以監聽量平均', ofPeriod: '統計期間內', perYear: '換算全年',
  },
  conventions: { competitive: '競爭激烈的產業', usual: '銀行、保險、電信、旅遊', moderate: '要求適中的產業', tolerant: '軟體支援、政府機關', emergency: '緊急專線' },
  formula: {
    mean: '平均{input}', spread: '{input}的標準差', gap: 'Σ |{a} − {b}|', lesser: 'Σ min({a}, {b})', excess: 'Σ max(0, {a} − {b})', reaches: '{a} ≥ {b} 的列數',
    near: '{a} 與 {b} 相差不超過 ±{tolerance} 的列數', both: '全部列數', shareGap: 'Σ |{a} ÷ Σ {a} − {b} ÷ Σ {b}|', optional: '{input}（如有）',
  },
};
