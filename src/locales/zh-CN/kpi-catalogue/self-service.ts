import type { selfService as en } from '../../en/kpi-catalogue/self-service';
import type { Wording } from '../../wording';

export const selfService: Wording<typeof en> = {
  ivrContainment: { name: 'IVR 自助留存率', definition: '进入语音菜单的来电中，未转人工就结束的比例。' },
  selfServiceCompletion: { name: '自助业务成功率', definition: '开始办理的自助业务中办完的比例。' },
  ivrAbandonment: { name: 'IVR 放弃率', definition: '在语音菜单中没有结果就挂断的来电比例。' },
  zeroOutRate: { name: '转人工率', definition: '语音菜单中请求人工的来电比例。' },
  ivrTime: { name: 'IVR 平均停留时长', definition: '来电在语音菜单中平均停留的时间。' },
  botResolution: { name: '机器人解决率', definition: '无需座席即由机器人解决的会话比例。' },
  botTransfer: { name: '机器人转人工率', definition: '由机器人转给座席的会话比例。' },
  recognitionAccuracy: { name: '识别准确率', definition: '抽查样本中，语音或意图识别正确的比例。' },
  digitalShare: { name: '电子渠道分流率', definition: '全部联络中由电子渠道服务的比例。' },
};
