import { queueArguments } from './queue-arguments';

const { calls, service_level, answer_within, interval, definition } = queueArguments;

const chats = '该时段的在线会话量';
const aht_by_concurrency = '座席同时处理 1、2、3……个会话时，一个会话所需秒数；有几个值，就最多同时处理几个';
const chatAgents = '处理会话的座席数，须为整数';
const patience = '客户耐心度：离开前平均等待的秒数；省略则无人离开';
const lines = '会话总数上限，处理中与等待中合计；省略则不限';

const chatRandom = '会话随机到达，按先后由会话最少的座席接入；时段内队列处于稳态。';
const chatEven =
  '假定会话随时均匀分摊到各座席。与“会话始终由同一座席处理”的仿真相比：只要多接一个会话仍能提高产出，服务水平的误差在 1 % 以内，需等待的比例在 3 % 以内。'
  + '若不能（如 300、480、800 秒：同时三个每小时完成的会话反而少于两个），结果偏乐观：等待与放弃率低估 11 %，负荷轻时可达 27 %。';
const chatSource = '会话均匀分摊、处理时长随并发数变化：CCmath 插件的会话模型，其公布数字均可重现；占满之后为 C. Palm 的带放弃排队模型 M/M/N+M。已用仿真核对。';

const threshold = '空闲座席多于此数时即开始外呼；须为整数，不超过 agents';
const blendAgents = '来电与外呼共用的座席数，须为整数';
const blendAht = '平均处理时长（秒），来电与外呼相同';
const blendRandom = '来电随机到达并一直等到应答；每位座席两种工作都做；外呼工作取之不尽，且不会为接听来电而中断。';
const blendEqual = '来电与外呼的平均处理时长相同。若外呼更长，来电的实际等待会比结果更久。';
const blendSource = 'S. Bhulai, G. Koole (2003), “A Queueing Model for Call Blending in Call Centers”, IEEE Transactions on Automatic Control 48。CCmath 公布的数字均可重现。';

const workAht = '处理一件工作所需秒数';
const workOccupancy = '座席用于此项工作的时间比例，0–1；默认 1';

