import type { experience as en } from '../../en/kpi-catalogue/experience';
import type { Wording } from '../../wording';

export const experience: Wording<typeof en> = {
  satisfaction: { name: '客戶滿意度（前兩項）', definition: '評為滿意或非常滿意的比例。' },
  dissatisfaction: { name: '不滿意率', definition: '評為不滿意或非常不滿意的比例。' },
  netPromoterScore: { name: '淨推薦值', definition: '願意推薦（9–10 分）的客戶比例減去不願意的（0–6 分），從 −100 到 100 分。' },
  effortScore: { name: '客戶費力度', definition: '客戶對「事情有多容易辦好」的平均評分。' },
  surveyParticipation: { name: '滿意度調查回覆率', definition: '受邀調查的客戶中作答的比例。' },
  surveyInvitationRate: { name: '滿意度調查邀請率', definition: '已接來電中向客戶發出調查邀請的比例。' },
  ivrSatisfaction: { name: 'IVR 滿意度', definition: '語音選單調查中滿意的比例。' },
  ivrParticipation: { name: 'IVR 調查回覆率', definition: '受邀調查的語音選單使用者中作答的比例。' },
  praiseRate: { name: '每萬次服務表揚次數', definition: '每處理一萬次聯繫所收到的表揚次數。' },
  retention: { name: '挽留成功率', definition: '想要離開的客戶中被留住的比例。' },
  mysteryScore: { name: '神秘客得分', definition: '神秘客測試所得的平均分數。' },
};
