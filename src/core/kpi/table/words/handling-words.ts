import type { InputWords } from './input-words';

/** What happens on a call, and where an agent's time goes. */
export const handlingWords: InputWords = {
  talkSeconds: 'talk time|talk|talktime|ttalk|acd time|acdtime|inbound talk time|conversation time|call duration|talk duration|talking time|talking|通话时长|通话时间|通话|人工通话时长|接听时长|呼入通话时长|谈话时长|对话时长|来电通话时长|座席通话时长|通话总时长',
  holdSeconds: 'hold time|hold|holdtime|held time|hold duration|customer hold time|theld|保持时长|通话保持时长|持线时长|持线等待时长|保留时长|保留等待时长|保持时间|保留时间|持线时间',
  afterCallSeconds: 'after call work|acw|acw time|acwtime|after call work time|wrap|wrap up|wrap time|wrap up time|wrapup|wrapup time|after call time|after call|post call|post call processing|after contact work|after contact work time|tacw|clerical time'
    + '|话后时长|话后处理时长|话后处理时间|事后处理时长|事后时长|话后|后处理时长|整理时长|整理时间|话后整理时长|文书时长|后续处理时长|话后工作时长|话后处理|话后时间|事后处理时间|话后文书时间',
  handleSeconds: 'handle time|handling time|handle|thandle|handle duration|contact handle time|call handle time|service time|work time per call|处理时长|处理时间|服务时长|作业时长|呼叫处理时长|通话处理时长|来电处理时长',
  ringSeconds: 'ring time|ringing|ring|ringing time|alert time|talert|ring duration|ringtime|振铃时长|响铃时长|振铃时间|响铃时间|响铃|振铃',
  systemWaitSeconds: 'system wait time|waiting for systems|等待系统时间|系统等待时长',
  callsHeld: 'held|calls held|hold calls|holdcalls|hold count|number of holds|contacts put on hold|contacts hold|nheld|held calls|holds|保持次数|保持量|保持数|持线次数|保留次数|保持通数',
  callsMissed: 'missed|missed calls|calls missed|no answer|ring no answer|rona|agent non response|not responding|agent no answer|no ans redir|noansredir|refused calls|not answered by agent|未接|座席未接|漏接量|漏接|漏接数|未接听|振铃未接|响铃未接|拒接|座席未接量|未接次数|未接量|未接数|未接通数',
  callsDelivered: 'delivered|calls delivered|alerted|calls offered to agent|contacts alerted|nalert|分配量|送达量|振铃量|振铃次数|分配来电数|分配数|派单量|分配座席量',
  callsTransferred: 'trans out|xfer|xfers|xfer out|transfers|transferred|calls transferred|calls transferred out|transferred out|transfer out|transfers out|contacts transferred out|contacts transferred|ntransferred|transfer|转接量|转接数|转接|转出量|转出数|转接次数|转接通数|转出次数',
  callsMisrouted: 'misrouted|misroutes|wrong queue transfers|calls misrouted|错误转接量|进错队列量',
  agentHandleTime: 'handle time|handling time|agent handle time|处理时长|处理时间|座席处理时长',
  loggedInHours: '登入时数|登录时数|上线时数|登入|登录|logged in time|login time|logged in|login hours|logged in hours|staffed time|stafftime|staffed hours|staff time|ti stafftime|log in time|login duration|logon time|logon duration|online time|signed in time|time logged in|sign on time|signed on time'
    + '|登录时长|登陆时长|签入时长|签入时间|登录时间|在线时长|签入|上线时长|登入时长|登入时间|系统登录时长|签入小时|签到时长|上线时间|登录工时|登录小时',
  inRotationHours: 'on queue time|on queue|in rotation|在队列时长|就绪与处理时长',
  availableHours: 'available hours|hours available for work|可用工时|可用小时|可用时长',
  paidHours: 'paid hours|paid time|payroll hours|paid|付薪工时|付薪小时|计薪工时|薪资工时|计薪时长|带薪工时|付薪时长|计薪小时|给薪工时',
  contractHours: 'contract hours|contracted hours|合同工时|合同小时|合约工时',
  overtimeHours: 'overtime|overtime hours|ot hours|ot|加班时长|加班工时|加班|加班小时|加班时数',
  agentDays: 'agent days|man days|days worked|出勤天数|出勤人日|人天|人日|出勤日数',
  breakMinutes: 'break|break time|break duration|break minutes|rest time|小休时长|休息时长|小休时间|休息时间|小休',
  breaks: 'breaks|break count|number of breaks|小休次数|休息次数',
  shiftsWorked: 'shifts|shifts worked|班次数|实上班次|上班班次数',
  floorWalks: 'floor walks|rounds|巡场次数|巡视次数', floorWalksPlanned: 'floor walks planned|rounds planned|计划巡场次数|应巡场次数',
};
