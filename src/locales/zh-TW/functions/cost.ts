export const cost = {
  ATTRITION: {
    summary: '年化流失率：離職人數 ÷ 平均人數。',
    result: '每年流失人數佔平均人數的比例，可設為百分比格式。',
    details: '給出一段期間的離職人數與期初人數；若再給出期末人數，則取兩者的平均。期間不是一年時，給出月數，結果會折算為年流失率。',
    assumptions: [
      '自願與非自願離職都要計入。',
      '調往其他部門的人不算離職。',
      '座席與其他員工分開計算：離職人數與平均人數必須屬於同一群體。',
      '把很短的期間折算成一年會放大偶然性：一個糟糕的月份不代表一年。',
    ],
    formula: 'leavers ÷ headcount_open 與 headcount_close 的平均 × 12 ÷ months',
    source: '客戶聯絡中心營運指標：離職人數 ÷ 該期間平均人數。',
    arguments: {
      leavers: '該期間的離職人數',
      headcount_open: '期初人數',
      headcount_close: '期末人數；省略則以期初人數代替平均人數',
      months: '期間長度（月）；預設 12',
    },
  },
  COSTPERCALL: {
    summary: '單通成本：全部成本 ÷ 全部處理量。',
    result: '每通來電的金額，貨幣與成本一致。',
    details: '範圍會先加總，因此可以選取一欄成本與一欄業務量，長度不必相同。成本欄中的貸項按負數計入。',
    assumptions: [
      '計入中心在該期間的全部成本：人員、場地、通訊與系統、服務。',
      '計入同一期間處理的全部業務：進線、外撥及其他管道。',
    ],
    formula: 'Σ total_cost ÷ Σ calls',
    source: '客戶聯絡中心營運指標：中心全部成本 ÷ 全部處理量。',
    arguments: {
      total_cost: '該期間的成本，可為一個數或一欄成本項目',
      calls: '同一期間的處理量，可為一個數或一個範圍',
    },
  },
} as const;
