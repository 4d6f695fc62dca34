import type { InputWords } from './input-words';

/** Staff, schedules, money and systems. */
export const peopleWords: InputWords = {
  agentsPlanned: 'agents planned|planned agents|应出勤人数|应到人数|计划人数|应出勤|应到|计划出勤人数', agentsPresent: 'agents present|present|attended|actual agents|actual staff|实出勤人数|实际出勤人数|实到人数|出勤人数|实际人数|出勤|实到|实际出勤',
  scheduledHours: 'scheduled hours|hours scheduled|rostered hours|排班工时|排班时长|排班小时|排班时数', absentHours: 'unplanned absence hours|absence hours|absent hours|sick hours|unplanned absence|缺勤时长|缺勤工时|缺勤小时|请假时数|计划外缺勤时长',
  shiftsLate: 'late|lateness|late arrivals|late shifts|迟到早退|迟到次数|迟到|迟到早退次数', shiftsStarted: 'shifts started|应上班次|开始班次数',
  headcount: 'headcount|agents employed|number of agents|agents on payroll|hc|在职人数|在编人数|员工人数|人员数|座席人数|在岗人数|在职座席|在职座席数|座席数|在册人数',
  leavers: 'leavers|attrition|terminations|left|separations|departures|exits|离职人数|离职数|离职|流失人数|流失座席数|离职座席', resignations: 'resignations|voluntary leavers|voluntary|voluntary exits|主动离职|辞职人数|主动离职人数|自愿离职|自愿离职人数',
  dismissals: 'dismissals|involuntary|involuntary leavers|被动离职|辞退人数|被动离职人数|资遣人数', monthsCovered: 'months|months covered|月数|统计月数',
  starters: 'hires|new hires|starters|joiners|入职人数|新进人数|新入职人数|到职人数|新人数', startersLost: 'new hire leavers|early leavers|新人离职数|新人流失数',
  trainingHours: 'training hours|training time|training|培训时长|培训小时|培训工时|培训时数|教育训练时数',
  teamLeaders: 'team leaders|supervisors|班组长人数|班组长数|组长数|主管数', coachingSessions: 'coaching|coaching sessions|coachings|辅导次数|辅导',
  postsOpen: 'open posts|vacancies|空缺岗位|缺编数', postsFilled: 'posts filled|vacancies filled|补足岗位', promotions: 'promotions|晋升人数', multiSkilled: 'multi skilled|multi skilled agents|多技能人数',
  forecastCalls: 'forecast|forecast calls|forecasted calls|calls forecast|fcst|forecast volume|forecast offered|predicted calls|forecasted|forecast contacts|预测量|预测来电量|预测话务量|预测进线量|预测值|话务预测|预测呼入量|预测|预测来电|预测来电数|预测呼叫量|预估进线量|预估来电量|预估话务量',
  reforecastCalls: 'reforecast|reforecast calls|intraday forecast|重预测|日内重预测',
  scheduledAgents: 'scheduled|scheduled agents|agents scheduled|staffed|scheduled staff|scheduled fte|rostered agents|agents staffed|rostered|排班座席|排班人数|排班数|在班人数|上班人数|排班人力|安排人数|排班座席数|实排人数|排定人力|排班',
  requiredAgents: 'required|required agents|agents required|required staff|required fte|staff required|agents needed|need|需求人数|所需座席|需求座席|所需人数|需求人力|所需人力|需要人数|需求|人力需求|所需座席数',
  minutesPlanned: 'scheduled minutes|planned minutes|minutes scheduled|scheduled time|计划时长|计划分钟', minutesAsPlanned: 'minutes in adherence|adherent minutes|in adherence|minutes adherent|time in adherence|adherence minutes|遵时时长|遵守时长|遵时分钟',
  plannedHours: 'planned hours|计划工时', workedHours: 'worked hours|hours worked|actual hours|实际工时|出勤时长|工作时长|实际上班工时|出勤工时',
  shiftsPublished: 'shifts published|已发布班次', shiftsChanged: 'shifts changed|shift changes|变更班次|变更班次数|调班次数', swapsAsked: 'swap requests|swaps requested|换班申请数|换班申请', swapsApproved: 'swaps approved|换班批准数|换班批准',
  totalCost: 'cost|costs|operating cost|operating costs|all cost|expenses|opex|成本|费用|运营成本|运营费用|营运成本', labourCost: 'labour cost|labor cost|staff cost|payroll|wages|salary|salaries|人力成本|人工成本|薪资|人事成本|人事费用|工资',
  budget: 'budget|预算|预算金额', revenue: 'revenue|sales amount|sales value|turnover|收入|营收|销售额|业绩金额|成交金额', wagePerHour: 'hourly wage|wage per hour|hourly cost|时薪|小时工资',
  seats: 'seats|workstations|席位数|座位数|工位数|席位|工位', fullTimeEquivalents: 'fte|ftes|full time equivalents|全职等效|fte数', casesResolved: 'resolved|cases resolved|cases closed|resolutions|解决量|解决数',
  agreedHours: 'agreed hours|service hours|约定服务时长', downHours: 'downtime|down time|outage hours|中断时长|故障时长', outages: 'incidents|outages|故障次数|中断次数', callsRecorded: 'recordings|recorded|calls recorded|录音量|录音数',
  trunks: 'trunks|lines|中继数', peakLogins: 'logins|concurrent logins|concurrent agents|同时在线|同时签入数', licences: 'licenses|licences|许可数|授权数',
};
