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
    notFor: '人數很少時不宜使用：不足約 20 人時，一人離職就會使流失率變動 5 個百分點。請直接看離職人數。',
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
    notFor: '不宜用來判斷多接一通是否划算：多數成本是固定的。也不宜比較時長不同的管道，請見 COSTPERMINUTE。',
    formula: 'Σ total_cost ÷ Σ calls',
    source: '客戶聯絡中心營運指標：中心全部成本 ÷ 全部處理量。',
    arguments: {
      total_cost: '該期間的成本，可為一個數或一欄成本項目',
      calls: '同一期間的處理量，可為一個數或一個範圍',
    },
  },
  COSTPERMINUTE: {
    summary: '分鐘成本：全部成本 ÷ 全部處理分鐘數。',
    result: '每分鐘的金額，貨幣與成本一致。',
    details: '範圍會先加總，因此可以選取一欄成本與一欄分鐘數，長度不必相同。成本欄中的貸項按負數計入。各管道或各月的業務時長不同時，用它比較不會像單通成本那樣產生誤導。',
    assumptions: [
      '計入中心在該期間的全部成本：人員、場地、通訊與系統、服務。',
      '處理分鐘數為通話、保留等待與話後處理之和。若只除以通話分鐘數，請始終如此並註明。',
      '處理時長若以秒記錄，請先除以 60。',
    ],
    notFor: '不能說明中心運作是否良好：通話越長，每分鐘越便宜。請與 COSTPERCALL 一起看。',
    formula: 'Σ total_cost ÷ Σ minutes',
    source: '客戶聯絡中心營運指標：中心全部成本 ÷ 處理分鐘數。',
    arguments: {
      total_cost: '該期間的成本，可為一個數或一欄成本項目',
      minutes: '同一期間的處理分鐘數，可為一個數或一個範圍',
    },
  },
  COSTPERSEAT: {
    summary: '單席成本：全部成本 ÷ 平均席位數。',
    result: '每個席位在該成本期間內的金額：給出全年成本，即得每席每年的成本。',
    details: '成本項目會加總，席位數會取平均，因此可以選取全年各月的席位數。席位數中的空白與 0 不計。成本欄中的貸項按負數計入。',
    assumptions: [
      '席位是工作位置，不論多少人輪班共用：班次越多，單席成本越高，單通成本越低。',
      '席位數應在成本所屬期間內等距統計。',
    ],
    notFor: '不宜比較全天營業與只在白天營業的中心：請用 COSTPERCALL。也不是每位員工的成本。',
    formula: 'Σ total_cost ÷ seats 的平均',
    source: '客戶聯絡中心營運指標：中心全部成本 ÷ 平均席位數。',
    arguments: {
      total_cost: '該期間的成本，可為一個數或一欄成本項目',
      seats: '該期間的席位數，可為一個數，或取平均的一個範圍',
    },
  },
  COSTPERSUCCESS: {
    summary: '外撥的成功客戶成本：專案人工成本 ÷ 成功數。',
    result: '每個成功客戶的金額，貨幣與小時成本一致。',
    details: '選取登入小時欄與成功數欄，即可逐列比較各專案、各團隊或各座席。',
    assumptions: [
      '成功指專案的目的：成交、預約或完成問卷。每個只計一次；退訂較多時，請計退訂後的數量。',
      '用登入小時，不用計薪小時；休息、訓練與企業負擔的費用請計入 hourly_cost。',
      '只含人工成本，名單、話費與獎金另計。',
    ],
    notFor: '成功數很少的專案不宜使用：結果取決於偶然。進線業務請用 COSTPERCALL。',
    formula: 'hourly_cost × login_hours ÷ successes',
    source: '客戶聯絡中心外撥指標：小時人工成本 × 登入小時 ÷ 成功數。',
    arguments: {
      hourly_cost: '一名座席一小時的成本',
      login_hours: '全部座席為該專案登入的小時數',
      successes: '這些小時內的成功數',
    },
  },
  STAFFCOSTPERCALL: {
    summary: '單通人工成本：一段期間的座席成本 ÷ 處理量。',
    result: '每通來電的金額，貨幣與小時成本一致。',
    details: 'overhead 是薪資以外的附加成本占薪資的比例：30 % 填 0.3（社會保險、主管、場地等，由您決定計入哪些）。選取多欄即可逐列為多個方案計價。',
    assumptions: [
      'agents 是計薪人數，取自 GROSSAGENTS、含損耗率的 ERLANGC 或薪資表，而不只是接聽來電的座席。',
      'hours 是該期間每人的計薪小時；calls 是同一期間的處理量。',
    ],
    notFor: '除非 overhead 已包含其餘一切成本，否則不是一通來電的全部成本：有成本明細時請用 COSTPERCALL。',
    formula: 'agents × hourly_cost × hours × (1 + overhead) ÷ calls',
    source: '客戶聯絡中心營運指標：含附加成本的直接人工 ÷ 處理量。',
    arguments: {
      agents: '該期間的計薪人數',
      hourly_cost: '每人每小時的薪資',
      hours: '該期間每人的計薪小時',
      calls: '該期間的處理量',
      overhead: '薪資以外的附加成本占薪資的比例；預設 0',
    },
  },
  ATTRITIONCOST: {
    summary: '流失成本：全部離職者的招募、訓練、上線爬坡與離職費用。',
    result: '該期間全部離職者合計的金額，貨幣與各項金額一致。',
    details:
      '對每名離職者，計入接替者的招募與訓練、新人熟練之前已付薪資而未產出的部分，以及離職本身的費用。'
      + 'ramp_productivity 為 0.5 時，新人在 ramp_weeks 內平均只有熟練座席一半的產出，因此這些週成本的一半算作損失。'
      + 'leaving 包括其餘一切：離職結算、補缺之前的加班。結果除以 leavers 即為單人流失成本。',
    assumptions: [
      '每名離職者都有人接替。不補缺的離職者無需招募與訓練，請勿計入。',
      'hiring 與 training 按一名留下來的接替者計算。訓練中有人退出時，請除以留下的比例。',
      'training 含訓練期間的薪資；ramp_weeks 從訓練結束後算起。',
      '不含流失的客戶、出錯與團隊士氣的影響，也不扣除職位空缺期間省下的薪資。',
    ],
    notFor: '不等於流失降為零所能省下的錢：有些離職是有益的，招募也有固定成本。流失率請用 ATTRITION。',
    formula: 'leavers × (hiring + training + ramp_weeks × weekly_cost × (1 − ramp_productivity) + leaving)',
    source: '各組成部分見 R. Davis〈What’s Your True Cost of Attrition?〉，SWPP On Target，2017 年冬季號；學習曲線取其平均。',
    arguments: {
      leavers: '該期間離職且有人接替的人數',
      hiring: '招募一名接替者的成本',
      training: '訓練一人的成本，含訓練期間的薪資',
      ramp_weeks: '新人上線後到完全熟練所需的週數',
      weekly_cost: '一名座席一週的薪資及附加費用',
      ramp_productivity: '這些週內的平均產出與熟練座席之比，0–1；預設 0.5',
      leaving: '一人離職本身的費用；預設 0',
    },
  },
} as const;
