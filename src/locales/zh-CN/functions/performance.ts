import { queueArguments } from './queue-arguments';

const { calls, aht, answer_within, interval, patience, definition, lines, redial, redial_blocked, agents } = queueArguments;

const queueSources = 'A. K. Erlang (1917); C. Palm (1946); O. Garnett, A. Mandelbaum, M. Reiman (2002), “Designing a Call Center with Impatient Customers”.';
const steady = '来电随机到达；时段内队列处于稳态；每位座席都能接每一通来电。';
const exponential = '客户耐心度与处理时长围绕各自的均值呈指数分布。';

export const performance = {
  SERVICELEVEL: {
    summary: '给定座席数时，按时应答的来电比例。',
    result: '0 到 1 之间的小数，可设为百分比格式。',
    details:
      '不给 patience 时为厄兰 C：客户一直等待。给出 patience 时为厄兰 A：客户平均等待这么久后挂断。给出 lines 或 redial 时为厄兰 X：线路占满后听到忙音，未接通的客户有一部分会重拨。'
      + '不考虑放弃时，座席数不多于话务强度（厄兰）则队列无限增长，服务水平为 0；没有来电时为 1。'
      + 'definition：1 按时应答 ÷ 来电量；2 同 1，但剔除时限内放弃的来电；3 按时应答 ÷ 应答量；4 时限内放弃视为已服务；5 一位从不挂断的客户会遇到的等待。',
    assumptions: [
      '来电随机到达；时段内队列处于稳态；每位座席都能接每一通来电。',
      '客户耐心度与处理时长围绕各自的均值呈指数分布。',
      '定义 2 至 5 的数值高于定义 1；放弃率在 2–15 % 时往往高出 3 到 5 个百分点。请用同一口径比较。',
      '客户隔一段时间才重拨时，结果准确；若立即重拨，实际服务水平会低几个百分点。',
    ],
    notFor: '不宜一次计算全天：各时段的服务水平不同，用全天合计会远好于高峰时的实际。请逐时段计算，再按来电量加权。',
    formula: '厄兰 C：1 − C(N, A) · e^(−(N − A) · answer_within ÷ aht)。给出 patience：带放弃的 Palm 排队模型 M/M/N+M。给出 lines 或 redial：线路有限的同一模型，重拨按不动点求解。',
    source: 'A. K. Erlang (1917); C. Palm (1946); O. Garnett, A. Mandelbaum, M. Reiman (2002), “Designing a Call Center with Impatient Customers”.',
    arguments: { calls, aht, agents, answer_within, interval, patience, lines, redial, definition, redial_blocked },
  },
  ASA: {
    summary: '给定座席数时的平均应答速度（秒）。',
    result: '秒数，按应答的来电平均（definition 另有指定时除外）；立即应答的计为 0。',
    details:
      '不给 patience 时为厄兰 C。给出 patience 时，是等到应答的客户的平均等待（定义 1）、全部客户的平均等待（定义 2），或一位从不挂断的客户会遇到的等待（定义 3，一些较早的加载项采用）。'
      + '不考虑放弃时，座席数不多于话务强度则队列无限增长，不存在平均值，单元格显示 #NUM!。没有来电时为 0。',
    assumptions: [
      '来电随机到达；时段内队列处于稳态；每位座席都能接每一通来电。',
      '平均值掩盖长尾：平均应答速度为 20 秒时，仍有人等上几分钟。规划请用服务水平，汇报可用平均应答速度。',
    ],
    notFor: '不宜作为唯一目标：平均值会掩盖最长的等待。请设定服务水平，并用 ANSWERTIME 查看长尾。',
    formula: '厄兰 C：C(N, A) · aht ÷ (N − A)。给出 patience：Palm 的 M/M/N+M 中被应答客户的等待；给出 lines：同一模型，规模有限。',
    source: 'A. K. Erlang (1917); C. Palm (1946); O. Garnett, A. Mandelbaum, M. Reiman (2002), “Designing a Call Center with Impatient Customers”.',
    arguments: {
      calls, aht, agents, interval, patience, lines, redial, redial_blocked,
      definition: '谁的等待：1 被应答的客户，2 全部客户，3 从不挂断的客户；默认 1',
    },
  },
  OCCUPANCY: {
    summary: '负荷率：座席处理来电的时间所占比例。',
    result: '0 到 1 之间的小数，可设为百分比格式。',
    details:
      '被应答的话务强度除以座席数。给出 patience 或 lines 时，流失的来电不占用任何人的时间。队列永不清空时人人忙碌，为 1。没有来电时为 0。',
    assumptions: [
      '它是结果，不是越高越好的目标：连续数小时高于 85–90 %，人会疲劳，差错会增加。',
      '服务水平相同时，大团队的负荷率高于小团队。',
    ],
    notFor: '不宜用于事后考核座席：考核时请用处理时间除以登录时间。',
    formula: 'A ·（1 − 流失比例）÷ N，其中 A = calls · aht ÷ interval。',
    source: 'A. K. Erlang (1917); C. Palm (1946); O. Garnett, A. Mandelbaum, M. Reiman (2002), “Designing a Call Center with Impatient Customers”.',
    arguments: { calls, aht, agents, interval, patience, lines, redial, redial_blocked },
  },
  ABANDON: {
    summary: '放弃率：应答之前就挂断的来电比例。',
    result: '0 到 1 之间的小数，可设为百分比格式。',
    details:
      '需给出 patience，即客户愿意等待的平均时间；不给则无人挂断，结果为 0。过载时同样适用：正是有人挂断，队列才不会无限增长。',
    assumptions: [
      '客户耐心度围绕均值呈指数分布，可用“全部客户的总等待时间 ÷ 放弃量”估计。',
      '给出 redial 时，比例以全部拨打次数计，包括重拨。',
    ],
    notFor: '紧急热线或提供回拨的队列不宜使用：其来电者并非以稳定的速率放弃。',
    formula: 'Palm 的 M/M/N+M：全部客户的平均等待 ÷ patience。',
    source: 'A. K. Erlang (1917); C. Palm (1946); O. Garnett, A. Mandelbaum, M. Reiman (2002), “Designing a Call Center with Impatient Customers”.',
    arguments: { calls, aht, agents, interval, patience, lines, redial, redial_blocked },
  },
  PWAIT: {
    summary: '来电需要等待座席的概率。',
    result: '0 到 1 之间的小数，可设为百分比格式。',
    details: '不给 patience 时为厄兰 C：队列永不清空时人人都要等，为 1。给出 patience 时为厄兰 A，挂断的客户也等待过。给出 lines 时为厄兰 X，遇到线路占满的客户不等待。没有来电时为 0。',
    assumptions: [steady, exponential],
    notFor: '不说明等待多久：请用 WAITIFQUEUED 或 ANSWERTIME。只有座席数和厄兰数时，请用 ERLANGCPROB。',
    formula: '厄兰 C：1 ÷ C = 1 + (1 − A ÷ N)(1 ÷ B − 1)，B 为 N、A 下的厄兰 B。给出 patience 或 lines：全部座席忙碌而仍有空线路的时间比例。',
    source: queueSources,
    arguments: { calls, aht, agents, interval, patience, lines, redial, redial_blocked },
  },
  BLOCKING: {
    summary: '遇到线路占满的拨打比例。',
    result: '0 到 1 之间的小数，可设为百分比格式。',
    details: '需给出 lines，即可同时通话与等待的客户总数；不给则线路永不占满，结果为 0。线路数等于座席数时即为厄兰 B。',
    assumptions: [steady, exponential, '有重拨时，立即重拨的人遇到占线的次数远多于此；隔一段时间再拨时结果准确。'],
    notFor: '不用于确定线路数：请用 TRUNKS 或 CALLTRUNKS。',
    formula: '带放弃的 M/M/N/K 中全部线路被占用的时间比例。',
    source: queueSources,
    arguments: { calls, aht, agents, interval, patience, lines, redial, redial_blocked },
  },
  QUEUELENGTH: {
    summary: '队列中等待的平均客户数。',
    result: '客户数，带小数的平均值。',
    details: '正在通话的客户不计在内。不考虑放弃时，座席数不多于话务强度则队列无限增长，单元格显示 #NUM!。没有来电时为 0。',
    assumptions: [steady, exponential, '这是时间上的平均：最忙时队列会长出几倍。'],
    notFor: '不用于确定线路数：等待与通话的客户都占用线路，而且要看高峰。请用 CALLTRUNKS。',
    formula: '利特尔法则：每秒来电量 · 全部客户的平均等待。',
    source: 'J. D. C. Little (1961), “A Proof for the Queuing Formula: L = λW”; A. K. Erlang (1917); C. Palm (1946).',
    arguments: { calls, aht, agents, interval, patience, lines, redial, redial_blocked },
  },
  WAITIFQUEUED: {
    summary: '需要等待的客户的平均等待时间（秒）。',
    result: '秒，直到被应答或挂断。',
    details: '可据此向进入队列的客户播报平均等待时间。平均应答速度较短，因为立即应答的计为 0。不考虑放弃时，座席数不多于话务强度则队列无限增长，单元格显示 #NUM!。',
    assumptions: [steady, exponential],
    notFor: '不适用于此刻正在排队的某位客户：他的等待取决于前面有几人。',
    formula: '厄兰 C：aht ÷ (N − A)。给出 patience 或 lines：全部客户的平均等待 ÷ 需要等待的比例。',
    source: queueSources,
    arguments: { calls, aht, agents, interval, patience, lines, redial, redial_blocked },
  },
  ANSWERTIME: {
    summary: '给定比例的来电在多少秒内得到应答。',
    result: '秒；若已有这么多来电立即应答，则为 0。',
    details: 'SERVICELEVEL 的反问题：80 % 的来电在多长时间内应答？取 0.95 可看到平均值掩盖的长尾。有人挂断或遇到占线时，最终得到应答的可能不到所求比例，单元格显示 #N/A。',
    assumptions: [steady, exponential, '比例以全部来电量计，即 SERVICELEVEL 的定义 1。'],
    notFor: '不用于求一天中的最长等待：理论上没有这样的时间，实际上取决于偶然。',
    formula: '厄兰 C：max(0, ln(C ÷ (1 − percent)) · aht ÷ (N − A))。给出 patience 或 lines：使服务水平等于 percent 的时间。',
    source: queueSources,
    arguments: { calls, aht, agents, percent: '届时应得到应答的来电比例，0–1；默认 0.8', interval, patience, lines, redial, redial_blocked },
  },
  PATIENCE: {
    summary: '由等待时间和放弃量求客户耐心度（秒）。',
    result: '秒，可直接用作其他函数的 patience 参数。',
    details: '把全部客户的等待时间（包括被应答的和挂断的）相加，除以挂断的人数。两个参数都可以是整列，会先求和。无人挂断时无法得知客户耐心度，单元格显示 #NUM!，此时请省略 patience。',
    assumptions: [
      '客户耐心度呈指数分布。被应答的客户也要计入：他们愿意等待的时间比实际等待的更长。',
      '需要约一百次放弃：有 100 次时，二十次估计中有十九次误差在 20 % 以内。',
    ],
    notFor: '不同于挂断者的平均等待，后者短得多：有耐心的人在放弃之前就被应答了。',
    formula: 'Σ total_wait ÷ Σ abandons，即删失等待数据的极大似然估计。',
    source: 'N. Gans, G. Koole, A. Mandelbaum (2003), “Telephone Call Centers: Tutorial, Review, and Research Prospects”.',
    arguments: {
      total_wait: '全部客户的等待时间（秒），包括应答与放弃：总数，或待求和的区域',
      abandons: '放弃量，即挂断的客户数：总数，或待求和的区域',
    },
  },
  AHT: {
    summary: '平均处理时长（秒）：通话、持线等待与话后处理。',
    result: '每通来电的秒数。',
    details:
      '有两种用法。给出三项平均值 talk、hold、wrap，结果是三者之和。再给出 calls，则各区域视为总时长，先求和再除以应答量。可直接选中报表的整列，空白单元格会被跳过。',
    assumptions: [
      '请用应答量，不要用来电量。',
      '持线等待与话后处理都属于处理时长，漏掉会导致座席不足。',
      '不同类型的来电应分别设定目标；合并成一个平均值会掩盖差异。',
    ],
    notFor: '同时处理多个会话的在线客服不宜使用：各会话的时间相互重叠。请见 CHATAGENTS，它按同时会话数分别给出处理时长。',
    formula: '给出 calls：(Σ talk + Σ hold + Σ wrap) ÷ Σ calls；不给出：talk + hold + wrap。',
    source: '客户联络中心运营指标：应答来电的通话、持线等待与话后处理总时长 ÷ 应答量。',
    arguments: {
      talk: '通话时长（秒）：平均值；给出 calls 时为总时长',
      hold: '持线等待时长（秒），同上；默认 0',
      wrap: '话后处理时长（秒），同上；默认 0',
      calls: '应答量。给出时，其余区域视为总时长并除以它',
    },
  },
} as const;
