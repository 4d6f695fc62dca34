import type { selfService as en } from '../../en/kpi-catalogue/self-service';
import type { Wording } from '../../wording';

export const selfService: Wording<typeof en> = {
  ivrContainment: { name: 'IVR 自助完結率', definition: '進入語音選單的來電中，未轉專人就結束的比例。' },
  selfServiceCompletion: { name: '自助服務成功率', definition: '開始辦理的自助服務中辦完的比例。' },
  ivrAbandonment: { name: 'IVR 放棄率', definition: '在語音選單中沒有結果就掛斷的來電比例。' },
  zeroOutRate: { name: '轉專人率', definition: '語音選單中要求專人的來電比例。' },
  ivrTime: { name: 'IVR 平均停留時長', definition: '來電在語音選單中平均停留的時間。' },
  botResolution: { name: '客服機器人解決率', definition: '不必專人、由機器人解決的對談比例。' },
  botTransfer: { name: '客服機器人轉專人率', definition: '由機器人轉給座席的對談比例。' },
  recognitionAccuracy: { name: '辨識正確率', definition: '抽查樣本中，語音或意圖辨識正確的比例。' },
  digitalShare: { name: '數位管道占比', definition: '所有聯繫中由數位管道服務的比例。' },
};
