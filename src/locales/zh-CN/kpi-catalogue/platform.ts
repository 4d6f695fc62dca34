import type { platform as en } from '../../en/kpi-catalogue/platform';
import type { Wording } from '../../wording';

export const platform: Wording<typeof en> = {
  availabilityOfSystems: { name: '系统可用率', definition: '约定服务时间中系统正常的比例。' },
  interruptionRate: { name: '服务中断率', definition: '约定服务时间中系统中断的比例。' },
  timeToRepair: { name: '平均故障修复时间', definition: '每次故障平均持续多久。' },
  trunkUse: { name: '中继利用率', definition: '话务占用中继的程度：平均每条中继承载的厄兰。' },
  licenceUse: { name: '座席许可利用率', definition: '同时签入的最多座席数与许可数之比。' },
  privacyIncidentCount: { name: '隐私泄露事件数', definition: '经确认客户数据落入他人之手的事件数。' },
  recordingCompleteness: { name: '录音完整率', definition: '已接来电中有可用录音的比例。' },
  emergencyInTime: { name: '应急响应及时率', definition: '突发事件或演练中应采取的行动按时完成的比例。' },
  knowledgeInTime: { name: '知识库更新及时率', definition: '应更新的知识条目中按时更新的比例。' },
};
