export const forecast = {
  TOPDOWN: {
    summary: '由上而下的話務預測：由全年逐級推算到月、日、星期、時段。',
    result: '來電量，不取整數：為該時段的來電量；只給出前幾項時，為最後一級的來電量。',
    details:
      '給出全年來電量與成長係數，再逐級給出：月占比、開放天數、星期指標係數、時段占全天的比例。'
      + '可在任意一級停下：只給 month_share 得到全月，加上 open_days 得到日均，再加上 day_index 得到當天。'
      + 'growth 是係數：1.12 表示成長 12 %，0.95 表示減少 5 %；填 0.12 會只剩八分之一的來電，必是筆誤。'
      + '選取一欄係數或占比，即可用一個公式預測一週或一天。不營業的日子或時段請填 0，不要留白。',
    assumptions: [
      '下一年的分布與取得占比的歷史相同：忙的月份、日子與時段不變。',
      '先確定開放天數：國定假日不計在內；每週固定停業的日子也不計，除非 DAYINDEX 已把它算作七天之一。',
      '各月占比之和為 1，一天各時段占比之和為 1；一週七天的係數平均為 1。',
      '視當月的平均日為同一水準。有五個星期一的月份會略有偏差；如需精確，請按係數加權計算天數。',
    ],
    notFor: '來電受事件（帳單、活動、故障）左右，或預測的是未來幾週時，不宜使用，近期的逐日歷史更可靠。不要用取整數後的中間值排班：請將未取整數的時段來電量交給 ERLANGC 或 AGENTS。',
    formula: 'annual × growth × month_share ÷ open_days × day_index × interval_share',
    source: '規劃師訓練中的由上而下預測法；參見 SWPP〈Fine-Tuning Forecasts: Predicting for Weeks, Days, and Intervals〉，On Target，2019 年夏季號。',
    arguments: {
      annual: '作為起點的全年來電量',
      growth: '成長係數：成長 12 % 填 1.12',
      month_share: '該月占全年的比例，0–1；預設 1',
      open_days: '該月的開放天數；預設 1',
      day_index: '星期指標係數，平均日為 1，見 DAYINDEX；預設 1',
      interval_share: '該時段占全天的比例，0–1；預設 1',
    },
  },
  DAYINDEX: {
    summary: '星期指標係數：一週中每天的業務量相當於平均日的多少倍。',
    result: '七個係數，平均為 1；1.47 表示比平均日忙 47 %。結果按一週在範圍中的方向溢出；給出 days 時為一欄，自星期一至星期日。',
    details:
      '不給 days 時，範圍須為整週：七欄，每列一週；或各週首尾相接排成一欄或一列。第一個係數對應範圍的第一天。'
      + '給出 days 時，為每個業務量配一個日期，順序不限；同一日期的業務量會相加，因此按半小時記錄的歷史同樣適用。也可以 1 至 7 代替日期，表示星期一至星期日，此時每個業務量各為一天。'
      + '空白的業務量不計，0 計入。桌面版 Excel 會把空白儲存格當作 0：沒有資料的日子請勿選入。',
    assumptions: [
      '範圍內每一週的星期差異規律相同。',
      '含國定假日、活動或故障的週請勿選入，否則會當作平常日計算。通常取四至十三週。',
      '始終停業的一天係數為 0，仍是七天之一：此時 TOPDOWN 的 open_days 也應把它計入。',
    ],
    notFor: '不適用於一天內的時段或一年內的月份：它們各除以合計，得到占比即可。所選各週內趨勢明顯的歷史也不適用。',
    formula: '該星期日的平均業務量 ÷ 七個平均值的平均。對整週而言，即當天占一週的比例 ÷ 1/7。',
    source: '客戶聯絡中心營運規則：當天占一週的比例 ÷ 每天的平均比例。把 1/7 取為 0.143 的算例印作 1.469，本函數得 1.47。',
    arguments: {
      volumes: '整週的每日來電量；給出 days 時，可為每日或每時段來電量',
      days: '每個業務量對應的日期，或以 1 至 7 表示星期一至星期日；省略則 volumes 為整週',
    },
  },
  FORECASTCALLS: {
    summary: '根據歷史來電量預測未來來電量，並給出可能的範圍。',
    result: '未來每個時段一列，共四欄：時間、平均值、下限、上限。第一欄請設為日期時間格式。預計不營業的時段沒有列。',
    details:
      '給出每個時段的開始時間（或每天的日期）和對應的來電量，歷史可以是一天、幾週或幾年。預測從最後一個完整日的次日開始，共 horizon 天。'
      + '請按平均值配置人力，它是這類時段的平均來電量；來電量落在下限與上限之間的把握為 level。各時段的平均值可以相加，下限與上限不可相加。'
      + '時間須為 Excel 日期，有時刻的連同時刻；以文字儲存的日期不予接受。順序不限，同一時段的來電量會相加。空白表示未知，不計；0 表示沒有來電。桌面版 Excel 會把空白儲存格當作 0，因此選取範圍請到歷史結束為止。'
      + '給出 interval 時，較短的時段會合併；1440 表示按天預測。holidays 列出過去和未來的假日；第二欄可寫名稱（如春節），使各節日的影響分別計算。範圍中的儲存格一有變動，公式就會重新計算。',
    assumptions: [
      '過去影響來電的因素今後依然有效：星期、時刻、季節（歷史滿一年時），以及所列的假日。',
      '未來的促銷、調價與故障無從得知：請在結果上自行加減。',
      '範圍由同一段歷史中較早日期的預測誤差得出；歷史越短，範圍越寬。',
    ],
    notFor: '不適用於很長的歷史，因為 Excel 要等待儲存格算完：一年的半小時資料約需一秒；多年的資料請使用預測精靈，它不必等待，會先檢查資料，並用過去檢驗預測。也不適用於同一時間下有多個佇列的表格：它們會被相加。',
    formula: '多種記憶長度的星期平均，加上近期誤差與往年走勢，按各自以往的表現加權，× 假日影響 × 時段占全天的比例；範圍由 φ·m + σ²(h)·m² 與以往誤差得出，m 為平均值，h 為提前天數。',
    source: 'J. M. Bates、C. W. J. Granger（1969）〈The Combination of Forecasts〉；J. W. Taylor（2008）〈A Comparison of Univariate Time Series Methods for Forecasting Intraday Arrivals at a Call Center〉；H. Shen、J. Z. Huang（2008）〈Interday Forecasting and Intraday Updating of Call Center Arrivals〉。',
    arguments: {
      timestamps: '每個時段的開始時間（Excel 日期時間），或每天的日期',
      values: '與之對應的來電量',
      horizon: '預測的天數，1 至 1096',
      interval: '預測時段的分鐘數；省略則與歷史相同',
      holidays: '過去和未來的假日日期，第二欄可寫名稱',
      level: '來電量落在範圍內的把握，0–1；預設 0.8',
    },
  },
  FORECASTERROR: {
    summary: '預測誤差：預測與實際相比的 WAPE、MAPE、MAE、RMSE 或偏差。',
    result: 'WAPE、MAPE、BIAS 為小數比例，可設為百分比格式；MAE、RMSE 為來電數。BIAS 大於 0 表示預測偏高。',
    details:
      'WAPE 是預測錯位的來電占全部來電的比例。BIAS 是高估與低估相抵之後的餘數。MAPE 讓每個時段權重相同，清閒的時段也不例外。MAE 與 RMSE 以來電數計，RMSE 更看重大的誤差。'
      + '有空白的一對不計，因此預測可以延伸到未來。桌面版 Excel 會把空白儲存格當作 0，等於沒有來電：此時請只選已有實際值的列。'
      + '報表若要求預測準確率，即 1 減 WAPE。',
    assumptions: [
      '兩個範圍按相同順序列出相同的時段。',
      '時段越細，誤差越大：只比較時段長度相同的誤差。',
      '來電是隨機到達的，任何預測的 WAPE 都難低於約 √(2 ÷ (π × 每時段來電量))：每時段 30 通約為 15 %，100 通約為 8 %。',
    ],
    notFor: '有時段沒有來電時 MAPE 無定義，來電很少時也失真：請改用 WAPE。不要只憑 BIAS 評判預測：很差的預測也可能沒有偏差。',
    formula: 'WAPE = Σ|f − a| ÷ Σa；MAPE = |f − a| ÷ a 的平均；MAE = |f − a| 的平均；RMSE = √((f − a)² 的平均)；BIAS = Σ(f − a) ÷ Σa。f 為預測，a 為實際。',
    source: 'R. J. Hyndman、A. B. Koehler（2006）〈Another look at measures of forecast accuracy〉；WAPE：S. Kolassa、W. Schütz（2007）〈Advantages of the MAD/Mean Ratio over the MAPE〉。',
    arguments: {
      actual: '各時段或各日的實際來電量',
      forecast: '與之對應的預測來電量',
      measure: 'WAPE、MAPE、MAE、RMSE 或 BIAS；預設 WAPE',
    },
  },
} as const;
