import { queueArguments } from './queue-arguments';

const {
  calls, aht, service_level, answer_within, interval, max_occupancy, shrinkage, patience, max_abandon, max_asa, min_agents, definition,
} = queueArguments;

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
      '省略的條件不作要求；結果是滿足其餘全部條件的最小整數座席數。不給 patience 時客戶一直等待（厄蘭 C）。給出 patience 時，客戶平均等待這麼久後掛斷（厄蘭 A）：同樣的服務水準所需座席更少，因此請同時設定 max_abandon，否則目標可能靠客戶放棄來「達成」。',
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
} as const;
