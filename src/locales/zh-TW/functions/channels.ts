import { queueArguments } from './queue-arguments';

const { calls, service_level, answer_within, interval, definition } = queueArguments;

const chats = '該時段的線上對話量';
const aht_by_concurrency = '座席同時處理 1、2、3……個對話時，一個對話所需秒數；有幾個值，就最多同時處理幾個';
const chatAgents = '處理對話的座席數，須為整數';
const patience = '客戶耐心度：離開前平均等待的秒數；省略則無人離開';
const lines = '對話總數上限，處理中與等待中合計；省略則不限';

const chatRandom = '對話隨機到達，依先後由對話最少的座席接入；時段內佇列處於穩態。';
const chatEven =
  '假定對話隨時平均分攤到各座席。與「對話始終由同一座席處理」的模擬相比：只要多接一個對話仍能提高產出，服務水準的誤差在 1 % 以內，需等待的比例在 3 % 以內。'
  + '若不能（如 300、480、800 秒：同時三個每小時完成的對話反而少於兩個），結果偏樂觀：等待與放棄率低估 11 %，負荷輕時可達 27 %。';
const chatSource = '對話平均分攤、處理時長隨並行數變化：CCmath 增益集的對話模型，其公布數字均可重現；佔滿之後為 C. Palm 的帶放棄排隊模型 M/M/N+M。已用模擬核對。';

const threshold = '空閒座席多於此數時即開始外撥；須為整數，不超過 agents';
const blendAgents = '來電與外撥共用的座席數，須為整數';
const blendAht = '平均處理時長（秒），來電與外撥相同';
const blendRandom = '來電隨機到達並一直等到應答；每位座席兩種工作都做；外撥工作取之不盡，且不會為接聽來電而中斷。';
const blendEqual = '來電與外撥的平均處理時長相同。若外撥更長，來電的實際等待會比結果更久。';
const blendSource = 'S. Bhulai, G. Koole (2003), “A Queueing Model for Call Blending in Call Centers”, IEEE Transactions on Automatic Control 48。CCmath 公布的數字均可重現。';

const workAht = '處理一件工作所需秒數';
const workOccupancy = '座席用於此項工作的時間比例，0–1；預設 1';

