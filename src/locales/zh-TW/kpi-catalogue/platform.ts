import type { platform as en } from '../../en/kpi-catalogue/platform';
import type { Wording } from '../../wording';

export const platform: Wording<typeof en> = {
  availabilityOfSystems: { name: '系統可用率', definition: '約定服務時間中系統正常運作的比例。' },
  interruptionRate: { name: '服務中斷率', definition: '約定服務時間中系統中斷的比例。' },
  timeToRepair: { name: '平均修復時間', definition: '每次故障平均持續多久。' },
  trunkUse: { name: '中繼線使用率', definition: '話務占用中繼線的程度：平均每條中繼線承載的厄蘭。' },
  licenceUse: { name: '座席授權使用率', definition: '同時登入的最多座席數與授權數之比。' },
  privacyIncidentCount: { name: '個資外洩事件數', definition: '經確認客戶資料落入他人之手的事件數。' },
  recordingCompleteness: { name: '錄音完整率', definition: '已接來電中有可用錄音的比例。' },
  emergencyInTime: { name: '緊急應變及時率', definition: '突發事件或演練中應採取的行動準時完成的比例。' },
  knowledgeInTime: { name: '知識庫及時更新率', definition: '應更新的知識文件中準時更新的比例。' },
};
