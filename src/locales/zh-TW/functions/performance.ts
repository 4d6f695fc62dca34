import { queueArguments } from './queue-arguments';

const { calls, aht, answer_within, interval, patience, definition, lines, redial, redial_blocked, agents } = queueArguments;

const queueSources = 'A. K. Erlang (1917); C. Palm (1946); O. Garnett, A. Mandelbaum, M. Reiman (2002), “Designing a Call Center with Impatient Customers”.';
const steady = '來電隨機到達；時段內佇列處於穩態；每位座席都能接每一通來電。';
const exponential = '客戶耐心度與處理時長圍繞各自的平均值呈指數分布。';

export const performance = {
  SERVICELEVEL: {
    summary: '給定座席數時，準時應答的來電比例。',
    result: '0 到 1 之間的小數，可設為百分比格式。',
    details:
      '不給 patience 時為厄蘭 C：客戶一直等待。給出 patience 時為厄蘭 A：客戶平均等待這麼久後掛斷。給出 lines 或 redial 時為厄蘭 X：線路佔滿後聽到忙線音，未接通的客戶有一部分會重撥。'
      + '不考慮放棄時，座席數不多於話務強度（厄蘭）則佇列無限增長，服務水準為 0；沒有來電時為 1。'
      + 'definition：1 準時應答 ÷ 來電量；2 同 1，但剔除時限內放棄的來電；3 準時應答 ÷ 應答量；4 時限內放棄視為已服務；5 一位從不掛斷的客戶會遇到的等待。',
    assumptions: [
      '來電隨機到達；時段內佇列處於穩態；每位座席都能接每一通來電。',
      '客戶耐心度與處理時長圍繞各自的平均值呈指數分布。',
      '定義 2 至 5 的數值高於定義 1；放棄率在 2–15 % 時往往高出 3 到 5 個百分點。請用同一口徑比較。',
      '客戶隔一段時間才重撥時，結果準確；若立即重撥，實際服務水準會低幾個百分點。',
    ],
    notFor: '不宜一次計算全天：各時段的服務水準不同，用全天合計會遠優於尖峰時的實際。請逐時段計算，再依來電量加權。',
    formula: '厄蘭 C：1 − C(N, A) · e^(−(N − A) · answer_within ÷ aht)。給出 patience：帶放棄的 Palm 排隊模型 M/M/N+M。給出 lines 或 redial：線路有限的同一模型，重撥以不動點求解。',
    source: 'A. K. Erlang (1917); C. Palm (1946); O. Garnett, A. Mandelbaum, M. Reiman (2002), “Designing a Call Center with Impatient Customers”.',
    arguments: { calls, aht, agents, answer_within, interval, patience, lines, redial, definition, redial_blocked },
  },
  ASA: {
    summary: '給定座席數時的平均應答速度（秒）。',
    result: '秒數，按應答的來電平均（definition 另有指定時除外）；立即應答的計為 0。',
    details:
      '不給 patience 時為厄蘭 C。給出 patience 時，是等到應答的客戶的平均等待（定義 1）、全部客戶的平均等待（定義 2），或一位從不掛斷的客戶會遇到的等待（定義 3，一些較早的增益集採用）。'
      + '不考慮放棄時，座席數不多於話務強度則佇列無限增長，不存在平均值，儲存格顯示 #NUM!。沒有來電時為 0。',
    assumptions: [
      '來電隨機到達；時段內佇列處於穩態；每位座席都能接每一通來電。',
      '平均值掩蓋長尾：平均應答速度為 20 秒時，仍有人等上幾分鐘。規劃請用服務水準，報告可用平均應答速度。',
    ],
    notFor: '不宜作為唯一目標：平均值會掩蓋最長的等待。請設定服務水準，並用 ANSWERTIME 查看長尾。',
    formula: '厄蘭 C：C(N, A) · aht ÷ (N − A)。給出 patience：Palm 的 M/M/N+M 中被應答客戶的等待；給出 lines：同一模型，規模有限。',
    source: 'A. K. Erlang (1917); C. Palm (1946); O. Garnett, A. Mandelbaum, M. Reiman (2002), “Designing a Call Center with Impatient Customers”.',
    arguments: {
      calls, aht, agents, interval, patience, lines, redial, redial_blocked,
      definition: '誰的等待：1 被應答的客戶，2 全部客戶，3 從不掛斷的客戶；預設 1',
    },
  },
  OCCUPANCY: {
    summary: '負荷率：座席處理來電的時間所占比例。',
    result: '0 到 1 之間的小數，可設為百分比格式。',
    details:
      '被應答的話務強度除以座席數。給出 patience 或 lines 時，流失的來電不占用任何人的時間。佇列永不清空時人人忙碌，為 1。沒有來電時為 0。',
    assumptions: [
      '它是結果，不是越高越好的目標：連續數小時高於 85–90 %，人會疲勞，差錯會增加。',
      '服務水準相同時，大團隊的負荷率高於小團隊。',
    ],
    notFor: '不宜用於事後考核座席：考核時請用處理時間除以登入時間。',
    formula: 'A ·（1 − 流失比例）÷ N，其中 A = calls · aht ÷ interval。',
    source: 'A. K. Erlang (1917); C. Palm (1946); O. Garnett, A. Mandelbaum, M. Reiman (2002), “Designing a Call Center with Impatient Customers”.',
    arguments: { calls, aht, agents, interval, patience, lines, redial, redial_blocked },
  },
  ABANDON: {
    summary: '放棄率：應答之前就掛斷的來電比例。',
    result: '0 到 1 之間的小數，可設為百分比格式。',
    details:
      '需給出 patience，即客戶願意等待的平均時間；不給則無人掛斷，結果為 0。過載時同樣適用：正是有人掛斷，佇列才不會無限增長。',
    assumptions: [
      '客戶耐心度圍繞平均值呈指數分布，可用「全部客戶的總等待時間 ÷ 放棄量」估計。',
      '給出 redial 時，比例以全部撥打次數計，包括重撥。',
    ],
    notFor: '緊急專線或提供回撥的佇列不宜使用：其來電者並非以穩定的速率放棄。',
    formula: 'Palm 的 M/M/N+M：全部客戶的平均等待 ÷ patience。',
    source: 'A. K. Erlang (1917); C. Palm (1946); O. Garnett, A. Mandelbaum, M. Reiman (2002), “Designing a Call Center with Impatient Customers”.',
    arguments: { calls, aht, agents, interval, patience, lines, redial, redial_blocked },
  },
  PWAIT: {
    summary: '來電需要等待座席的機率。',
    result: '0 到 1 之間的小數，可設為百分比格式。',
    details: '不給 patience 時為厄蘭 C：佇列永不清空時人人都要等，為 1。給出 patience 時為厄蘭 A，掛斷的客戶也等待過。給出 lines 時為厄蘭 X，遇到線路佔滿的客戶不等待。沒有來電時為 0。',
    assumptions: [steady, exponential],
    notFor: '不說明等待多久：請用 WAITIFQUEUED 或 ANSWERTIME。只有座席數和厄蘭數時，請用 ERLANGCPROB。',
    formula: '厄蘭 C：1 ÷ C = 1 + (1 − A ÷ N)(1 ÷ B − 1)，B 為 N、A 下的厄蘭 B。給出 patience 或 lines：全部座席忙碌而仍有空線路的時間比例。',
    source: queueSources,
    arguments: { calls, aht, agents, interval, patience, lines, redial, redial_blocked },
  },
  BLOCKING: {
    summary: '遇到線路佔滿的撥打比例。',
    result: '0 到 1 之間的小數，可設為百分比格式。',
    details: '需給出 lines，即可同時通話與等待的客戶總數；不給則線路永不佔滿，結果為 0。線路數等於座席數時即為厄蘭 B。',
    assumptions: [steady, exponential, '有重撥時，立即重撥的人遇到忙線的次數遠多於此；隔一段時間再撥時結果準確。'],
    notFor: '不用於確定線路數：請用 TRUNKS 或 CALLTRUNKS。',
    formula: '帶放棄的 M/M/N/K 中全部線路被占用的時間比例。',
    source: queueSources,
    arguments: { calls, aht, agents, interval, patience, lines, redial, redial_blocked },
  },
  QUEUELENGTH: {
    summary: '佇列中等待的平均客戶數。',
    result: '客戶數，帶小數的平均值。',
    details: '正在通話的客戶不計在內。不考慮放棄時，座席數不多於話務強度則佇列無限增長，儲存格顯示 #NUM!。沒有來電時為 0。',
    assumptions: [steady, exponential, '這是時間上的平均：最忙時佇列會長出幾倍。'],
    notFor: '不用於確定線路數：等待與通話的客戶都占用線路，而且要看高峰。請用 CALLTRUNKS。',
    formula: 'Little 法則：每秒來電量 · 全部客戶的平均等待。',
    source: 'J. D. C. Little (1961), “A Proof for the Queuing Formula: L = λW”; A. K. Erlang (1917); C. Palm (1946).',
    arguments: { calls, aht, agents, interval, patience, lines, redial, redial_blocked },
  },
  WAITIFQUEUED: {
    summary: '需要等待的客戶的平均等待時間（秒）。',
    result: '秒，直到被應答或掛斷。',
    details: '可據此向進入佇列的客戶播報平均等待時間。平均應答速度較短，因為立即應答的計為 0。不考慮放棄時，座席數不多於話務強度則佇列無限增長，儲存格顯示 #NUM!。',
    assumptions: [steady, exponential],
    notFor: '不適用於此刻正在排隊的某位客戶：他的等待取決於前面有幾人。',
    formula: '厄蘭 C：aht ÷ (N − A)。給出 patience 或 lines：全部客戶的平均等待 ÷ 需要等待的比例。',
    source: queueSources,
    arguments: { calls, aht, agents, interval, patience, lines, redial, redial_blocked },
  },
  ANSWERTIME: {
    summary: '給定比例的來電在多少秒內得到應答。',
    result: '秒；若已有這麼多來電立即應答，則為 0。',
    details: 'SERVICELEVEL 的反問題：80 % 的來電在多長時間內應答？取 0.95 可看到平均值掩蓋的長尾。有人掛斷或遇到忙線時，最終得到應答的可能不到所求比例，儲存格顯示 #N/A。',
    assumptions: [steady, exponential, '比例以全部來電量計，即 SERVICELEVEL 的定義 1。'],
    notFor: '不用於求一天中的最長等待：理論上沒有這樣的時間，實際上取決於偶然。',
    formula: '厄蘭 C：max(0, ln(C ÷ (1 − percent)) · aht ÷ (N − A))。給出 patience 或 lines：使服務水準等於 percent 的時間。',
    source: queueSources,
    arguments: { calls, aht, agents, percent: '届時應得到應答的來電比例，0–1；預設 0.8', interval, patience, lines, redial, redial_blocked },
  },
  PATIENCE: {
    summary: '由等待時間和放棄量求客戶耐心度（秒）。',
    result: '秒，可直接用作其他函數的 patience 引數。',
    details: '把全部客戶的等待時間（包括被應答的和掛斷的）相加，除以掛斷的人數。兩個引數都可以是整欄，會先求和。無人掛斷時無法得知客戶耐心度，儲存格顯示 #NUM!，此時請省略 patience。',
    assumptions: [
      '客戶耐心度呈指數分布。被應答的客戶也要計入：他們願意等待的時間比實際等待的更長。',
      '需要約一百次放棄：有 100 次時，二十次估計中有十九次誤差在 20 % 以內。',
    ],
    notFor: '不同於掛斷者的平均等待，後者短得多：有耐心的人在放棄之前就被應答了。',
    formula: 'Σ total_wait ÷ Σ abandons，即設限等待資料的最大概似估計。',
    source: 'N. Gans, G. Koole, A. Mandelbaum (2003), “Telephone Call Centers: Tutorial, Review, and Research Prospects”.',
    arguments: {
      total_wait: '全部客戶的等待時間（秒），包括應答與放棄：總數，或待求和的範圍',
      abandons: '放棄量，即掛斷的客戶數：總數，或待求和的範圍',
    },
  },
  AHT: {
    summary: '平均處理時長（秒）：通話、保留等待與話後處理。',
    result: '每通來電的秒數。',
    details:
      '有兩種用法。給出三項平均值 talk、hold、wrap，結果是三者之和。再給出 calls，則各範圍視為總時長，先加總再除以應答量。可直接選取報表的整欄，空白儲存格會被略過。',
    assumptions: [
      '請用應答量，不要用來電量。',
      '保留等待與話後處理都屬於處理時長，漏掉會導致座席不足。',
      '不同類型的來電應分別設定目標；合併成一個平均值會掩蓋差異。',
    ],
    notFor: '同時處理多個對話的線上客服不宜使用：各對話的時間相互重疊。請見 CHATAGENTS，它依同時對話數分別給出處理時長。',
    formula: '給出 calls：(Σ talk + Σ hold + Σ wrap) ÷ Σ calls；不給出：talk + hold + wrap。',
    source: '客戶聯絡中心營運指標：應答來電的通話、保留等待與話後處理總時長 ÷ 應答量。',
    arguments: {
      talk: '通話時長（秒）：平均值；給出 calls 時為總時長',
      hold: '保留等待時長（秒），同上；預設 0',
      wrap: '話後處理時長（秒），同上；預設 0',
      calls: '應答量。給出時，其餘範圍視為總時長並除以它',
    },
  },
} as const;
