import type { service as en } from '../../en/kpi-catalogue/service';
import type { Wording } from '../../wording';

export const service: Wording<typeof en> = {
  serviceLevel: { name: '服務水準', definition: '在承諾秒數內接起的來電所占比例，例如 20 秒內接起 80%。' },
  answerRate: { name: '人工接通率', definition: '轉入人工的來電中，由座席接起的比例。' },
  abandonRate: { name: '放棄率', definition: '轉入人工的來電中，客戶在接起前掛斷的比例。' },
  shortAbandonRate: { name: '短時放棄率', definition: '進入等候佇列頭幾秒（通常三秒）內就掛斷的來電比例，多半是撥錯，而非等不及。' },
  averageSpeedOfAnswer: { name: '平均應答速度', definition: '接起的來電，從開始等候到座席接起平均等了多久。' },
  averageQueueTime: { name: '平均等候時間', definition: '需要等候的來電平均等了多久，不論最後是否接起。' },
  longestWait: { name: '最長等候時間', definition: '統計期間內單一客戶等候最久的時間。' },
  timeToAbandon: { name: '平均放棄時間', definition: '掛斷的客戶在掛斷前平均等了多久。' },
  patience: { name: '客戶耐心度', definition: '由所有客戶的等候時間估算：客戶平均願意等多久才會掛斷。' },
  intervalsOnTarget: { name: '服務水準達標時段占比', definition: '達到服務水準目標的時段比例，能看出被全天平均掩蓋的不佳時段。' },
  serviceLevelSpread: { name: '服務水準波動', definition: '各時段服務水準偏離其平均的程度。' },
  pbxVolume: { name: '交換機進線量', definition: '抵達交換機的所有來電：忙線、止於 IVR、放棄與接起的都算。' },
  ivrVolume: { name: 'IVR 進線量', definition: '進入語音選單並在其中結束、未要求專人的來電。' },
  acdVolume: { name: 'ACD 進線量（人工需求量）', definition: '進入人工等候佇列的來電，包括接起的與放棄的。' },
  answeredVolume: { name: '應答量', definition: '統計期間內由座席接起的來電數。' },
  abandonedVolume: { name: '放棄量', definition: '座席接起之前在等候中掛斷的來電數。' },
  uniqueDemand: { name: '實際需求量', definition: '來電量扣除掛斷後馬上重撥的來電。' },
  blockageRate: { name: '忙線率', definition: '因中繼線或等候佇列已滿而聽到忙音的來電比例。' },
  callbackRate: { name: '回撥成功率', definition: '承諾的回撥中，準時撥出並聯繫到客戶的比例。' },
  messagesInTime: { name: '郵件與案件及時回覆率', definition: '在承諾時限內回覆的電子郵件與案件比例。' },
  backlog: { name: '積壓量', definition: '每天收班時尚未結案的件數，取統計期間平均。' },
  chatFirstReply: { name: '文字客服首次回應時間', definition: '從客戶發起文字對談到座席第一句回覆的平均時間。' },
};
