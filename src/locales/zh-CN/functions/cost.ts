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
    formula: 'Σ total_cost ÷ Σ calls',
    source: '客户联络中心运营指标：中心全部成本 ÷ 全部处理量。',
    arguments: {
      total_cost: '该时期的成本，可为一个数或一列成本项目',
      calls: '同一时期的处理量，可为一个数或一个区域',
    },
  },
} as const;
