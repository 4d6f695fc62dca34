import { queueArguments } from './queue-arguments';

const {
  calls, aht, service_level, answer_within, interval, max_occupancy, shrinkage, patience, max_abandon, max_asa, min_agents, definition,
  agents, lines, redial, redial_blocked,
} = queueArguments;

const queueSources = 'A. K. Erlang (1917); C. Palm (1946); O. Garnett, A. Mandelbaum, M. Reiman (2002), “Designing a Call Center with Impatient Customers”.';
const steady = '来电随机到达；时段内队列处于稳态；每位座席都能接每一通来电。';
const exponential = '客户耐心度与处理时长围绕各自的均值呈指数分布。';

export const staffing = {
  ERLANGC: {
    summary: '用厄兰 C 公式求按时应答来电所需的座席数；给出损耗率时，得到应排班的人数。',
    result: '整数座席。给出损耗率时，为保证在线人数而需排班的人数。',
    details:
      '只需给出一个时段的来电量和平均处理时长（通话、持线等待与话后处理）；其余参数采用多数中心的惯例：20 秒内应答 80 %，时段半小时。'
      + '结果是满足服务水平的最小整数座席数；若设定了负荷率上限，也一并满足。没有来电就不需要座席。选中整列，一个公式即可排出一天所需座席。',
    assumptions: [
      '客户会一直等到应答：没有人放弃，也没有人听到忙音。',
      '来电随机到达，没有空闲座席时依次排队。',
      '时段内队列处于稳态，座席数不变。',
      '每位座席都能接每一通来电。',
      '服务良好时结果准确；放弃较多时它会要求过多座席，请改用 SERVICELEVEL 的 patience 参数。',
      '服务水平越高，负荷率越低：待命的座席越多，等待来电的时间就越长。几乎所有排班软件都以此公式为基础。',
    ],
    notFor: '放弃或听到忙音的来电较多时不宜使用：算出的座席会偏多。请改用带 patience 的 AGENTS，或带 patience 和 lines 的 SERVICELEVEL。',
    formula: '满足 1 − C(N, A) · e^(−(N − A) · answer_within ÷ aht) ≥ service_level 且 A ÷ N ≤ max_occupancy 的最小整数 N；其中 A = calls · aht ÷ interval，C(N, A) 为等待概率。再以 N ÷ (1 − shrinkage) 向上取整。',
    source: 'A. K. Erlang (1917), “Solution of some Problems in the Theory of Probabilities of Significance in Automatic Telephone Exchanges”。与目标相差 1e-12 以内视为达到。',
    arguments: { calls, aht, service_level, answer_within, interval, max_occupancy, shrinkage },
  },
  AGENTS: {
    summary: '同时满足所给各项条件（服务水平、负荷率、放弃率、应答速度）所需的座席数。',
    result: '在线接听的整数座席数。除以（1 − 损耗率）得到应排班的人数。',
    details:
      '服务水平总是要求的，除非另行指定，为 20 秒内应答 80 %。省略的其他条件不作要求；结果是满足其余全部条件的最小整数座席数。不给 patience 时客户一直等待（厄兰 C）。给出 patience 时，客户平均等待这么久后挂断（厄兰 A）：同样的服务水平所需座席更少，因此请同时设定 max_abandon，否则目标可能靠客户放弃来“达成”。',
    assumptions: [
      '来电随机到达；时段内队列处于稳态；每位座席都能接每一通来电。',
      '客户耐心度与处理时长围绕各自的均值呈指数分布。',
      'answer_within 长于 patience 时，定义 2 至 4 会因几乎所有人挂断而只要极少座席。请用定义 1，或设定 max_abandon。',
    ],
    notFor: '处理时长超过时段长度时不宜使用：座席此时仍在处理前一时段的来电。请改用 INTRADAY，它会向前推一个处理时长。',
    formula: '满足全部条件的最小整数 N；每个条件都随座席增加而放宽，因此逐一求解，取最大者。不给 patience 为厄兰 C，给出 patience 为 Palm 的 M/M/N+M。',
    source: 'A. K. Erlang (1917); C. Palm (1946); O. Garnett, A. Mandelbaum, M. Reiman (2002), “Designing a Call Center with Impatient Customers”.与目标相差 1e-12 以内视为达到。',
    arguments: {
      calls, aht, service_level, answer_within, interval, max_occupancy, patience, max_abandon, max_asa, min_agents, definition,
    },
  },
  AGENTSREASON: {
    summary: '说明 AGENTS 的座席数由哪个条件决定。',
    result: '参数名 service_level、max_occupancy、max_abandon、max_asa 或 min_agents；或 load。',
    details:
      '参数与 AGENTS 相同，结果指出要求座席最多的那个条件。放宽它，所需座席才会减少；放宽其他条件不起作用。'
      + 'load 表示仅由来电决定：客户从不挂断时，座席数须多于话务强度（厄兰）；没有来电时则不需要座席。两个条件要求相同人数时，取参数顺序在前者。',
    assumptions: ['与 AGENTS 相同。'],
    notFor: '不用于衡量其他条件还有多少余地：请在 AGENTS 给出的座席数下查看 SERVICELEVEL、OCCUPANCY、ABANDON 和 ASA。',
    formula: '逐一求出每个条件所需的最小整数座席数，其中最大者起决定作用。',
    source: queueSources,
    arguments: {
      calls, aht, service_level, answer_within, interval, max_occupancy, patience, max_abandon, max_asa, min_agents, definition,
    },
  },
  AGENTSFRACTIONAL: {
    summary: '带小数的所需座席数，用于预算和多个时段的合计。',
    result: '未取整的座席数，不大于 AGENTS 的结果，相差不到一名座席。',
    details:
      '48 个半小时各自向上取整，最多会多出 48 个平均而言并不需要的半小时座席。做预算时把小数座席数相加，排班则用 AGENTS。'
      + '本函数在连续的座席数上求解精确公式。有些工具在整数之间连直线，误差可达半名座席。',
    assumptions: ['与 AGENTS 相同。', '小数座席指只在该时段的一部分时间在线的座席。'],
    notFor: '不用于确定某一时段的席位或人数，那必须是整数。请用 AGENTS。',
    formula: '满足全部条件的最小实数 N；连续座席数的厄兰 B：1 ÷ B(N, A) = A ∫ e^(−A t) (1 + t)^N dt（从 0 到无穷），厄兰 C 与厄兰 A 由此得出。',
    source: 'R. Fortet 对厄兰 B 的延拓；D. L. Jagerman (1974), “Some Properties of the Erlang Loss Function”.',
    arguments: {
      calls, aht, service_level, answer_within, interval, max_occupancy, patience, max_abandon, max_asa, min_agents, definition,
    },
  },
  AGENTSASA: {
    summary: '使平均应答速度不超过上限所需的座席数。',
    result: '在线接听的座席数：整数；whole 为 FALSE 时带小数。',
    details:
      '使应答来电的平均等待（立即应答的计为 0）不超过 max_asa 秒的最小整数座席数。不给 patience 为厄兰 C，给出 patience 为厄兰 A。没有来电就不需要座席。whole 为 FALSE 时，直接按公式解出带小数的座席数。',
    assumptions: [steady, exponential],
    notFor: '不宜作为对客户的承诺：平均 20 秒时仍有人等上几分钟。请用 ERLANGC 或 AGENTS 按服务水平规划。给出 patience 时，请在 AGENTS 中同时设定 max_abandon，因为有人放弃会使平均值显得更短。',
    formula: '满足 C(N, A) · aht ÷ (N − A) ≤ max_asa 的最小整数 N；给出 patience 时，用 Palm 的 M/M/N+M 中被应答客户的等待。',
    source: queueSources,
    arguments: { calls, aht, max_asa: '允许的最长平均应答速度（秒）；默认 20', interval, patience, whole: 'TRUE：整数座席；FALSE：带小数；默认 TRUE' },
  },
  AGENTSABANDON: {
    summary: '使放弃率不超过上限所需的座席数。',
    result: '在线接听的整数座席数。',
    details:
      '客户平均等待 patience 秒后挂断（厄兰 A）。结果是放弃率不超过 max_abandon 的最小整数座席数。它可能低于话务强度：流失的来电不占用座席。',
    assumptions: [steady, exponential, '请用 PATIENCE 测算客户耐心度，它对结果的影响不亚于来电量。'],
    notFor: '不宜作为唯一目标：客户很有耐心时，等多久都很少放弃。请用 AGENTS 同时设定服务水平和 max_abandon。',
    formula: '使放弃率（Palm 的 M/M/N+M 中平均等待 ÷ patience）不超过 max_abandon 的最小整数 N。',
    source: queueSources,
    arguments: {
      calls, aht, patience: '客户耐心度：挂断前平均等待的秒数', max_abandon: '允许的最高放弃率，0–1；默认 0.05', interval,
    },
  },
  AGENTSOCCUPANCY: {
    summary: '使负荷率不超过上限所需的座席数。',
    result: '在线接听的整数座席数，总是多于话务强度（厄兰）。',
    details: '使座席忙碌时间比例不超过 max_occupancy 的最小整数座席数。没有来电就不需要座席。',
    assumptions: [steady, '没有人挂断，也没有人听到忙音，每通来电都占用完整的处理时长。'],
    notFor: '不反映服务：负荷率同为 85 %，大团队几乎立即应答，小团队却让客户久等。请用 AGENTS 并设定 max_occupancy，两者兼顾。',
    formula: '满足 A ÷ N ≤ max_occupancy 且 N > A 的最小整数 N，其中 A = calls · aht ÷ interval。',
    source: '负荷率的定义：话务强度 ÷ 座席数。',
    arguments: { calls, aht, max_occupancy: '允许的最高负荷率，0–1；默认 0.85', interval },
  },
  AGENTSTHUMB: {
    summary: '按排班师的经验法（土办法）求应排班的座席数，不用排队论。',
    result: '应排班的整数人数。',
    details:
      '工作总秒数 ÷ 每名排班座席实际工作的秒数。每小时 500 通来电，每通 350 秒，3 秒应答：共 176,500 秒；一名座席出勤率 95 %、生产率 50 %，一小时工作 1,710 秒；需要 104 人。'
      + '便于手工核对，适合初步估算。',
    assumptions: [
      '等待等随机因素都包含在生产率之中，请取自服务达到期望水平的时期。',
      'asa 计入工作时间，是一种余量，并非理论。',
    ],
    notFor: '不能保证服务水平：经验法不知道等待与团队规模的关系，会使小团队人手不足或大团队人手过多。请用 ERLANGC。',
    formula: '(aht + asa) · calls ÷ (interval · attendance · productivity)，向上取整。',
    source: '客户联络中心排班师的经验法。',
    arguments: {
      calls, aht,
      asa: '平均应答速度（秒），计入工作时间；默认 3',
      productivity: '生产率：在岗时间中处理来电的比例，0–1；默认 0.5',
      attendance: '出勤率：排班人员中实际到岗的比例，0–1；默认 0.95',
      interval: '时段长度（分钟）；默认 60',
    },
  },
  CALLCAPACITY: {
    summary: '给定座席数在服务水平下一个时段最多能接的来电量。',
    result: '该时段的来电量，未取整；需要整数时向下取整。',
    details: 'AGENTS 的反问题：来电量超过此数，服务水平就达不到。不给 patience 为厄兰 C，给出 patience 为厄兰 A。座席数可以带小数。',
    assumptions: [steady, exponential, '给出 patience 并采用定义 2 至 4 时，客户提早放弃可能使任何来电量都达标：此时不存在上限，单元格显示 #NUM!。'],
    notFor: '不要用于全天合计：高峰才是关键，请逐时段计算。也请留有余量，因为明天的来电量无法精确预知。',
    formula: '使 SERVICELEVEL(calls, aht, agents, …) 等于 service_level 的 calls；服务水平随来电量单调下降，因此只有一个解。',
    source: queueSources,
    arguments: { agents, aht, service_level, answer_within, interval, patience, definition },
  },
  MAXAHT: {
    summary: '座席仍能达到服务水平的最长平均处理时长。',
    result: '秒。',
    details: '对这些座席来说，来电还能延长多少，或必须缩短多少？要知道多短的处理时长能省下两名座席，就用少两名座席来问。没有来电时任何处理时长都可以，单元格显示 #NUM!。',
    assumptions: [steady, exponential, '无论处理时长如何，应答时限 answer_within 与客户耐心度 patience 不变。'],
    notFor: '不宜作为座席个人的指标：催促之下，座席会转接来电或让客户再打一次。它说明的是流程改进须达到的效果。',
    formula: '使 SERVICELEVEL(calls, aht, agents, …) 等于 service_level 的 aht。',
    source: queueSources,
    arguments: { calls, agents, service_level, answer_within, interval, patience, definition },
  },
  INTRADAY: {
    summary: '一天中各时段的座席数，比来电滞后一个处理时长。',
    result: '各时段的整数座席数，形状与 calls 相同。给出损耗率时为应排班人数。',
    details:
      '座席正在处理的是先前到达的来电，因此一天的需求比来电大约滞后一个处理时长。启用 lag 时，每个时段按提前一个处理时长的来电配置座席，相邻时段按所占比例混合。'
      + '以半小时的来电、平均 20 厄兰、一天内上下波动 60 % 为例：按各时段自身的来电配置，48 个半小时中有 21 个达不到 20 秒 80 %，最差只有 67 %；启用 lag 后全部达标，总工时相同。'
      + '开始营业：之前没有来电，因此第一个有来电的时段按自身来电配置，回溯到营业之前的部分也按这一强度计算，让第一批客户遇到满员的团队。'
      + '结束营业：最后的来电之后，空时段仍保留处理完这些来电的座席；在末尾加上空时段，即可看出座席要留到几点。lag 为 FALSE 时各时段各自独立。',
    assumptions: [
      '厄兰 C：客户一直等到应答，来电随机到达，每位座席都能接每一通来电。',
      '时段内来电均匀分布。若一个时段内来电翻倍，请改用更短的时段。',
      'aht 为一个值，或每个时段一个值；没有来电的时段可以空白。',
      'calls 是按时间顺序的一行或一列，时段连续；空白单元格表示没有来电。',
    ],
    notFor: '不适用于会挂断的客户：请用 AGENTS 加 patience 逐时段计算。若有工作留到次日，请用 DEFERREDAGENTS。',
    formula: '对时段起点 − aht 至终点 − aht 之间的来电应用 ERLANGC。',
    source: 'L. V. Green, P. J. Kolesar, J. Soares (2001), “Improving the SIPP Approach for Staffing Service Systems That Have Cyclic Demands”, Operations Research 49（滞后 SIPP）。',
    arguments: {
      calls: '一天中各时段的来电量：一行或一列',
      aht: '平均处理时长（秒）：一个单元格，或每个时段一个',
      service_level, answer_within, interval, max_occupancy, shrinkage,
      lag: 'TRUE：座席滞后来电一个处理时长；FALSE：各时段独立；默认 TRUE',
    },
  },
  SHRINKAGE: {
    summary: '由各组成部分（休息、培训、会议、休假、病假）求总损耗率。',
    result: '0 到 1 之间的小数，可设为百分比格式。',
    details:
      '10 % 与 20 % 两项：若每项都取自其他项剩余的时间（相乘），合计 28 %；若都占同一带薪工时（multiplicative 为 FALSE），合计 30 %。'
      + '休假和病假使人当天不到岗，休息则从到岗者的时间中扣除：用相乘。出自同一份带薪工时报表：用相加。空白单元格会被忽略。',
    assumptions: ['相乘时各部分相互独立：参加培训的人与其他人请病假的可能性相同。', '相加时各部分互不重叠。'],
    notFor: '不包括座席等待来电的时间：那属于负荷率，排队函数已经计入。',
    formula: '1 − Π (1 − 各部分)，或 Σ 各部分。',
    source: '带薪时间的算术。',
    arguments: {
      components: '带薪时间中不接电话的各项比例，0–1：区域或数组',
      multiplicative: 'TRUE：每项取自其他项剩余的时间；FALSE：直接相加；默认 TRUE',
    },
  },
  GROSSAGENTS: {
    summary: '扣除损耗后仍有足够座席在线所需的排班人数。',
    result: '人数：整数；whole 为 FALSE 时带小数。',
    details: '14 名座席、损耗率 30 %，需要 20 人。向上取整前容许十亿分之一的误差，因此 21 名座席、30 % 得到 30 人，不会因二进制误差变成 31。',
    assumptions: ['损耗率对每个人、每个时段都相同。'],
    notFor: '不要乘以 1 + 损耗率：14 · 1.3 只有 18.2，少了两人。已排好休息的单个时段不必再加损耗，直接安排休息即可。',
    formula: 'agents ÷ (1 − shrinkage)，向上取整。',
    source: '带薪时间的算术。',
    arguments: {
      agents: '在线座席数，来自 ERLANGC、AGENTS 或 INTRADAY',
      shrinkage: '损耗率，即带薪时间中不接电话的比例，0–1',
      whole: 'TRUE：向上取整；FALSE：不取整；默认 TRUE',
    },
  },
  ERLANGTABLE: {
    summary: '按座席数列出服务状况：服务水平、应答速度、负荷率、放弃率。',
    result: '每个座席数一行，共五列：座席数、服务水平、平均应答速度（秒）、负荷率、放弃率。',
    details:
      '看出多一名或少一名座席的差别。agents 可以是区域，或 SEQUENCE(10,1,11)；空白与零会被忽略。队列永不清空时，平均应答速度单元格显示 #NUM!，其余照实给出：服务水平 0，负荷率 1。',
    assumptions: [steady, exponential, '平均应答速度按应答的来电计；definition 只用于服务水平。'],
    notFor: '若只需座席数，请直接用 AGENTS。',
    formula: '在每个座席数下的 SERVICELEVEL、ASA、OCCUPANCY 与 ABANDON。',
    source: queueSources,
    arguments: {
      calls, aht, agents: '要比较的座席数：区域或数组', answer_within, interval, patience, lines, redial, redial_blocked, definition,
    },
  },
} as const;