export const channels = {
  CHATAGENTS: {
    summary: '線上對話所需的座席數，每位座席可同時處理幾個對話。',
    result: '在崗處理對話的整數座席數。除以（1 − 損耗率）得到應排班的人數。',
    details:
      '給出座席同時處理一個、兩個、三個對話時，一個對話所需的時長；清單有幾個值，座席最多就同時處理幾個對話。結果是使對話準時接入、並在給出 max_abandon 時不超過它的最小整數座席數。'
      + '不給 patience 時客戶一直等待；給出後，客戶平均等待這麼久就離開；給出 lines 時，超出的對話被謝絕。沒有對話就不需要座席。'
      + '處理時長隨並行數下降，或上限很小而客戶缺乏耐心時，增加座席也可能使服務變差；凡有此可能，都會逐一試算，因此結果確是達到目標的最小人數。',
    assumptions: [
      chatRandom,
      chatEven,
      '請實測各並行數下的處理時長：在對話記錄中，依座席當時手上的對話數分組。清單增長得太慢，會導致座席不足。',
    ],
    notFor: '不適用於數小時後才答覆的訊息（電子郵件、案件）：請用 DEFERREDAGENTS。也不適用於多接一個對話反而使每小時完成量下降的清單：請把同時處理數減少一個。',
    formula:
      'n = N · m 個對話位，m 為清單長度。有 k 個對話時，q = ⌊k ÷ N⌋，r = k mod N，完成速率為 (N − r) · q ÷ AHT(q) + r · (q + 1) ÷ AHT(q + 1)；超過 n 後，等待者各以 1 ÷ patience 的速率離開。取滿足全部條件的最小整數 N。',
    source: `${chatSource}與目標相差 1e-12 以內視為達到。`,
    arguments: {
      chats, aht_by_concurrency,
      service_level: '要求準時接入的對話比例，0–1；預設 0.8', answer_within: '接入時限（秒）；預設 20', interval, patience, lines,
      max_abandon: '允許離開的客戶比例上限，0–1；需給出 patience；省略則不限',
      definition,
    },
  },
  CHATSERVICELEVEL: {
    summary: '給定座席數時，準時接入的對話比例。',
    result: '0 到 1 之間的小數，可設為百分比格式。',
    details:
      '指等待座席接入對話的時間，不是等待每次回覆的時間。給出座席同時處理一個、兩個、三個對話時，一個對話所需的時長。不考慮離開時，若對話到達不慢於滿載座席的完成速度，佇列無限增長，結果為 0。沒有對話時為 1。'
      + 'definition：1 準時接入 ÷ 對話量；2 同 1，但剔除時限內離開的客戶；3 準時接入 ÷ 接入量；4 時限內離開視為已服務；5 一位從不離開的客戶會遇到的等待。',
    assumptions: [chatRandom, chatEven, '處理時長與客戶耐心度圍繞各自的平均值呈指數分布。'],
    notFor: '不適用於一次只接一通的來電：請用 SERVICELEVEL，它也接受小數座席。不適用於對話中兩次回覆之間的間隔。',
    formula:
      'n = N · m 個對話位。有 k 個對話時，q = ⌊k ÷ N⌋，r = k mod N，完成速率為 (N − r) · q ÷ AHT(q) + r · (q + 1) ÷ AHT(q + 1)；超過 n 後為 Palm 的 M/M/n+M，全部對話位合計速率 n ÷ AHT(m)。',
    source: chatSource,
    arguments: { chats, aht_by_concurrency, agents: chatAgents, answer_within: '接入時限（秒）；預設 20', interval, patience, lines, definition },
  },
  CHATABANDON: {
    summary: '座席接入之前客戶就離開的對話比例。',
    result: '占對話量的比例，0 到 1 之間的小數，可設為百分比格式。',
    details: '需給出 patience；不給則無人離開，結果為 0。因達到上限而被謝絕的對話不計為放棄。過載時同樣適用。',
    assumptions: [chatRandom, chatEven, '客戶耐心度呈指數分布，可用「全部客戶的總等待時間 ÷ 離開的人數」估計。'],
    notFor: '不適用於對話進行中不再回覆的客戶：那是已處理的對話，應計入處理時長。',
    formula: 'CHATSERVICELEVEL 的佇列中，平均等待人數 ÷ patience ÷ 每秒對話量。',
    source: chatSource,
    arguments: { chats, aht_by_concurrency, agents: chatAgents, interval, patience, lines },
  },
  CHATOCCUPANCY: {
    summary: '對話位的佔用率：處理中的對話 ÷（座席數 × 同時處理數）。',
    result: '0 到 1 之間的小數，可設為百分比格式。',
    details: '最多同時三個對話的座席手上有一個時，只算三分之一。因此佔用率 60 % 時，可能幾乎每位座席手上都有對話：它反映座席有多滿，不是有多少人空閒。佇列永不清空時全部佔滿，為 1。沒有對話時為 0。',
    assumptions: [chatRandom, chatEven],
    notFor: '不要與來電的負荷率比較：OCCUPANCY 計算正在通話的座席，這裡計算對話位。',
    formula: '平均處理中的對話數 ÷（agents × aht_by_concurrency 的個數）。',
    source: chatSource,
    arguments: { chats, aht_by_concurrency, agents: chatAgents, interval, patience, lines },
  },
  CHATASA: {
    summary: '座席接入對話前的平均等待（秒）。',
    result: '秒數；立即接入的計為 0。',
    details:
      'definition：1 被接入的客戶的等待；2 全部客戶的等待，包括離開的；3 一位從不離開的客戶會遇到的等待，某些舊增益集顯示的是它。不考慮離開時，若對話到達不慢於滿載座席的完成速度，不存在平均值，儲存格顯示 #NUM!。沒有對話時為 0。',
    assumptions: [chatRandom, chatEven],
    notFor: '不適用於客戶等待每次回覆的時間：那屬於處理時長。不要作為唯一目標：請同時設定服務水準。',
    formula: '由 CHATSERVICELEVEL 的佇列求得：definition 所指對話的平均等待。',
    source: chatSource,
    arguments: { chats, aht_by_concurrency, agents: chatAgents, interval, patience, lines, definition: '1 被接入的客戶，2 全部客戶，3 虛擬等待；預設 1' },
  },
  BLENDSERVICELEVEL: {
    summary: '座席在來電空檔做外撥時，準時應答的來電比例。',
    result: '0 到 1 之間的小數，可設為百分比格式。',
    details:
      '空閒座席超過 threshold 時，超出者開始外撥；threshold 位座席留給來電。threshold 等於 agents 時沒有外撥，即厄蘭 C；threshold 為 0 時人人一直忙碌，每通來電都要等待。座席數不多於話務強度（厄蘭）時為 0；沒有來電時為 1。',
    assumptions: [blendRandom, blendEqual],
    notFor: '不適用於預測式外撥提前撥號、或外撥可隨時中斷的情形：那時來電眼中的座席是空閒的，SERVICELEVEL 更接近。',
    formula: '1 − P(等待) · e^(−(N − A) · answer_within ÷ aht)；P(等待) 由忙碌座席從不少於 N − threshold 的生滅過程求得。',
    source: blendSource,
    arguments: { calls, aht: blendAht, agents: blendAgents, threshold, answer_within, interval },
  },
  BLENDASA: {
    summary: '座席在來電空檔做外撥時的平均應答速度（秒）。',
    result: '秒數，按全部來電平均；立即應答的計為 0。',
    details: '座席數不多於話務強度時佇列無限增長，不存在平均值，儲存格顯示 #NUM!。沒有來電時為 0。',
    assumptions: [blendRandom, blendEqual],
    notFor: '不適用於客戶會在等待中掛斷的情形：這裡沒有客戶耐心度，繁忙時段的結果偏長。',
    formula: 'P(等待) · aht ÷ (N − A)，其中 A = calls · aht ÷ interval。',
    source: blendSource,
    arguments: { calls, aht: blendAht, agents: blendAgents, threshold, interval },
  },
  BLENDOCCUPANCY: {
    summary: '負荷率：座席處理來電或外撥的時間所占比例。',
    result: '0 到 1 之間的小數，可設為百分比格式。',
    details: '從不低於（agents − threshold）÷ agents，沒有來電時正是此值。threshold 為 0，或佇列永不清空時，為 1。',
    assumptions: [blendRandom, blendEqual, '混合外撥填滿了空閒的時間：同樣的負荷率，比只接來電、中間有停頓更累。'],
    notFor: '不適用於只算來電的時間比例：那是話務強度除以座席數，請用 OCCUPANCY。',
    formula: '(calls + 外撥量) · aht ÷ (agents · interval)。',
    source: blendSource,
    arguments: { calls, aht: blendAht, agents: blendAgents, threshold, interval },
  },
  BLENDOUTBOUND: {
    summary: '座席在來電空檔、一個時段內完成的外撥量。',
    result: '每時段的外撥件數（如回訪）；為平均值，故很少是整數。',
    details: 'threshold 越高，來電服務越好，留給外撥的時間越少；等於 agents 時沒有外撥。來電佇列永不清空時也沒有。',
    assumptions: [blendRandom, blendEqual],
    notFor: '不是實際聯繫到的客戶數：請再乘以名單的成功聯繫率。',
    formula: 'P(恰有 N − threshold 位忙碌) · (N − threshold) · interval ÷ aht。',
    source: blendSource,
    arguments: { calls, aht: blendAht, agents: blendAgents, threshold, interval },
  },
  BLENDTHRESHOLD: {
    summary: '為使來電準時應答，至少要留給來電的空閒座席數。',
    result: '從 0 到 agents 的整數座席數。',
    details: '可設在外撥系統中，或交給組長：空閒座席多於此數時開始外撥。即使只接來電也達不到服務水準時，儲存格顯示 #N/A：需要更多座席。沒有來電時為 0。',
    assumptions: [blendRandom, blendEqual],
    notFor: '不用來求座席數：請先用 AGENTS 或 ERLANGC 為來電配足座席，再用 BLENDOUTBOUND 看能做多少外撥。',
    formula: '滿足 BLENDSERVICELEVEL ≥ service_level 的最小整數 threshold；服務水準隨它上升。',
    source: `${blendSource}與目標相差 1e-12 以內視為達到。`,
    arguments: { calls, aht: blendAht, agents: blendAgents, service_level, answer_within, interval },
  },
  DEFERREDAGENTS: {
    summary: '在期限內完成可延後工作（如電子郵件、案件）所需的座席數。',
    result: '整數座席數。除以（1 − 損耗率）得到應排班的人數。',
    details: '全部工作（積壓的與期限內新到的）除以一位座席可投入的時間。沒有工作就不需要座席。',
    assumptions: [
      '全部工作都要在期限結束前完成；最後一刻到達的工作也按能夠完成計算。',
      '這是工作量，不是排隊：沒有人當場等待座席，因此不為隨機波動預留餘裕。',
    ],
    notFor: '不適用於須當場應答的來電或對話：請用 AGENTS 或 CHATAGENTS。',
    formula: '(backlog + volume) · aht ÷ (window_hours · 3600 · occupancy)，無條件進位；容許十億分之一的誤差。',
    source: '工作量規劃，見於各種人力管理教科書：工作小時數 ÷ 每位座席的小時數。',
    arguments: {
      volume: '期限內新到的工作件數', aht: workAht, window_hours: '完成全部工作的期限（小時）',
      backlog: '期初積壓的工作件數；預設 0', occupancy: workOccupancy,
    },
  },
  BACKLOGTIME: {
    summary: '在工作不斷新到的同時，清完積壓所需的小時數。',
    result: '工作小時數，為小數：2.5 即兩個半小時。',
    details: '積壓隨座席完成而減少，隨新到而增加。新到與完成一樣快時永遠清不完，儲存格顯示 #NUM!。沒有積壓時為 0。',
    assumptions: ['工作以穩定的速度到達和完成；所計時間內座席一直在工作。', '休息與損耗請從座席數中扣除，其他任務請從 occupancy 中扣除。'],
    notFor: '不是日期：所得為團隊的工作小時，請再除以每天工作的小時數。',
    formula: 'backlog ÷ (agents · occupancy · 3600 ÷ aht − volume_per_hour)。',
    source: '排隊的流體近似：流入、流出及其間的存量。',
    arguments: {
      backlog: '現有積壓的工作件數', agents: '處理此項工作的座席數', aht: workAht,
      volume_per_hour: '其間每小時新到的工作件數；預設 0', occupancy: workOccupancy,
    },
  },
} as const;
