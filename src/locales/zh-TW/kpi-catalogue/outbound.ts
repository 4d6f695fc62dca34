import type { outbound as en } from '../../en/kpi-catalogue/outbound';
import type { Wording } from '../../wording';

export const outbound: Wording<typeof en> = {
  listSize: { name: '外撥名單量', definition: '專案名單上的客戶數。' },
  customersCalled: { name: '已撥打客戶數', definition: '名單中至少撥打過一次的客戶數。' },
  calledRate: { name: '名單撥打率', definition: '名單中至少撥打過一次的比例。' },
  attemptsPerRecord: { name: '平均撥打次數', definition: '名單中每位已撥打客戶平均撥打的次數。' },
  invalidCount: { name: '無效名單數', definition: '錯號、空號或停用號碼的名單筆數。' },
  invalidRate: { name: '無效名單率', definition: '名單中錯號、空號或停用號碼的比例。' },
  reachedCount: { name: '成功聯繫客戶數', definition: '座席與其通上話的客戶數。' },
  reachRate: { name: '成功聯繫率', definition: '成功聯繫的客戶與扣除無效名單後的名單之比。' },
  unreachableRate: { name: '無法聯繫率', definition: '名單中無人接聽、忙線或關機而聯繫不上的比例。' },
  effectiveContactRate: { name: '有效聯繫率', definition: '接通的電話中找到本人的比例。' },
  refusalRate: { name: '拒絕率', definition: '成功聯繫的客戶中拒絕的比例。' },
  successCount: { name: '成交客戶數', definition: '接受專案邀約的客戶數。' },
  hitRate: { name: '成功率', definition: '成功聯繫的客戶中接受邀約的比例。' },
  outboundMonitoringScore: { name: '外撥質檢成績', definition: '接受監聽的外撥所得的平均分數。' },
  outboundComplaintRate: { name: '外撥客訴率', definition: '成功聯繫的客戶中對外撥提出客訴的比例。' },
  successesPerHour: { name: '每登入小時成交數', definition: '座席每登入一小時取得的成交客戶數。' },
  outboundUtilisation: { name: '外撥利用率', definition: '外撥座席給薪時間中處於登入狀態的比例。' },
  outboundOccupancy: { name: '外撥負荷率', definition: '登入時間中用於外撥通話與話後處理的比例。' },
  costPerSuccess: { name: '每筆成交成本', definition: '登入時數的人力成本分攤到每位成交客戶。' },
  sampleCompletion: { name: '樣本完成率', definition: '完成的訪問數與要求的樣本數之比。' },
  nuisanceRate: { name: '外撥無聲電話率', definition: '接通後沒有座席可接聽的電話比例。' },
  attemptsPerHour: { name: '每登入小時撥打量', definition: '座席或撥號系統每登入一小時撥打的次數。' },
  cancellationRate: { name: '成交後取消率', definition: '客戶在猶豫期內反悔的成交客戶比例。' },
  machineFalsePositives: { name: '答錄機誤判率', definition: '真人接聽卻被當成答錄機而掛斷的比例。' },
};
