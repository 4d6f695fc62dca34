export const forecast = {
  TOPDOWN: {
    summary: '自上而下的话务预测：由全年逐级推算到月、日、星期、时段。',
    result: '来电量，不取整：为该时段的来电量；只给出前几项时，为最后一级的来电量。',
    details:
      '给出全年来电量与增长系数，再逐级给出：月占比、开放天数、星期指标系数、时段占全天的比例。'
      + '可在任意一级停下：只给 month_share 得到全月，加上 open_days 得到日均，再加上 day_index 得到当天。'
      + 'growth 是系数：1.12 表示增长 12 %，0.95 表示减少 5 %；填 0.12 会只剩八分之一的来电，必是笔误。'
      + '选择一列系数或占比，即可用一个公式预测一周或一天。不营业的日子或时段请填 0，不要留空。',
    assumptions: [
      '下一年的分布与取得占比的历史相同：忙的月份、日子与时段不变。',
      '先确定开放天数：节假日不计在内；每周固定停业的日子也不计，除非 DAYINDEX 已把它算作七天之一。',
      '各月占比之和为 1，一天各时段占比之和为 1；一周七天的系数平均为 1。',
      '视当月的平均日为同一水平。有五个星期一的月份会略有偏差；如需精确，请按系数加权计算天数。',
    ],
    notFor: '来电受事件（账单、活动、故障）左右，或预测的是未来几周时，不宜使用，近期的逐日历史更可靠。不要用取整后的中间值排班：请将未取整的时段来电量交给 ERLANGC 或 AGENTS。',
    formula: 'annual × growth × month_share ÷ open_days × day_index × interval_share',
    source: '规划师培训中的自上而下预测法；参见 SWPP《Fine-Tuning Forecasts: Predicting for Weeks, Days, and Intervals》，On Target，2019 年夏季刊。',
    arguments: {
      annual: '作为起点的全年来电量',
      growth: '增长系数：增长 12 % 填 1.12',
      month_share: '该月占全年的比例，0–1；默认 1',
      open_days: '该月的开放天数；默认 1',
      day_index: '星期指标系数，平均日为 1，见 DAYINDEX；默认 1',
      interval_share: '该时段占全天的比例，0–1；默认 1',
    },
  },
  DAYINDEX: {
    summary: '星期指标系数：一周中每天的业务量相当于平均日的多少倍。',
    result: '七个系数，平均为 1；1.47 表示比平均日忙 47 %。结果按一周在区域中的方向溢出；给出 days 时为一列，自星期一至星期日。',
    details:
      '不给 days 时，区域须为整周：七列，每行一周；或各周首尾相接排成一列或一行。第一个系数对应区域的第一天。'
      + '给出 days 时，为每个业务量配一个日期，顺序不限；同一日期的业务量会相加，因此按半小时记录的历史同样适用。也可以 1 至 7 代替日期，表示星期一至星期日，此时每个业务量各为一天。'
      + '空白的业务量不计，0 计入。桌面版 Excel 会把空白单元格当作 0：没有数据的日子请勿选入。',
    assumptions: [
      '区域内每一周的星期差异规律相同。',
      '含节假日、活动或故障的周请勿选入，否则会当作平常日计算。通常取四至十三周。',
      '始终停业的一天系数为 0，仍是七天之一：此时 TOPDOWN 的 open_days 也应把它计入。',
    ],
    notFor: '不适用于一天内的时段或一年内的月份：它们各除以合计，得到占比即可。所选各周内趋势明显的历史也不适用。',
    formula: '该星期日的平均业务量 ÷ 七个平均值的平均。对整周而言，即当天占一周的比例 ÷ 1/7。',
    source: '客户联络中心运营规则：当天占一周的比例 ÷ 每天的平均比例。把 1/7 取为 0.143 的算例印作 1.469，本函数得 1.47。',
    arguments: {
      volumes: '整周的每日来电量；给出 days 时，可为每日或每时段来电量',
      days: '每个业务量对应的日期，或以 1 至 7 表示星期一至星期日；省略则 volumes 为整周',
    },
  },
  FORECASTCALLS: {
    summary: '根据历史来电量预测未来来电量，并给出可能的范围。',
    result: '未来每个时段一行，共四列：时间、均值、下限、上限。第一列请设为日期时间格式。预计不营业的时段没有行。',
    details:
      '给出每个时段的开始时间（或每天的日期）和对应的来电量，历史可以是一天、几周或几年。预测从最后一个完整日的次日开始，共 horizon 天。'
      + '请按均值配备人手，它是这类时段的平均来电量；来电量落在下限与上限之间的把握为 level。各时段的均值可以相加，下限与上限不可相加。'
      + '时间须为 Excel 日期，有时刻的连同时刻；以文本存储的日期不予接受。顺序不限，同一时段的来电量会相加。空白表示未知，不计；0 表示没有来电。桌面版 Excel 会把空白单元格当作 0，因此选区请到历史结束为止。'
      + '给出 interval 时，较短的时段会合并；1440 表示按天预测。holidays 列出过去和未来的节假日；第二列可写名称（如春节），使各节日的影响分别计算。区域中的单元格一有改动，公式就会重新计算。',
    assumptions: [
      '过去影响来电的因素今后依然有效：星期、时刻、季节（历史满一年时），以及所列的节假日。',
      '未来的促销、调价与故障无从得知：请在结果上自行加减。',
      '范围由同一段历史中较早日期的预测误差得出；历史越短，范围越宽。',
    ],
    notFor: '不适用于很长的历史，因为 Excel 要等待单元格算完：一年的半小时数据约需一秒；多年的数据请使用预测向导，它不必等待，会先检查数据，并用过去检验预测。也不适用于同一时间下有多个队列的表格：它们会被相加。',
    formula: '多种记忆长度的星期平均，加上近期误差与往年走势，按各自以往的表现加权，× 节假日影响 × 时段占全天的比例；范围由 φ·m + σ²(h)·m² 与以往误差得出，m 为均值，h 为提前天数。',
    source: 'J. M. Bates、C. W. J. Granger（1969）《The Combination of Forecasts》；J. W. Taylor（2008）《A Comparison of Univariate Time Series Methods for Forecasting Intraday Arrivals at a Call Center》；H. Shen、J. Z. Huang（2008）《Interday Forecasting and Intraday Updating of Call Center Arrivals》。',
    arguments: {
      timestamps: '每个时段的开始时间（Excel 日期时间），或每天的日期',
      values: '与之对应的来电量',
      horizon: '预测的天数，1 至 1096',
      interval: '预测时段的分钟数；省略则与历史相同',
      holidays: '过去和未来的节假日日期，第二列可写名称',
      level: '来电量落在范围内的把握，0–1；默认 0.8',
    },
  },
  FORECASTERROR: {
    summary: '预测误差：预测与实际相比的 WAPE、MAPE、MAE、RMSE 或偏差。',
    result: 'WAPE、MAPE、BIAS 为小数比例，可设为百分比格式；MAE、RMSE 为来电数。BIAS 大于 0 表示预测偏高。',
    details:
      'WAPE 是预测错位的来电占全部来电的比例。BIAS 是高估与低估相抵之后的余数。MAPE 让每个时段权重相同，清闲的时段也不例外。MAE 与 RMSE 以来电数计，RMSE 更看重大的误差。'
      + '有空白的一对不计，因此预测可以延伸到未来。桌面版 Excel 会把空白单元格当作 0，等于没有来电：此时请只选已有实际值的行。'
      + '报表若要求预测准确率，即 1 减 WAPE。',
    assumptions: [
      '两个区域按相同顺序列出相同的时段。',
      '时段越细，误差越大：只比较时段长度相同的误差。',
      '来电是随机到达的，任何预测的 WAPE 都难低于约 √(2 ÷ (π × 每时段来电量))：每时段 30 通约为 15 %，100 通约为 8 %。',
    ],
    notFor: '有时段没有来电时 MAPE 无定义，来电很少时也失真：请改用 WAPE。不要只凭 BIAS 评判预测：很差的预测也可能没有偏差。',
    formula: 'WAPE = Σ|f − a| ÷ Σa；MAPE = |f − a| ÷ a 的平均；MAE = |f − a| 的平均；RMSE = √((f − a)² 的平均)；BIAS = Σ(f − a) ÷ Σa。f 为预测，a 为实际。',
    source: 'R. J. Hyndman、A. B. Koehler（2006）《Another look at measures of forecast accuracy》；WAPE：S. Kolassa、W. Schütz（2007）《Advantages of the MAD/Mean Ratio over the MAPE》。',
    arguments: {
      actual: '各时段或各日的实际来电量',
      forecast: '与之对应的预测来电量',
      measure: 'WAPE、MAPE、MAE、RMSE 或 BIAS；默认 WAPE',
    },
  },
} as const;
