import { queueArguments } from './queue-arguments';

const { calls, aht, interval, patience, lines, redial, redial_blocked, agents } = queueArguments;

const erlangs = '话务强度（厄兰）';
const trunkLines = '线路数，可带小数';
const blocking = '允许遇到线路占满的拨打比例，0–1；默认 0.01';
const steady = '来电随机到达；时段内队列处于稳态；每位座席都能接每一通来电。';
const random = '来电随机到达；通话时长可以是任何分布。';

export const traffic = {
  ERLANGS: {
    summary: '话务强度（厄兰）：若无人等待，来电平均使多少名座席忙碌。',
    result: '厄兰。',
    details: '半小时 100 通来电、每通 180 秒，即 10 厄兰：每小时有十小时的工作。不考虑放弃时，座席数须多于此数，否则队列无限增长。',
    assumptions: ['aht 是来电占用座席的全部时间：通话、持线等待与话后处理。'],
    notFor: '不是座席数：10 厄兰配 10 名座席，人人都要等。请用 ERLANGC。',
    formula: 'calls · aht ÷ interval。',
    source: 'A. K. Erlang (1909), “The Theory of Probabilities and Telephone Conversations”；该单位由 CCIF 于 1946 年命名。',
    arguments: { calls, aht, interval },
  },
  ERLANGB: {
    summary: '用厄兰 B 求遇到全部线路占满的来电比例。',
    result: '0 到 1 之间的小数，可设为百分比格式。',
    details: '没有空闲线路的来电即流失，无人等待。线路数可带小数。',
    assumptions: [random, '流失的来电不再拨打。', '来电者人数众多，正在通话的人可以忽略。'],
    notFor: '不适用于客户会等待（ERLANGCPROB）、会重拨（ERLANGBX）或人数很少（ENGSET）的情形。',
    formula: '1 ÷ B(N) = 1 + (N ÷ A) ÷ B(N − 1)，B(0) = 1；带小数时 1 ÷ B = A ∫ e^(−A t) (1 + t)^N dt。',
    source: 'A. K. Erlang (1917), “Solution of some Problems in the Theory of Probabilities of Significance in Automatic Telephone Exchanges”.',
    arguments: { lines: trunkLines, erlangs },
  },
  ERLANGBX: {
    summary: '部分客户会重拨时遇到全部线路占满的拨打比例：扩展厄兰 B。',
    result: '0 到 1 之间的小数，以全部拨打次数计，包括重拨。',
    details: '重拨会增加话务，从而使线路更忙。若人人重拨而线路承载不了，结果为 1。',
    assumptions: [random, '每次未接通的拨打都以相同概率隔一段时间重拨。立即重拨的人遇到占线的次数远多于此。'],
    notFor: '不适用于在队列中等待后挂断的客户：请用 BLOCKING 加 redial。',
    formula: 'B(N, A′)，其中 A′ = A ÷ (1 − retry · B(N, A′))。',
    source: '扩展厄兰 B，采用 Westbay Engineers 计算器的形式，与其公布的数值一致。',
    arguments: { lines: trunkLines, erlangs, retry: '未接通客户中重拨的比例，0–1' },
  },
  ENGSET: {
    summary: '来电者人数有限时，遇到全部线路占满的来电比例。',
    result: '0 到 1 之间的小数，可设为百分比格式。',
    details: '适用于办公室分机或小团体：正在通话的人不会再拨打，因此流失的来电少于厄兰 B。线路数不少于人数时，没有人被拒。',
    assumptions: [random, '每人空闲时产生的话务相同：空闲时每小时拨打次数 · 每次小时数。', '流失的来电不再拨打。'],
    notFor: '不要用总话务除以人数：总话务含正在通话的人，而 erlangs_per_free_source 是每个空闲者的话务。人数达到线路数的数百倍时，与 ERLANGB 几乎没有差别。',
    formula: '呼损：1 ÷ E(n) = 1 + n ÷ ((sources − n) · erlangs_per_free_source) ÷ E(n − 1)，E(0) = 1。',
    source: 'T. O. Engset (1918), “Die Wahrscheinlichkeitsrechnung zur Bestimmung der Wählerzahl in automatischen Fernsprechämtern”.',
    arguments: { lines: '线路数，整数', sources: '可能来电的人数，整数', erlangs_per_free_source: '每人不在通话时产生的话务强度（厄兰）' },
  },
  ERLANGCPROB: {
    summary: '由座席数和厄兰数，用厄兰 C 求等待概率。',
    result: '0 到 1 之间的小数；队列永不清空时为 1。',
    details: '公式本身，参数顺序与较早的加载项一致。求座席数请用 ERLANGC；由来电量和处理时长计算请用 PWAIT。',
    assumptions: ['来电随机到达，一直等到应答；处理时长呈指数分布。'],
    notFor: '不适用于客户会挂断的情形：请用 PWAIT 加 patience。',
    formula: '1 ÷ C = 1 + (1 − A ÷ N)(1 ÷ B − 1)，B 为 N、A 下的厄兰 B。',
    source: 'A. K. Erlang (1917), “Solution of some Problems in the Theory of Probabilities of Significance in Automatic Telephone Exchanges”.',
    arguments: { agents, erlangs },
  },
  TRUNKS: {
    summary: '使遇到占线的来电足够少所需的线路数。',
    result: '线路数：整数；whole 为 FALSE 时带小数。',
    details: '厄兰 B 的反问题；给出 retry 时为扩展厄兰 B。有些工具从话务强度开始查找，不会给出更少的线路；允许较多占线时其实更少就够：390 厄兰、5 % 时 384 条即可。',
    assumptions: [random, '给出 retry 时，客户隔一段时间再拨。'],
    notFor: '不用于座席，因为来电会等待：请用 ERLANGC。呼叫中心的线路上还有等待的客户：请用 CALLTRUNKS。',
    formula: '满足 B(N, A ÷ (1 − retry · blocking)) ≤ blocking 的最小 N。',
    source: 'A. K. Erlang (1917)。与目标相差 1e-12 以内视为达到。',
    arguments: {
      erlangs, blocking, retry: '未接通客户中重拨的比例，0–1；默认 0',
      whole: 'TRUE：整数线路；FALSE：带小数；默认 TRUE',
    },
  },
  CALLTRUNKS: {
    summary: '呼叫中心容纳通话与等待客户所需的线路数。',
    result: '整数线路数。',
    details: '来电在等待和通话期间占用线路，话后处理时不占用。请给出座席实际能达到的平均应答速度，可由 ASA 求得。',
    assumptions: [random, '等待视为每通来电占用线路时间的固定部分；服务良好时足够准确。'],
    notFor: '不适用于座席不足的情形：队列满时，线路加多少就占多少。请用 BLOCKING 核对，它同时考虑座席、线路与客户耐心度。',
    formula: '对 calls · (talk + asa) ÷ interval 应用 TRUNKS。',
    source: '以占用线路的时长计的厄兰 B；呼叫中心工程师的惯用方法。',
    arguments: {
      calls, talk: '应答后平均占用线路的时长（秒）：通话与持线等待，不含话后处理',
      asa: '应答前的平均等待（秒）', blocking, interval,
    },
  },
  TRUNKCAPACITY: {
    summary: '给定线路数在占线足够少时能承载的话务强度（厄兰）。',
    result: '重拨之前的话务强度（厄兰）。',
    details: 'TRUNKS 的反问题。线路数可带小数。15 条线路在 1 % 时承载 8.1 厄兰：线路群越小，能利用的比例越低。',
    assumptions: [random, '给出 retry 时，客户隔一段时间再拨。'],
    notFor: '不用于座席，因为来电会等待：请用 CALLCAPACITY。',
    formula: '使 B(lines, A) = blocking 的 A，乘以 1 − retry · blocking。',
    source: 'A. K. Erlang (1917).',
    arguments: { lines: trunkLines, blocking, retry: '未接通客户中重拨的比例，0–1；默认 0' },
  },
  REDIALLOAD: {
    summary: '客户会重拨时，把每次拨打都计入的话务强度（厄兰）。',
    result: '首次拨打与重拨合计的厄兰数。',
    details: '繁忙中心的统计数的是拨打次数而不是人数，看到的就是这个数。除以 ERLANGS 即每位客户的拨打次数。若人人重拨而座席应接不暇，则没有有限的话务，单元格显示 #NUM!。',
    assumptions: [
      steady,
      '客户隔五分钟或更久才重拨。与仿真相比，隔 300 秒时放弃率偏低 4 %，隔 30 秒时偏低 12 %。',
    ],
    notFor: '不给 patience 或 lines 时没有意义：没有人流失，结果就是 ERLANGS。',
    formula: '满足 A′ (1 − redial · P(放弃) − redial_blocked · P(占线)) = A 的 A′，两个概率都在 A′ 下计算。',
    source: '厄兰 X 的不动点；已用逐事件仿真核对。',
    arguments: { calls, aht, agents, interval, patience, lines, redial, redial_blocked },
  },
} as const;
