import type { experience as en } from '../../en/kpi-catalogue/experience';
import type { Wording } from '../../wording';

export const experience: Wording<typeof en> = {
  satisfaction: { name: '客户满意度（前两项）', definition: '评价为满意或非常满意的比例。' },
  dissatisfaction: { name: '不满意率', definition: '评价为不满意或非常不满意的比例。' },
  netPromoterScore: { name: '净推荐值', definition: '愿意推荐（9–10 分）的客户比例减去不愿意的（0–6 分），从 −100 到 100 分。' },
  effortScore: { name: '客户费力度', definition: '客户对“办成这件事有多容易”的平均评分。' },
  surveyParticipation: { name: '评价参与率', definition: '受邀评价的客户中作出评价的比例。' },
  surveyInvitationRate: { name: '评价邀请率', definition: '已接来电中向客户发出评价邀请的比例。' },
  ivrSatisfaction: { name: 'IVR 满意度', definition: '语音菜单评价中满意的比例。' },
  ivrParticipation: { name: 'IVR 满意度参评率', definition: '受邀评价的语音菜单用户中作出评价的比例。' },
  praiseRate: { name: '万次服务表扬率', definition: '每处理一万次联络收到的表扬次数。' },
  retention: { name: '挽留成功率', definition: '想要离开的客户中被留住的比例。' },
  mysteryScore: { name: '神秘客户得分', definition: '神秘客户测试所得的平均分。' },
};
