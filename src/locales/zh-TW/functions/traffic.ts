import { queueArguments } from './queue-arguments';

const { calls, aht, interval, patience, lines, redial, redial_blocked, agents } = queueArguments;

const erlangs = '話務強度（厄蘭）';
const trunkLines = '線路數，可帶小數';
const blocking = '允許遇到線路佔滿的撥打比例，0–1；預設 0.01';
const steady = '來電隨機到達；時段內佇列處於穩態；每位座席都能接每一通來電。';
const random = '來電隨機到達；通話時長可以是任何分布。';

export const traffic = {
  ERLANGS: {
    summary: '話務強度（厄蘭）：若無人等待，來電平均使多少名座席忙碌。',
    result: '厄蘭。',
    details: '半小時 100 通來電、每通 180 秒，即 10 厄蘭：每小時有十小時的工作。不考慮放棄時，座席數須多於此數，否則佇列無限增長。',
    assumptions: ['aht 是來電占用座席的全部時間：通話、保留等待與話後處理。'],
    notFor: '不是座席數：10 厄蘭配 10 名座席，人人都要等。請用 ERLANGC。',
    formula: 'calls · aht ÷ interval。',
    source: 'A. K. Erlang (1909), “The Theory of Probabilities and Telephone Conversations”；該單位由 CCIF 於 1946 年命名。',
    arguments: { calls, aht, interval },
  },
  ERLANGB: {
    summary: '用厄蘭 B 求遇到全部線路佔滿的來電比例。',
    result: '0 到 1 之間的小數，可設為百分比格式。',
    details: '沒有空閒線路的來電即流失，無人等待。線路數可帶小數。',
    assumptions: [random, '流失的來電不再撥打。', '來電者人數眾多，正在通話的人可以忽略。'],
    notFor: '不適用於客戶會等待（ERLANGCPROB）、會重撥（ERLANGBX）或人數很少（ENGSET）的情形。',
    formula: '1 ÷ B(N) = 1 + (N ÷ A) ÷ B(N − 1)，B(0) = 1；帶小數時 1 ÷ B = A ∫ e^(−A t) (1 + t)^N dt。',
    source: 'A. K. Erlang (1917), “Solution of some Problems in the Theory of Probabilities of Significance in Automatic Telephone Exchanges”.',
    arguments: { lines: trunkLines, erlangs },
  },
  ERLANGBX: {
    summary: '部分客戶會重撥時遇到全部線路佔滿的撥打比例：擴展厄蘭 B。',
    result: '0 到 1 之間的小數，以全部撥打次數計，包括重撥。',
    details: '重撥會增加話務，從而使線路更忙。若人人重撥而線路承載不了，結果為 1。',
    assumptions: [random, '每次未接通的撥打都以相同機率隔一段時間重撥。立即重撥的人遇到忙線的次數遠多於此。'],
    notFor: '不適用於在佇列中等待後掛斷的客戶：請用 BLOCKING 加 redial。',
    formula: 'B(N, A′)，其中 A′ = A ÷ (1 − retry · B(N, A′))。',
    source: '擴展厄蘭 B，採用 Westbay Engineers 計算機的形式，與其公布的數值一致。',
    arguments: { lines: trunkLines, erlangs, retry: '未接通客戶中重撥的比例，0–1' },
  },
  ENGSET: {
    summary: '來電者人數有限時，遇到全部線路佔滿的來電比例。',
    result: '0 到 1 之間的小數，可設為百分比格式。',
    details: '適用於辦公室分機或小團體：正在通話的人不會再撥打，因此流失的來電少於厄蘭 B。線路數不少於人數時，沒有人被拒。',
    assumptions: [random, '每人空閒時產生的話務相同：空閒時每小時撥打次數 · 每次小時數。', '流失的來電不再撥打。'],
    notFor: '不要用總話務除以人數：總話務含正在通話的人，而 erlangs_per_free_source 是每個空閒者的話務。人數達到線路數的數百倍時，與 ERLANGB 幾乎沒有差別。',
    formula: '呼損：1 ÷ E(n) = 1 + n ÷ ((sources − n) · erlangs_per_free_source) ÷ E(n − 1)，E(0) = 1。',
    source: 'T. O. Engset (1918), “Die Wahrscheinlichkeitsrechnung zur Bestimmung der Wählerzahl in automatischen Fernsprechämtern”.',
    arguments: { lines: '線路數，整數', sources: '可能來電的人數，整數', erlangs_per_free_source: '每人不在通話時產生的話務強度（厄蘭）' },
  },
  ERLANGCPROB: {
    summary: '由座席數和厄蘭數，用厄蘭 C 求等待機率。',
    result: '0 到 1 之間的小數；佇列永不清空時為 1。',
    details: '公式本身，引數順序與較早的增益集一致。求座席數請用 ERLANGC；由來電量和處理時長計算請用 PWAIT。',
    assumptions: ['來電隨機到達，一直等到應答；處理時長呈指數分布。'],
    notFor: '不適用於客戶會掛斷的情形：請用 PWAIT 加 patience。',
    formula: '1 ÷ C = 1 + (1 − A ÷ N)(1 ÷ B − 1)，B 為 N、A 下的厄蘭 B。',
    source: 'A. K. Erlang (1917), “Solution of some Problems in the Theory of Probabilities of Significance in Automatic Telephone Exchanges”.',
    arguments: { agents, erlangs },
  },
  TRUNKS: {
    summary: '使遇到忙線的來電足夠少所需的線路數。',
    result: '線路數：整數；whole 為 FALSE 時帶小數。',
    details: '厄蘭 B 的反問題；給出 retry 時為擴展厄蘭 B。有些工具從話務強度開始搜尋，不會給出更少的線路；允許較多忙線時其實更少就夠：390 厄蘭、5 % 時 384 條即可。',
    assumptions: [random, '給出 retry 時，客戶隔一段時間再撥。'],
    notFor: '不用於座席，因為來電會等待：請用 ERLANGC。客服中心的線路上還有等待的客戶：請用 CALLTRUNKS。',
    formula: '滿足 B(N, A ÷ (1 − retry · blocking)) ≤ blocking 的最小 N。',
    source: 'A. K. Erlang (1917)。與目標相差 1e-12 以內視為達到。',
    arguments: {
      erlangs, blocking, retry: '未接通客戶中重撥的比例，0–1；預設 0',
      whole: 'TRUE：整數線路；FALSE：帶小數；預設 TRUE',
    },
  },
  CALLTRUNKS: {
    summary: '客服中心容納通話與等待客戶所需的線路數。',
    result: '整數線路數。',
    details: '來電在等待和通話期間占用線路，話後處理時不占用。請給出座席實際能達到的平均應答速度，可由 ASA 求得。',
    assumptions: [random, '等待視為每通來電占用線路時間的固定部分；服務良好時足夠準確。'],
    notFor: '不適用於座席不足的情形：佇列滿時，線路加多少就佔多少。請用 BLOCKING 核對，它同時考慮座席、線路與客戶耐心度。',
    formula: '對 calls · (talk + asa) ÷ interval 應用 TRUNKS。',
    source: '以占用線路的時長計的厄蘭 B；客服中心工程師的慣用方法。',
    arguments: {
      calls, talk: '應答後平均占用線路的時長（秒）：通話與保留等待，不含話後處理',
      asa: '應答前的平均等待（秒）', blocking, interval,
    },
  },
  TRUNKCAPACITY: {
    summary: '給定線路數在忙線足夠少時能承載的話務強度（厄蘭）。',
    result: '重撥之前的話務強度（厄蘭）。',
    details: 'TRUNKS 的反問題。線路數可帶小數。15 條線路在 1 % 時承載 8.1 厄蘭：線路群越小，能利用的比例越低。',
    assumptions: [random, '給出 retry 時，客戶隔一段時間再撥。'],
    notFor: '不用於座席，因為來電會等待：請用 CALLCAPACITY。',
    formula: '使 B(lines, A) = blocking 的 A，乘以 1 − retry · blocking。',
    source: 'A. K. Erlang (1917).',
    arguments: { lines: trunkLines, blocking, retry: '未接通客戶中重撥的比例，0–1；預設 0' },
  },
  REDIALLOAD: {
    summary: '客戶會重撥時，把每次撥打都計入的話務強度（厄蘭）。',
    result: '首次撥打與重撥合計的厄蘭數。',
    details: '繁忙中心的統計數的是撥打次數而不是人數，看到的就是這個數。除以 ERLANGS 即每位客戶的撥打次數。若人人重撥而座席應接不暇，則沒有有限的話務，儲存格顯示 #NUM!。',
    assumptions: [
      steady,
      '客戶隔五分鐘或更久才重撥。與模擬相比，隔 300 秒時放棄率偏低 4 %，隔 30 秒時偏低 12 %。',
    ],
    notFor: '不給 patience 或 lines 時沒有意義：沒有人流失，結果就是 ERLANGS。',
    formula: '滿足 A′ (1 − redial · P(放棄) − redial_blocked · P(忙線)) = A 的 A′，兩個機率都在 A′ 下計算。',
    source: '厄蘭 X 的不動點；已用逐事件模擬核對。',
    arguments: { calls, aht, agents, interval, patience, lines, redial, redial_blocked },
  },
} as const;
