import { queueArguments } from './queue-arguments';

const {
  calls, aht, service_level, answer_within, interval, max_occupancy, shrinkage, patience, max_abandon, max_asa, min_agents, definition,
  agents, lines, redial, redial_blocked,
} = queueArguments;

const queueSources = 'A. K. Erlang (1917); C. Palm (1946); O. Garnett, A. Mandelbaum, M. Reiman (2002), “Designing a Call Center with Impatient Customers”.';
const steady = '來電隨機到達；時段內佇列處於穩態；每位座席都能接每一通來電。';
const exponential = '客戶耐心度與處理時長圍繞各自的平均值呈指數分布。';

export const staffing = {
  ERLANGC: {
    summary: '以厄蘭 C 公式求準時應答來電所需的座席數；給出損耗率時，得到應排班的人數。',
    result: '整數座席。給出損耗率時，為確保線上人數而需排班的人數。',
    details:
      '只需給出一個時段的來電量與平均處理時長（通話、保留等待與話後處理）；其餘引數採用多數中心的慣例：20 秒內應答 80 %，時段半小時。'
      + '結果是滿足服務水準的最小整數座席數；若設定了負荷率上限，也一併滿足。沒有來電就不需要座席。選取整欄，一個公式即可排出一天所需座席。',
    assumptions: [
      '客戶會一直等到應答：沒有人放棄，也沒有人聽到忙線音。',
      '來電隨機到達，沒有空閒座席時依序排隊。',
      '時段內佇列處於穩態，座席數不變。',
      '每位座席都能接每一通來電。',
      '服務良好時結果準確；放棄較多時它會要求過多座席，請改用 SERVICELEVEL 的 patience 引數。',
      '服務水準越高，負荷率越低：待命的座席越多，等待來電的時間就越長。幾乎所有排班軟體都以此公式為基礎。',
    ],
    notFor: '放棄或聽到忙音的來電較多時不宜使用：算出的座席會偏多。請改用帶 patience 的 AGENTS，或帶 patience 與 lines 的 SERVICELEVEL。',
    formula: '滿足 1 − C(N, A) · e^(−(N − A) · answer_within ÷ aht) ≥ service_level 且 A ÷ N ≤ max_occupancy 的最小整數 N；其中 A = calls · aht ÷ interval，C(N, A) 為等待機率。再以 N ÷ (1 − shrinkage) 無條件進位。',
    source: 'A. K. Erlang (1917), “Solution of some Problems in the Theory of Probabilities of Significance in Automatic Telephone Exchanges”。與目標相差 1e-12 以內視為達到。',
    arguments: { calls, aht, service_level, answer_within, interval, max_occupancy, shrinkage },
  },
  AGENTS: {
    summary: '同時滿足所給各項條件（服務水準、負荷率、放棄率、應答速度）所需的座席數。',
    result: '線上接聽的整數座席數。除以（1 − 損耗率）得到應排班的人數。',
    details:
      '服務水準總是要求的，除非另行指定，為 20 秒內應答 80 %。省略的其他條件不作要求；結果是滿足其餘全部條件的最小整數座席數。不給 patience 時客戶一直等待（厄蘭 C）。給出 patience 時，客戶平均等待這麼久後掛斷（厄蘭 A）：同樣的服務水準所需座席更少，因此請同時設定 max_abandon，否則目標可能靠客戶放棄來「達成」。',
    assumptions: [
      '來電隨機到達；時段內佇列處於穩態；每位座席都能接每一通來電。',
      '客戶耐心度與處理時長圍繞各自的平均值呈指數分布。',
      'answer_within 長於 patience 時，定義 2 至 4 會因幾乎所有人掛斷而只要極少座席。請用定義 1，或設定 max_abandon。',
    ],
    notFor: '處理時長超過時段長度時不宜使用：座席此時仍在處理前一時段的來電。請改用 INTRADAY，它會向前推一個處理時長。',
    formula: '滿足全部條件的最小整數 N；每個條件都隨座席增加而放寬，因此逐一求解，取最大者。不給 patience 為厄蘭 C，給出 patience 為 Palm 的 M/M/N+M。',
    source: 'A. K. Erlang (1917); C. Palm (1946); O. Garnett, A. Mandelbaum, M. Reiman (2002), “Designing a Call Center with Impatient Customers”.與目標相差 1e-12 以內視為達到。',
    arguments: {
      calls, aht, service_level, answer_within, interval, max_occupancy, patience, max_abandon, max_asa, min_agents, definition,
    },
  },
  AGENTSREASON: {
    summary: '說明 AGENTS 的座席數由哪個條件決定。',
    result: '引數名 service_level、max_occupancy、max_abandon、max_asa 或 min_agents；或 load。',
    details:
      '引數與 AGENTS 相同，結果指出要求座席最多的那個條件。放寬它，所需座席才會減少；放寬其他條件不起作用。'
      + 'load 表示僅由來電決定：客戶從不掛斷時，座席數須多於話務強度（厄蘭）；沒有來電時則不需要座席。兩個條件要求相同人數時，取引數順序在前者。',
    assumptions: ['與 AGENTS 相同。'],
    notFor: '不用於衡量其他條件還有多少餘地：請在 AGENTS 給出的座席數下檢視 SERVICELEVEL、OCCUPANCY、ABANDON 和 ASA。',
    formula: '逐一求出每個條件所需的最小整數座席數，其中最大者起決定作用。',
    source: queueSources,
    arguments: {
      calls, aht, service_level, answer_within, interval, max_occupancy, patience, max_abandon, max_asa, min_agents, definition,
    },
  },
  AGENTSFRACTIONAL: {
    summary: '帶小數的所需座席數，用於預算和多個時段的合計。',
    result: '未取整數的座席數，不大於 AGENTS 的結果，相差不到一名座席。',
    details:
      '48 個半小時各自無條件進位，最多會多出 48 個平均而言並不需要的半小時座席。做預算時把小數座席數相加，排班則用 AGENTS。'
      + '本函數在連續的座席數上求解精確公式。有些工具在整數之間連直線，誤差可達半名座席。',
    assumptions: ['與 AGENTS 相同。', '小數座席指只在該時段的一部分時間在線的座席。'],
    notFor: '不用於確定某一時段的席位或人數，那必須是整數。請用 AGENTS。',
    formula: '滿足全部條件的最小實數 N；連續座席數的厄蘭 B：1 ÷ B(N, A) = A ∫ e^(−A t) (1 + t)^N dt（從 0 到無窮），厄蘭 C 與厄蘭 A 由此得出。',
    source: 'R. Fortet 對厄蘭 B 的延拓；D. L. Jagerman (1974), “Some Properties of the Erlang Loss Function”.',
    arguments: {
      calls, aht, service_level, answer_within, interval, max_occupancy, patience, max_abandon, max_asa, min_agents, definition,
    },
  },
  AGENTSASA: {
    summary: '使平均應答速度不超過上限所需的座席數。',
    result: '線上接聽的座席數：整數；whole 為 FALSE 時帶小數。',
    details:
      '使應答來電的平均等待（立即應答的計為 0）不超過 max_asa 秒的最小整數座席數。不給 patience 為厄蘭 C，給出 patience 為厄蘭 A。沒有來電就不需要座席。whole 為 FALSE 時，直接按公式解出帶小數的座席數。',
    assumptions: [steady, exponential],
    notFor: '不宜作為對客戶的承諾：平均 20 秒時仍有人等上幾分鐘。請用 ERLANGC 或 AGENTS 按服務水準規劃。給出 patience 時，請在 AGENTS 中同時設定 max_abandon，因為有人放棄會使平均值顯得更短。',
    formula: '滿足 C(N, A) · aht ÷ (N − A) ≤ max_asa 的最小整數 N；給出 patience 時，用 Palm 的 M/M/N+M 中被應答客戶的等待。',
    source: queueSources,
    arguments: { calls, aht, max_asa: '允許的最長平均應答速度（秒）；預設 20', interval, patience, whole: 'TRUE：整數座席；FALSE：帶小數；預設 TRUE' },
  },
  AGENTSABANDON: {
    summary: '使放棄率不超過上限所需的座席數。',
    result: '線上接聽的整數座席數。',
    details:
      '客戶平均等待 patience 秒後掛斷（厄蘭 A）。結果是放棄率不超過 max_abandon 的最小整數座席數。它可能低於話務強度：流失的來電不占用座席。',
    assumptions: [steady, exponential, '請用 PATIENCE 測算客戶耐心度，它對結果的影響不亞於來電量。'],
    notFor: '不宜作為唯一目標：客戶很有耐心時，等多久都很少放棄。請用 AGENTS 同時設定服務水準和 max_abandon。',
    formula: '使放棄率（Palm 的 M/M/N+M 中平均等待 ÷ patience）不超過 max_abandon 的最小整數 N。',
    source: queueSources,
    arguments: {
      calls, aht, patience: '客戶耐心度：掛斷前平均等待的秒數', max_abandon: '允許的最高放棄率，0–1；預設 0.05', interval,
    },
  },
  AGENTSOCCUPANCY: {
    summary: '使負荷率不超過上限所需的座席數。',
    result: '線上接聽的整數座席數，總是多於話務強度（厄蘭）。',
    details: '使座席忙碌時間比例不超過 max_occupancy 的最小整數座席數。沒有來電就不需要座席。',
    assumptions: [steady, '沒有人掛斷，也沒有人聽到忙線音，每通來電都占用完整的處理時長。'],
    notFor: '不反映服務：負荷率同為 85 %，大團隊幾乎立即應答，小團隊卻讓客戶久等。請用 AGENTS 並設定 max_occupancy，兩者兼顧。',
    formula: '滿足 A ÷ N ≤ max_occupancy 且 N > A 的最小整數 N，其中 A = calls · aht ÷ interval。',
    source: '負荷率的定義：話務強度 ÷ 座席數。',
    arguments: { calls, aht, max_occupancy: '允許的最高負荷率，0–1；預設 0.85', interval },
  },
  AGENTSTHUMB: {
    summary: '按排班師的經驗法（土辦法）求應排班的座席數，不用等候理論。',
    result: '應排班的整數人數。',
    details:
      '工作總秒數 ÷ 每名排班座席實際工作的秒數。每小時 500 通來電，每通 350 秒，3 秒應答：共 176,500 秒；一名座席出勤率 95 %、生產率 50 %，一小時工作 1,710 秒；需要 104 人。'
      + '便於手工核對，適合初步估算。',
    assumptions: [
      '等待等隨機因素都包含在生產率之中，請取自服務達到期望水準的時期。',
      'asa 計入工作時間，是一種餘量，並非理論。',
    ],
    notFor: '不能保證服務水準：經驗法不知道等待與團隊規模的關係，會使小團隊人手不足或大團隊人手過多。請用 ERLANGC。',
    formula: '(aht + asa) · calls ÷ (interval · attendance · productivity)，無條件進位。',
    source: '客戶聯絡中心排班師的經驗法。',
    arguments: {
      calls, aht,
      asa: '平均應答速度（秒），計入工作時間；預設 3',
      productivity: '生產率：在崗時間中處理來電的比例，0–1；預設 0.5',
      attendance: '出勤率：排班人員中實際到崗的比例，0–1；預設 0.95',
      interval: '時段長度（分鐘）；預設 60',
    },
  },
  CALLCAPACITY: {
    summary: '給定座席數在服務水準下一個時段最多能接的來電量。',
    result: '該時段的來電量，未取整數；需要整數時無條件捨去。',
    details: 'AGENTS 的反問題：來電量超過此數，服務水準就達不到。不給 patience 為厄蘭 C，給出 patience 為厄蘭 A。座席數可以帶小數。',
    assumptions: [steady, exponential, '給出 patience 並採用定義 2 至 4 時，客戶提早放棄可能使任何來電量都達標：此時不存在上限，儲存格顯示 #NUM!。'],
    notFor: '不要用於全天合計：高峰才是關鍵，請逐時段計算。也請留有餘量，因為明天的來電量無法精確預知。',
    formula: '使 SERVICELEVEL(calls, aht, agents, …) 等於 service_level 的 calls；服務水準隨來電量單調下降，因此只有一個解。',
    source: queueSources,
    arguments: { agents, aht, service_level, answer_within, interval, patience, definition },
  },
  MAXAHT: {
    summary: '座席仍能達到服務水準的最長平均處理時長。',
    result: '秒。',
    details: '對這些座席來說，來電還能延長多少，或必須縮短多少？要知道多短的處理時長能省下兩名座席，就用少兩名座席來問。沒有來電時任何處理時長都可以，儲存格顯示 #NUM!。',
    assumptions: [steady, exponential, '無論處理時長如何，應答時限 answer_within 與客戶耐心度 patience 不變。'],
    notFor: '不宜作為座席個人的指標：催促之下，座席會轉接來電或讓客戶再打一次。它說明的是流程改進須達到的效果。',
    formula: '使 SERVICELEVEL(calls, aht, agents, …) 等於 service_level 的 aht。',
    source: queueSources,
    arguments: { calls, agents, service_level, answer_within, interval, patience, definition },
  },
  INTRADAY: {
    summary: '一天中各時段的座席數，比來電滯後一個處理時長。',
    result: '各時段的整數座席數，形狀與 calls 相同。給出損耗率時為應排班人數。',
    details:
      '座席正在處理的是先前到達的來電，因此一天的需求比來電大約滯後一個處理時長。啟用 lag 時，每個時段按提前一個處理時長的來電配置座席，相鄰時段按所占比例混合。'
      + '以半小時的來電、平均 20 厄蘭、一天內上下波動 60 % 為例：按各時段自身的來電配置，48 個半小時中有 21 個達不到 20 秒 80 %，最差只有 67 %；啟用 lag 後全部達標，總工時相同。'
      + '開始營業：之前沒有來電，因此第一個有來電的時段按自身來電配置，回溯到營業之前的部分也按這一強度計算，讓第一批客戶遇到滿員的團隊。'
      + '結束營業：最後的來電之後，空時段仍保留處理完這些來電的座席；在末尾加上空時段，即可看出座席要留到幾點。lag 為 FALSE 時各時段各自獨立。',
    assumptions: [
      '厄蘭 C：客戶一直等到應答，來電隨機到達，每位座席都能接每一通來電。',
      '時段內來電均勻分布。若一個時段內來電翻倍，請改用更短的時段。',
      'aht 為一個值，或每個時段一個值；沒有來電的時段可以空白。',
      'calls 是依時間順序的一列或一欄，時段連續；空白儲存格表示沒有來電。',
    ],
    notFor: '不適用於會掛斷的客戶：請用 AGENTS 加 patience 逐時段計算。若有工作留到次日，請用 DEFERREDAGENTS。',
    formula: '對時段起點 − aht 至終點 − aht 之間的來電應用 ERLANGC。',
    source: 'L. V. Green, P. J. Kolesar, J. Soares (2001), “Improving the SIPP Approach for Staffing Service Systems That Have Cyclic Demands”, Operations Research 49（滯後 SIPP）。',
    arguments: {
      calls: '一天中各時段的來電量：一列或一欄',
      aht: '平均處理時長（秒）：一個儲存格，或每個時段一個',
      service_level, answer_within, interval, max_occupancy, shrinkage,
      lag: 'TRUE：座席滯後來電一個處理時長；FALSE：各時段獨立；預設 TRUE',
    },
  },
  SHRINKAGE: {
    summary: '由各組成部分（休息、訓練、會議、休假、病假）求總損耗率。',
    result: '0 到 1 之間的小數，可設為百分比格式。',
    details:
      '10 % 與 20 % 兩項：若每項都取自其他項剩餘的時間（相乘），合計 28 %；若都占同一有薪工時（multiplicative 為 FALSE），合計 30 %。'
      + '休假和病假使人當天不到崗，休息則從到崗者的時間中扣除：用相乘。出自同一份有薪工時報表：用相加。空白儲存格會被忽略。',
    assumptions: ['相乘時各部分相互獨立：參加訓練的人與其他人請病假的可能性相同。', '相加時各部分互不重疊。'],
    notFor: '不包括座席等待來電的時間：那屬於負荷率，排隊函數已經計入。',
    formula: '1 − Π (1 − 各部分)，或 Σ 各部分。',
    source: '有薪時間的算術。',
    arguments: {
      components: '有薪時間中不接電話的各項比例，0–1：範圍或陣列',
      multiplicative: 'TRUE：每項取自其他項剩餘的時間；FALSE：直接相加；預設 TRUE',
    },
  },
  GROSSAGENTS: {
    summary: '扣除損耗後仍有足夠座席在線所需的排班人數。',
    result: '人數：整數；whole 為 FALSE 時帶小數。',
    details: '14 名座席、損耗率 30 %，需要 20 人。無條件進位前容許十億分之一的誤差，因此 21 名座席、30 % 得到 30 人，不會因二進位誤差變成 31。',
    assumptions: ['損耗率對每個人、每個時段都相同。'],
    notFor: '不要乘以 1 + 損耗率：14 · 1.3 只有 18.2，少了兩人。已排好休息的單個時段不必再加損耗，直接安排休息即可。',
    formula: 'agents ÷ (1 − shrinkage)，無條件進位。',
    source: '有薪時間的算術。',
    arguments: {
      agents: '線上座席數，來自 ERLANGC、AGENTS 或 INTRADAY',
      shrinkage: '損耗率，即有薪時間中不接電話的比例，0–1',
      whole: 'TRUE：無條件進位；FALSE：不取整數；預設 TRUE',
    },
  },
  ERLANGTABLE: {
    summary: '按座席數列出服務狀況：服務水準、應答速度、負荷率、放棄率。',
    result: '每個座席數一列，共五欄：座席數、服務水準、平均應答速度（秒）、負荷率、放棄率。',
    details:
      '看出多一名或少一名座席的差別。agents 可以是範圍，或 SEQUENCE(10,1,11)；空白與零會被忽略。佇列永不清空時，平均應答速度儲存格顯示 #NUM!，其餘照實給出：服務水準 0，負荷率 1。',
    assumptions: [steady, exponential, '平均應答速度按應答的來電計；definition 只用於服務水準。'],
    notFor: '若只需座席數，請直接用 AGENTS。',
    formula: '在每個座席數下的 SERVICELEVEL、ASA、OCCUPANCY 與 ABANDON。',
    source: queueSources,
    arguments: {
      calls, aht, agents: '要比較的座席數：範圍或陣列', answer_within, interval, patience, lines, redial, redial_blocked, definition,
    },
  },
} as const;
