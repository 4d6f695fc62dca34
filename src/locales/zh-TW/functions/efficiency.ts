import { queueArguments } from './queue-arguments';

const { interval } = queueArguments;
const required = '各時段的所需座席';
const scheduled = '與之對應的各時段排班座席';

export const efficiency = {
  STAFFRATIO: {
    summary: '座席比：各時段座席數 ÷ 全部時段的平均座席數。',
    result: '與範圍形狀相同的一組比值，平均為 1；大於 1 表示該時段的座席多於平均水準。',
    details: '與 CALLRATIO 並列比較：座席比較高的時段人手偏多，較低的時段人手偏少。空白儲存格表示該時段無人，按 0 計。',
    assumptions: ['各時段長度相同。', '它只反映人手分布的形狀，不反映多寡：每個時段的座席都加倍，比值不變。'],
    notFor: '不能說明座席是否足夠：請用 SCHEDULEEFFICIENCY 或 UNDERSTAFFING 與所需座席比較。',
    formula: 'agents ÷ agents 的平均',
    source: '客戶聯絡中心的排班效率評估表：座席數 ÷ 平均座席數，與來電量 ÷ 平均來電量並列。',
    arguments: { agents: '各時段的排班座席' },
  },
  CALLRATIO: {
    summary: '話務比：各時段來電量 ÷ 全部時段的平均來電量。',
    result: '與範圍形狀相同的一組比值，平均為 1；大於 1 表示該時段比平均水準繁忙。',
    details: '與 STAFFRATIO 並列，可以看出人手與話務在何處脫節。空白儲存格表示該時段沒有來電，按 0 計。',
    assumptions: [
      '各時段長度相同，每通來電的處理時長也大致相同。',
      '座席不應完全按來電量分布：繁忙時段每通來電所需的座席少於清閒時段。用 STAFFRATIO 求所需座席的比值更公平。',
    ],
    notFor: '不能據此安排某一時段的座席：比值相同的兩個時段所需座席可能不同。請用 ERLANGC 或 AGENTS。',
    formula: 'calls ÷ calls 的平均',
    source: '客戶聯絡中心的排班效率評估表：座席數 ÷ 平均座席數，與來電量 ÷ 平均來電量並列。',
    arguments: { calls: '各時段的來電量' },
  },
  SCHEDULEFIT: {
    summary: '排班吻合度：人手分布與話務分布的接近程度。',
    result: '0 到 1 的小數，可設為百分比格式。1 表示分布完全相同；0.9 表示有十分之一的人手應當排在別的時段。',
    details:
      '它把 STAFFRATIO 與 CALLRATIO 的對比歸結為一個數。也可在 calls 處給出所需座席，與需求比較更公平：繁忙時段每通來電所需的座席較少。'
      + '只有一個儲存格空白的時段會被拒絕；兩個都空白的時段不計。',
    assumptions: ['兩個範圍按相同順序列出相同的時段，各時段長度相同。', '它不反映人手多寡：各時段座席都減半，吻合度不變。'],
    notFor: '不能說明服務是否良好：人手嚴重不足的排班也可能有 100 % 的吻合度。請用 SCHEDULEEFFICIENCY 的 COVERAGE，或 SERVICELEVEL。',
    formula: '1 − ½ Σ |agents ÷ Σ agents − calls ÷ Σ calls|',
    source: '1 減相異指數：O. D. Duncan、B. Duncan（1955）〈A Methodological Analysis of Segregation Indexes〉，用於客戶聯絡中心的排班比值。',
    arguments: { agents: '各時段的排班座席', calls: '各時段的來電量，或所需座席' },
  },
  SCHEDULEEFFICIENCY: {
    summary: '排班效率：排班座席與所需座席的吻合程度。',
    result: '小數，可設為百分比格式。USEFUL 與 COVERAGE 在 0 到 1 之間；SIMPLE 與 INFLEXIBILITY 可能大於 1；排班少於所需時 NET 小於 0。',
    details:
      'USEFUL：排班時間中真正滿足需求的比例。COVERAGE：需求中已安排人手的比例。SIMPLE：所需 ÷ 排班，不論人手排在何處。'
      + 'INFLEXIBILITY：多與少都計入，0 為完美，許多中心難以低於 0.10 至 0.15。NET：多少相抵。'
      + 'USEFUL 與 COVERAGE 要一起看：人少時前者好看，人多時後者好看。'
      + '只有一個儲存格空白的時段會被拒絕；兩個都空白的時段不計。',
    assumptions: ['兩個範圍按相同順序列出相同的時段，各時段長度相同。', 'required 與 scheduled 口徑一致：同為接聽來電的座席，或同為排班人數。'],
    notFor: '不要只憑 SIMPLE 或 NET 評判排班：無論人手排在何處，它們都不變。缺口對客戶的影響請用 SERVICELEVEL，缺口的小時數請用 OVERSTAFFING 與 UNDERSTAFFING。',
    formula: 'USEFUL = Σmin(r, a) ÷ Σa；SIMPLE = Σr ÷ Σa；COVERAGE = Σmin(r, a) ÷ Σr；INFLEXIBILITY = Σ|a − r| ÷ Σr；NET = (Σa − Σr) ÷ Σr。r 為所需，a 為排班。',
    source: 'Call Centre Helper〈How to Calculate Schedule Efficiency〉與〈How to Calculate Schedule Inefficiency〉（USEFUL、NET）；SWPP〈Ask the Workforce Wizard〉（INFLEXIBILITY）。',
    arguments: { required, scheduled, measure: 'USEFUL、SIMPLE、COVERAGE、INFLEXIBILITY 或 NET；預設 USEFUL' },
  },
  OVERSTAFFING: {
    summary: '超排小時：排班座席超出所需座席的小時數。',
    result: '座席小時；沒有時段超出所需時為 0。',
    details:
      '只計座席過多的時段，座席不足的時段不與之相抵。OVERSTAFFING 減 UNDERSTAFFING 等於排班小時減所需小時。乘以小時成本，即為多餘人手的成本。'
      + '只有一個儲存格空白的時段會被拒絕；兩個都空白的時段不計。',
    assumptions: ['每個時段的長度都等於給出的 interval。', 'required 與 scheduled 口徑一致：同為接聽來電的座席，或同為排班人數。'],
    notFor: '不等於可以省下的小時：班次有固定長度，總有一部分多餘無法消除。宜用於比較不同的排班方案。',
    formula: 'Σ max(0, scheduled − required) × interval ÷ 60',
    source: '客戶聯絡中心營運指標：逐時段計算的超出所需的小時數。',
    arguments: { required, scheduled, interval },
  },
  UNDERSTAFFING: {
    summary: '缺員小時：排班座席少於所需座席的小時數。',
    result: '座席小時；每個時段都有所需座席時為 0。',
    details:
      '只計座席不足的時段，座席過多的時段不與之相抵。OVERSTAFFING 減 UNDERSTAFFING 等於排班小時減所需小時。'
      + '只有一個儲存格空白的時段會被拒絕；兩個都空白的時段不計。',
    assumptions: ['每個時段的長度都等於給出的 interval。', 'required 與 scheduled 口徑一致：同為接聽來電的座席，或同為排班人數。'],
    notFor: '不能說明客戶受到的影響：一個時段缺十小時，遠比十個時段各缺一小時嚴重。請逐時段使用 SERVICELEVEL。',
    formula: 'Σ max(0, required − scheduled) × interval ÷ 60',
    source: '客戶聯絡中心營運指標：逐時段計算的不足所需的小時數。',
    arguments: { required, scheduled, interval },
  },
} as const;
