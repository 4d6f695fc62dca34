export const cost = {
  ATTRITION: {
    summary: '年化流失率：离职人数 ÷ 平均人数。',
    result: '每年流失人数占平均人数的比例，可设为百分比格式。',
    details: '给出一段时期的离职人数和期初人数；若再给出期末人数，则取两者的平均。时期不是一年时，给出月数，结果会折算为年流失率。',
    assumptions: [
      '主动与被动离职都要计入。',
      '调往其他部门的人不算离职。',
      '座席与其他员工分开计算：离职人数与平均人数必须属于同一群体。',
      '把很短的时期折算成一年会放大偶然性：一个糟糕的月份不代表一年。',
    ],
    notFor: '人数很少时不宜使用：不足约 20 人时，一人离职就会使流失率变动 5 个百分点。请直接看离职人数。',
    formula: 'leavers ÷ headcount_open 与 headcount_close 的平均 × 12 ÷ months',
    source: '客户联络中心运营指标：离职人数 ÷ 该时期平均人数。',
    arguments: {
      leavers: '该时期的离职人数',
      headcount_open: '期初人数',
      headcount_close: '期末人数；省略则以期初人数代替平均人数',
      months: '时期长度（月）；默认 12',
    },
  },
  COSTPERCALL: {
    summary: '单个呼叫成本：全部成本 ÷ 全部处理量。',
    result: '每通来电的金额，货币与成本一致。',
    details: '区域会先求和，因此可以选中一列成本和一列业务量，长度不必相同。成本列中的贷项按负数计入。',
    assumptions: [
      '计入中心在该时期的全部成本：人员、场地、通信与系统、服务。',
      '计入同一时期处理的全部业务：呼入、外呼及其他渠道。',
    ],
    notFor: '不宜用来判断多接一通是否划算：多数成本是固定的。也不宜比较时长不同的渠道，请见 COSTPERMINUTE。',
    formula: 'Σ total_cost ÷ Σ calls',
    source: '客户联络中心运营指标：中心全部成本 ÷ 全部处理量。',
    arguments: {
      total_cost: '该时期的成本，可为一个数或一列成本项目',
      calls: '同一时期的处理量，可为一个数或一个区域',
    },
  },
  COSTPERMINUTE: {
    summary: '分钟成本：全部成本 ÷ 全部处理分钟数。',
    result: '每分钟的金额，货币与成本一致。',
    details: '区域会先求和，因此可以选中一列成本和一列分钟数，长度不必相同。成本列中的贷项按负数计入。各渠道或各月的业务时长不同时，用它比较不会像单个呼叫成本那样产生误导。',
    assumptions: [
      '计入中心在该时期的全部成本：人员、场地、通信与系统、服务。',
      '处理分钟数为通话、持线等待与话后处理之和。若只除以通话分钟数，请始终如此并注明。',
      '处理时长若以秒记录，请先除以 60。',
    ],
    notFor: '不能说明中心运作是否良好：通话越长，每分钟越便宜。请与 COSTPERCALL 一起看。',
    formula: 'Σ total_cost ÷ Σ minutes',
    source: '客户联络中心运营指标：中心全部成本 ÷ 处理分钟数。',
    arguments: {
      total_cost: '该时期的成本，可为一个数或一列成本项目',
      minutes: '同一时期的处理分钟数，可为一个数或一个区域',
    },
  },
  COSTPERSEAT: {
    summary: '单个座席成本：全部成本 ÷ 平均席位数。',
    result: '每个席位在该成本时期内的金额：给出全年成本，即得每席每年的成本。',
    details: '成本项目会求和，席位数会取平均，因此可以选中全年各月的席位数。席位数中的空白与 0 不计。成本列中的贷项按负数计入。',
    assumptions: [
      '席位是工作位置，不论多少人轮班共用：班次越多，单席成本越高，单个呼叫成本越低。',
      '席位数应在成本所属时期内等距统计。',
    ],
    notFor: '不宜比较全天营业与只在白天营业的中心：请用 COSTPERCALL。也不是每个员工的成本。',
    formula: 'Σ total_cost ÷ seats 的平均',
    source: '客户联络中心运营指标：中心全部成本 ÷ 平均席位数。',
    arguments: {
      total_cost: '该时期的成本，可为一个数或一列成本项目',
      seats: '该时期的席位数，可为一个数，或取平均的一个区域',
    },
  },
  COSTPERSUCCESS: {
    summary: '外呼的成功客户成本：项目人工成本 ÷ 成功数。',
    result: '每个成功客户的金额，货币与小时成本一致。',
    details: '选中登录小时列与成功数列，即可逐行比较各项目、各团队或各座席。',
    assumptions: [
      '成功指项目的目的：成交、预约或完成问卷。每个只计一次；退订较多时，请计退订后的数量。',
      '用登录小时，不用计薪小时；休息、培训与企业负担的费用请计入 hourly_cost。',
      '只含人工成本，名单、话费与奖金另计。',
    ],
    notFor: '成功数很少的项目不宜使用：结果取决于偶然。呼入业务请用 COSTPERCALL。',
    formula: 'hourly_cost × login_hours ÷ successes',
    source: '客户联络中心外呼指标：小时人工成本 × 登录小时 ÷ 成功数。',
    arguments: {
      hourly_cost: '一名座席一小时的成本',
      login_hours: '全部座席为该项目登录的小时数',
      successes: '这些小时内的成功数',
    },
  },
  STAFFCOSTPERCALL: {
    summary: '单个呼叫人工成本：一段时期的座席成本 ÷ 处理量。',
    result: '每通来电的金额，货币与小时成本一致。',
    details: 'overhead 是工资以外的附加成本占工资的比例：30 % 填 0.3（社会保险、班组长、场地等，由您决定计入哪些）。选中多列即可逐行为多个方案计价。',
    assumptions: [
      'agents 是计薪人数，取自 GROSSAGENTS、含损耗率的 ERLANGC 或工资表，而不只是接听来电的座席。',
      'hours 是该时期每人的计薪小时；calls 是同一时期的处理量。',
    ],
    notFor: '除非 overhead 已包含其余一切成本，否则不是一通来电的全部成本：有成本明细时请用 COSTPERCALL。',
    formula: 'agents × hourly_cost × hours × (1 + overhead) ÷ calls',
    source: '客户联络中心运营指标：含附加成本的直接人工 ÷ 处理量。',
    arguments: {
      agents: '该时期的计薪人数',
      hourly_cost: '每人每小时的工资',
      hours: '该时期每人的计薪小时',
      calls: '该时期的处理量',
      overhead: '工资以外的附加成本占工资的比例；默认 0',
    },
  },
  ATTRITIONCOST: {
    summary: '流失成本：全部离职者的招聘、培训、上岗爬坡与离职费用。',
    result: '该时期全部离职者合计的金额，货币与各项金额一致。',
    details:
      '对每名离职者，计入接替者的招聘与培训、新人熟练之前已付工资而未产出的部分，以及离职本身的费用。'
      + 'ramp_productivity 为 0.5 时，新人在 ramp_weeks 内平均只有熟练座席一半的产出，因此这些周成本的一半算作损失。'
      + 'leaving 包括其余一切：离职结算、补缺之前的加班。结果除以 leavers 即为单人流失成本。',
    assumptions: [
      '每名离职者都有人接替。不补缺的离职者无需招聘与培训，请勿计入。',
      'hiring 与 training 按一名留下来的接替者计算。培训中有人退出时，请除以留下的比例。',
      'training 含培训期间的工资；ramp_weeks 从培训结束后算起。',
      '不含流失的客户、出错与团队士气的影响，也不扣除岗位空缺期间省下的工资。',
    ],
    notFor: '不等于流失降为零所能省下的钱：有些离职是有益的，招聘也有固定成本。流失率请用 ATTRITION。',
    formula: 'leavers × (hiring + training + ramp_weeks × weekly_cost × (1 − ramp_productivity) + leaving)',
    source: '各组成部分见 R. Davis《What’s Your True Cost of Attrition?》，SWPP On Target，2017 年冬季刊；学习曲线取其平均。',
    arguments: {
      leavers: '该时期离职且有人接替的人数',
      hiring: '招聘一名接替者的成本',
      training: '培训一人的成本，含培训期间的工资',
      ramp_weeks: '新人上岗后到完全熟练所需的周数',
      weekly_cost: '一名座席一周的工资及附加费用',
      ramp_productivity: '这些周内的平均产出与熟练座席之比，0–1；默认 0.5',
      leaving: '一人离职本身的费用；默认 0',
    },
  },
} as const;
