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
    formula: '滿足 1 − C(N, A) · e^(−(N − A) · answer_within ÷ aht) ≥ service_level 且 A ÷ N ≤ max_occupancy 的最小整數 N；其中 A = calls · aht ÷ interval，C(N, A) 為等待機率。再以 N ÷ (1 − shrinkage) 無條件進位。',
    source: 'A. K. Erlang (1917), “Solution of some Problems in the Theory of Probabilities of Significance in Automatic Telephone Exchanges”。與目標相差 1e-12 以內視為達到。',
    arguments: {
      calls: '該時段的來電量',
      aht: '平均處理時長（秒）：通話、保留等待與話後處理之和',
      service_level: '要求準時應答的比例，0–1；預設 0.8',
      answer_within: '應答時限（秒）；預設 20',
      interval: '時段長度（分鐘）；預設 30',
      max_occupancy: '允許的最高負荷率，0–1；預設 1，即不限',
      shrinkage: '損耗率，即有薪時間中不接電話的比例，0–1；預設 0',
    },
  },
} as const;
