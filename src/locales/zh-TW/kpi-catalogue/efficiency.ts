import type { efficiency as en } from '../../en/kpi-catalogue/efficiency';
import type { Wording } from '../../wording';

export const efficiency: Wording<typeof en> = {
  averageHandleTime: { name: '平均處理時長', definition: '每通已接來電的通話、保留與話後處理時間合計。' },
  averageTalkTime: { name: '平均通話時長', definition: '每通已接來電的通話時間。' },
  averageHoldTime: { name: '平均保留等待時長', definition: '每通已接來電中請客戶在線上等候的時間。' },
  averageAfterCallWork: { name: '平均話後處理時長', definition: '每通已接來電掛斷後仍須處理的時間。' },
  holdRate: { name: '保留率', definition: '已接來電中至少保留一次的比例。' },
  handleTimeSpread: { name: '處理時長離散度', definition: '各座席處理時長彼此相差多少，以其平均的倍數表示。' },
  averageRingTime: { name: '平均響鈴時長', definition: '來電在座席端響鈴多久才被接起。' },
  missedCallRate: { name: '座席漏接率', definition: '派送到座席卻未被接起的來電比例。' },
  occupancy: { name: '負荷率（佔用率）', definition: '登入時間中用於處理聯繫的比例。' },
  utilisation: { name: '利用率', definition: '給薪時間中處於登入狀態的比例。' },
  productivity: { name: '生產率', definition: '給薪時間中用於處理聯繫的比例，即負荷率乘以利用率。' },
  contactsPerHour: { name: '每登入小時處理量', definition: '座席每登入一小時處理的聯繫數。' },
  contactsPerDay: { name: '每人每日處理量', definition: '座席每出勤一天處理的聯繫數。' },
  availability: { name: '線上待命率', definition: '登入時間中處於待命或處理狀態的比例。' },
  shrinkage: { name: '損耗率', definition: '給薪時間中座席不在線上的比例：小休、訓練、會議、休假與病假。' },
  transferRate: { name: '轉接率', definition: '已接來電中轉給其他座席或組別的比例。' },
  misrouteRate: { name: '錯轉率', definition: '轉接中因來電先進錯組別而發生的比例。' },
  chatConcurrency: { name: '平均同時對談數', definition: '座席在文字對談時平均同時進行的對談數。' },
  breakLength: { name: '每班小休時長', definition: '每個班次中小休的分鐘數。' },
  breakCount: { name: '每班小休次數', definition: '每個班次中小休的次數。' },
  loginHours: { name: '每人登入時數', definition: '統計期間內每位座席的登入時數。' },
  overtimeRate: { name: '加班率', definition: '加班時數與約定工時之比。' },
  systemWaitShare: { name: '系統等待占比', definition: '處理時長中座席等候系統回應的比例。' },
  floorWalking: { name: '現場走動完成率', definition: '計畫的現場走動次數中主管實際完成的比例。' },
};
