import { queueArguments } from './queue-arguments';

const { calls, aht, answer_within, interval, patience, definition, lines, redial, agents } = queueArguments;

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
    arguments: { calls, aht, agents, answer_within, interval, patience, lines, redial, definition },
  },
  ASA: {
    summary: '給定座席數時的平均應答速度（秒）。',
    result: '秒數，按應答的來電平均；立即應答的計為 0。',
    details:
      '不給 patience 時為厄蘭 C。給出 patience 時，是等到應答的客戶的平均等待。不考慮放棄時，座席數不多於話務強度則佇列無限增長，不存在平均值，儲存格顯示 #NUM!。沒有來電時為 0。',
    assumptions: [
      '來電隨機到達；時段內佇列處於穩態；每位座席都能接每一通來電。',
      '平均值掩蓋長尾：平均應答速度為 20 秒時，仍有人等上幾分鐘。規劃請用服務水準，報告可用平均應答速度。',
    ],
    notFor: '不宜作為唯一目標：平均值會掩蓋最長的等待。請設定服務水準，並用 ANSWERTIME 查看長尾。',
    formula: '厄蘭 C：C(N, A) · aht ÷ (N − A)。給出 patience：Palm 的 M/M/N+M 中被應答客戶的等待；給出 lines：同一模型，規模有限。',
    source: 'A. K. Erlang (1917); C. Palm (1946); O. Garnett, A. Mandelbaum, M. Reiman (2002), “Designing a Call Center with Impatient Customers”.',
    arguments: { calls, aht, agents, interval, patience, lines, redial },
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
    arguments: { calls, aht, agents, interval, patience, lines, redial },
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
    arguments: { calls, aht, agents, interval, patience, lines, redial },
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
