import type { people as en } from '../../en/kpi-catalogue/people';
import type { Wording } from '../../wording';

export const people: Wording<typeof en> = {
  attendance: { name: '出勤率', definition: '实际出勤座席与计划座席之比。' },
  unplannedAbsence: { name: '计划外缺勤率', definition: '排班工时中因计划外缺勤而损失的比例。' },
  lateness: { name: '迟到早退率', definition: '迟到或早退的班次比例。' },
  attrition: { name: '流失率', definition: '离职座席（无论主动与否）与平均在职座席之比；内部调动不计。' },
  voluntaryAttrition: { name: '主动流失率', definition: '主动辞职的座席与平均在职座席之比。' },
  earlyAttrition: { name: '新员工流失率', definition: '新入职员工中，头 90 天内离开的比例。' },
  tenure: { name: '平均在职周期', definition: '座席平均任职多少个月。' },
  employeeSatisfaction: { name: '员工满意度', definition: '受访员工中满意或非常满意的比例。' },
  employeeNps: { name: '员工净推荐值', definition: '愿意推荐雇主（9–10 分）的员工比例减去不愿意的（0–6 分），以分表示。' },
  trainingPerAgent: { name: '人均培训时长', definition: '统计期内每名座席的培训小时数。' },
  timeToProficiency: { name: '上手周期', definition: '新座席达到团队处理时长与质量所需的周数。' },
  vacancyFill: { name: '招聘完成率', definition: '空缺岗位中按时补足的比例。' },
  spanOfControl: { name: '管理幅度', definition: '每名班组长带多少座席。' },
  coachingPerAgent: { name: '人均辅导次数', definition: '统计期内每名座席有记录的辅导次数。' },
  promotionRate: { name: '内部晋升率', definition: '获得晋升的座席与平均在职座席之比。' },
  multiSkillShare: { name: '多技能座席占比', definition: '可处理两种及以上业务的座席比例。' },
};