export const channels = {
  CHATAGENTS: {
    summary: '在线会话所需的座席数，每位座席可同时处理几个会话。',
    result: '在岗处理会话的整数座席数。除以（1 − 损耗率）得到应排班的人数。',
    details:
      '给出座席同时处理一个、两个、三个会话时，一个会话所需的时长；列表有几个值，座席最多就同时处理几个会话。结果是使会话按时接入、并在给出 max_abandon 时不超过它的最小整数座席数。'
      + '不给 patience 时客户一直等待；给出后，客户平均等待这么久就离开；给出 lines 时，超出的会话被谢绝。没有会话就不需要座席。'
      + '处理时长随并发下降，或上限很小而客户缺乏耐心时，增加座席也可能使服务变差；凡有此可能，都会逐一试算，因此结果确是满足目标的最小人数。',
    assumptions: [
      chatRandom,
      chatEven,
      '请实测各并发数下的处理时长：在会话记录中，按座席当时手上的会话数分组。列表增长得太慢，会导致座席不足。',
    ],
    notFor: '不适用于数小时后才答复的信息（邮件、工单）：请用 DEFERREDAGENTS。也不适用于多接一个会话反而使每小时完成量下降的列表：请把同时处理数减少一个。',
    formula:
      'n = N · m 个会话位，m 为列表长度。有 k 个会话时，q = ⌊k ÷ N⌋，r = k mod N，完成速率为 (N − r) · q ÷ AHT(q) + r · (q + 1) ÷ AHT(q + 1)；超过 n 后，等待者各以 1 ÷ patience 的速率离开。取满足全部条件的最小整数 N。',
    source: `${chatSource}与目标相差 1e-12 以内视为达到。`,
    arguments: {
      chats, aht_by_concurrency,
      service_level: '要求按时接入的会话比例，0–1；默认 0.8', answer_within: '接入时限（秒）；默认 20', interval, patience, lines,
      max_abandon: '允许离开的客户比例上限，0–1；需给出 patience；省略则不限',
      definition,
    },
  },
  CHATSERVICELEVEL: {
    summary: '给定座席数时，按时接入的会话比例。',
    result: '0 到 1 之间的小数，可设为百分比格式。',
    details:
      '指等待座席接入会话的时间，不是等待每次回复的时间。给出座席同时处理一个、两个、三个会话时，一个会话所需的时长。不考虑离开时，若会话到达不慢于满负荷座席的完成速度，队列无限增长，结果为 0。没有会话时为 1。'
      + 'definition：1 按时接入 ÷ 会话量；2 同 1，但剔除时限内离开的客户；3 按时接入 ÷ 接入量；4 时限内离开视为已服务；5 一位从不离开的客户会遇到的等待。',
    assumptions: [chatRandom, chatEven, '处理时长与客户耐心度围绕各自的均值呈指数分布。'],
    notFor: '不适用于一次只接一通的来电：请用 SERVICELEVEL，它也接受小数座席。不适用于会话中两次回复之间的间隔。',
    formula:
      'n = N · m 个会话位。有 k 个会话时，q = ⌊k ÷ N⌋，r = k mod N，完成速率为 (N − r) · q ÷ AHT(q) + r · (q + 1) ÷ AHT(q + 1)；超过 n 后为 Palm 的 M/M/n+M，全部会话位合计速率 n ÷ AHT(m)。',
    source: chatSource,
    arguments: { chats, aht_by_concurrency, agents: chatAgents, answer_within: '接入时限（秒）；默认 20', interval, patience, lines, definition },
  },
  CHATABANDON: {
    summary: '座席接入之前客户就离开的会话比例。',
    result: '占会话量的比例，0 到 1 之间的小数，可设为百分比格式。',
    details: '需给出 patience；不给则无人离开，结果为 0。因达到上限而被谢绝的会话不计为放弃。过载时同样适用。',
    assumptions: [chatRandom, chatEven, '客户耐心度呈指数分布，可用“全部客户的总等待时间 ÷ 离开的人数”估计。'],
    notFor: '不适用于会话进行中不再回复的客户：那是已处理的会话，应计入处理时长。',
    formula: 'CHATSERVICELEVEL 的队列中，平均等待人数 ÷ patience ÷ 每秒会话量。',
    source: chatSource,
    arguments: { chats, aht_by_concurrency, agents: chatAgents, interval, patience, lines },
  },
  CHATOCCUPANCY: {
    summary: '会话位的占用率：处理中的会话 ÷（座席数 × 同时处理数）。',
    result: '0 到 1 之间的小数，可设为百分比格式。',
    details: '最多同时三个会话的座席手上有一个时，只算三分之一。因此占用率 60 % 时，可能几乎每位座席手上都有会话：它反映座席有多满，不是有多少人空闲。队列永不清空时全部占满，为 1。没有会话时为 0。',
    assumptions: [chatRandom, chatEven],
    notFor: '不要与来电的负荷率比较：OCCUPANCY 计算正在通话的座席，这里计算会话位。',
    formula: '平均处理中的会话数 ÷（agents × aht_by_concurrency 的个数）。',
    source: chatSource,
    arguments: { chats, aht_by_concurrency, agents: chatAgents, interval, patience, lines },
  },
  CHATASA: {
    summary: '座席接入会话前的平均等待（秒）。',
    result: '秒数；立即接入的计为 0。',
    details:
      'definition：1 被接入的客户的等待；2 全部客户的等待，包括离开的；3 一位从不离开的客户会遇到的等待，某些旧插件显示的是它。不考虑离开时，若会话到达不慢于满负荷座席的完成速度，不存在平均值，单元格显示 #NUM!。没有会话时为 0。',
    assumptions: [chatRandom, chatEven],
    notFor: '不适用于客户等待每次回复的时间：那属于处理时长。不要作为唯一目标：请同时设定服务水平。',
    formula: '由 CHATSERVICELEVEL 的队列求得：definition 所指会话的平均等待。',
    source: chatSource,
    arguments: { chats, aht_by_concurrency, agents: chatAgents, interval, patience, lines, definition: '1 被接入的客户，2 全部客户，3 虚拟等待；默认 1' },
  },
  BLENDSERVICELEVEL: {
    summary: '座席在来电间隙做外呼时，按时应答的来电比例。',
    result: '0 到 1 之间的小数，可设为百分比格式。',
    details:
      '空闲座席超过 threshold 时，超出者开始外呼；threshold 位座席留给来电。threshold 等于 agents 时没有外呼，即厄兰 C；threshold 为 0 时人人一直忙碌，每通来电都要等待。座席数不多于话务强度（厄兰）时为 0；没有来电时为 1。',
    assumptions: [blendRandom, blendEqual],
    notFor: '不适用于预测式外呼提前拨号、或外呼可随时中断的情形：那时来电眼中的座席是空闲的，SERVICELEVEL 更接近。',
    formula: '1 − P(等待) · e^(−(N − A) · answer_within ÷ aht)；P(等待) 由忙碌座席从不少于 N − threshold 的生灭过程求得。',
    source: blendSource,
    arguments: { calls, aht: blendAht, agents: blendAgents, threshold, answer_within, interval },
  },
  BLENDASA: {
    summary: '座席在来电间隙做外呼时的平均应答速度（秒）。',
    result: '秒数，按全部来电平均；立即应答的计为 0。',
    details: '座席数不多于话务强度时队列无限增长，不存在平均值，单元格显示 #NUM!。没有来电时为 0。',
    assumptions: [blendRandom, blendEqual],
    notFor: '不适用于客户会在等待中挂断的情形：这里没有客户耐心度，繁忙时段的结果偏长。',
    formula: 'P(等待) · aht ÷ (N − A)，其中 A = calls · aht ÷ interval。',
    source: blendSource,
    arguments: { calls, aht: blendAht, agents: blendAgents, threshold, interval },
  },
  BLENDOCCUPANCY: {
    summary: '负荷率：座席处理来电或外呼的时间所占比例。',
    result: '0 到 1 之间的小数，可设为百分比格式。',
    details: '从不低于（agents − threshold）÷ agents，没有来电时正是此值。threshold 为 0，或队列永不清空时，为 1。',
    assumptions: [blendRandom, blendEqual, '混合外呼填满了空闲的时间：同样的负荷率，比只接来电、中间有停顿更累。'],
    notFor: '不适用于只算来电的时间比例：那是话务强度除以座席数，请用 OCCUPANCY。',
    formula: '(calls + 外呼量) · aht ÷ (agents · interval)。',
    source: blendSource,
    arguments: { calls, aht: blendAht, agents: blendAgents, threshold, interval },
  },
  BLENDOUTBOUND: {
    summary: '座席在来电间隙、一个时段内完成的外呼量。',
    result: '每时段的外呼件数（如回访）；为平均值，故很少是整数。',
    details: 'threshold 越高，来电服务越好，留给外呼的时间越少；等于 agents 时没有外呼。来电队列永不清空时也没有。',
    assumptions: [blendRandom, blendEqual],
    notFor: '不是实际联系到的客户数：请再乘以名单的成功联系率。',
    formula: 'P(恰有 N − threshold 位忙碌) · (N − threshold) · interval ÷ aht。',
    source: blendSource,
    arguments: { calls, aht: blendAht, agents: blendAgents, threshold, interval },
  },
  BLENDTHRESHOLD: {
    summary: '为使来电按时应答，至少要留给来电的空闲座席数。',
    result: '从 0 到 agents 的整数座席数。',
    details: '可设在外呼系统中，或交给班组长：空闲座席多于此数时开始外呼。即使只接来电也达不到服务水平时，单元格显示 #N/A：需要更多座席。没有来电时为 0。',
    assumptions: [blendRandom, blendEqual],
    notFor: '不用来求座席数：请先用 AGENTS 或 ERLANGC 为来电配足座席，再用 BLENDOUTBOUND 看能做多少外呼。',
    formula: '满足 BLENDSERVICELEVEL ≥ service_level 的最小整数 threshold；服务水平随它上升。',
    source: `${blendSource}与目标相差 1e-12 以内视为达到。`,
    arguments: { calls, aht: blendAht, agents: blendAgents, service_level, answer_within, interval },
  },
  DEFERREDAGENTS: {
    summary: '在期限内完成可延后工作（如邮件、工单）所需的座席数。',
    result: '整数座席数。除以（1 − 损耗率）得到应排班的人数。',
    details: '全部工作（积压的与期限内新到的）除以一位座席可投入的时间。没有工作就不需要座席。',
    assumptions: [
      '全部工作都要在期限结束前完成；最后一刻到达的工作也按能够完成计算。',
      '这是工作量，不是排队：没有人当场等待座席，因此不为随机波动预留余量。',
    ],
    notFor: '不适用于须当场应答的来电或会话：请用 AGENTS 或 CHATAGENTS。',
    formula: '(backlog + volume) · aht ÷ (window_hours · 3600 · occupancy)，向上取整；容许十亿分之一的误差。',
    source: '工作量规划，见于各种劳动力管理教科书：工作小时数 ÷ 每位座席的小时数。',
    arguments: {
      volume: '期限内新到的工作件数', aht: workAht, window_hours: '完成全部工作的期限（小时）',
      backlog: '期初积压的工作件数；默认 0', occupancy: workOccupancy,
    },
  },
  BACKLOGTIME: {
    summary: '在工作不断新到的同时，清完积压所需的小时数。',
    result: '工作小时数，为小数：2.5 即两个半小时。',
    details: '积压随座席完成而减少，随新到而增加。新到与完成一样快时永远清不完，单元格显示 #NUM!。没有积压时为 0。',
    assumptions: ['工作以稳定的速度到达和完成；所计时间内座席一直在工作。', '休息与损耗请从座席数中扣除，其他任务请从 occupancy 中扣除。'],
    notFor: '不是日期：所得为团队的工作小时，请再除以每天工作的小时数。',
    formula: 'backlog ÷ (agents · occupancy · 3600 ÷ aht − volume_per_hour)。',
    source: '排队的流体近似：流入、流出及其间的存量。',
    arguments: {
      backlog: '现有积压的工作件数', agents: '处理此项工作的座席数', aht: workAht,
      volume_per_hour: '其间每小时新到的工作件数；默认 0', occupancy: workOccupancy,
    },
  },
} as const;
