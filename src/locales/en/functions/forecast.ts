export const forecast = {
  TOPDOWN: {
    summary: 'Forecast from the year down: month, average day, day of the week, interval.',
    result: 'Calls, not rounded: of the interval, or of the last step that you give.',
    details:
      'Give the calls of a year and the growth, then one factor a step: the month’s share, the open days, the index of the day of the week, the interval’s share of its day. '
      + 'Stop where you like: with month_share alone the answer is the month, with open_days its average day, with day_index that day. '
      + 'growth is a factor: 1.12 is 12 % more, 0.95 is 5 % less; 0.12 would leave an eighth of the calls, and is surely a mistake. '
      + 'Select a column of indices or shares to forecast a week or a day with one formula. Enter 0 for a closed day or interval rather than leave it blank.',
    assumptions: [
      'Next year has the shape of the years that the shares come from: the same busy months, days and hours.',
      'Fix the open days first: public holidays are not among them, nor is a day of the week on which the centre is always closed, unless DAYINDEX counted it as one of its seven.',
      'The shares of all months, and of all intervals of a day, add up to 1; the indices of a week average 1.',
      'Every average day of the month is alike. A month with five Mondays comes out a little off: weigh its days by their indices if that matters.',
    ],
    notFor: 'Not where volume is moved by events (bills, campaigns, faults) or within the next weeks, for which recent history by the day says more. Do not staff on the rounded steps: pass the unrounded interval to ERLANGC or AGENTS.',
    formula: 'annual × growth × month_share ÷ open_days × day_index × interval_share',
    source: 'The top-down forecast taught to planners; see SWPP, “Fine-Tuning Forecasts: Predicting for Weeks, Days, and Intervals”, On Target, Summer 2019.',
    arguments: {
      annual: 'Calls of the year to start from',
      growth: 'Growth as a factor: 1.12 for 12 % more',
      month_share: 'The month’s share of its year, 0–1; default 1',
      open_days: 'Days on which the centre is open in the month; default 1',
      day_index: 'Index of the day of the week, 1 for an average day; see DAYINDEX; default 1',
      interval_share: 'The interval’s share of its day, 0–1; default 1',
    },
  },
  DAYINDEX: {
    summary: 'Day-of-week indices of a call history: how busy each day is beside an average day.',
    result: 'Seven indices that average 1; 1.47 is a day 47 % busier than the average day. They spill as a week lies in the range; with days, as a column from Monday to Sunday.',
    details:
      'Without days the range holds whole weeks: seven columns, a week to a row, or weeks end to end in one column or row. The indices begin with the day that the range begins with. '
      + 'With days, give a date beside every volume, in any order; volumes of one date are added up, so a history by the half-hour serves as well. Instead of dates, 1 for Monday to 7 for Sunday make each volume a day of its own. '
      + 'Blank volumes are left out, and a volume of 0 counts. Excel on the desktop hands blank cells over as 0: leave days without data out of the selection.',
    assumptions: [
      'The days of the week differ in the same way in every week of the range.',
      'Leave out weeks with public holidays, campaigns and faults, or they count as ordinary days. Four to thirteen weeks are usual.',
      'A day on which the centre is always closed has the index 0 and is one of the seven: open_days of TOPDOWN must then count it too.',
    ],
    notFor: 'Not for intervals of a day or months of a year: divide each by the total for its share. Not for a history with a strong trend inside the weeks selected.',
    formula: 'Mean volume of the day of the week ÷ mean of the seven means. For whole weeks that is the day’s share of the week ÷ 1/7.',
    source: 'An operations rule of contact centres: a day’s share of the week over the mean share of a day. Worked examples that round 1/7 to 0.143 print 1.469 where this gives 1.47.',
    arguments: {
      volumes: 'Calls by the day in whole weeks; with days, calls by the day or the interval',
      days: 'A date beside each volume, or 1 for Monday to 7 for Sunday; left out, volumes are whole weeks',
    },
  },
  FORECASTCALLS: {
    summary: 'Forecast of calls from their history, with the range that they are likely to stay in.',
    result: 'A row for each interval to come, in four columns: timestamp, mean, low, high. Format the first as date and time. Intervals in which the centre is expected to be closed have no row.',
    details:
      'Give the start of each interval, or the date of each day, and the calls beside it: a day, some weeks or years of them. The forecast begins on the day after the last complete one and runs for horizon days. '
      + 'Staff on the mean, which is what such intervals average; low and high hold the calls with the chance of level. Days add up in their means, not in their lows and highs. '
      + 'Timestamps are Excel dates, with a time where there is one; dates stored as text are refused. Their order does not matter, and calls of one interval are added up. A blank value is not known and left out, and 0 is an interval without calls: Excel on the desktop hands blank cells over as 0, so end the selection where the history ends. '
      + 'With interval, shorter intervals are added up to it; 1440 forecasts by the day. holidays lists dates of the past and to come; a name in a second column, such as Christmas, keeps what that holiday does apart from others. The formula calculates anew when a cell of its ranges changes.',
    assumptions: [
      'What moved calls in the past moves them again: weekday, time of day, season where there is a year of history, and the holidays that you list.',
      'Campaigns, prices and faults to come are not known to it: add them to the result.',
      'The range is learnt from how forecasts from earlier days of the same history would have done. With little history it is wide.',
    ],
    notFor: 'Not for long histories, because Excel waits for a cell: a year of half-hours takes about a second, and the forecasting wizard does years without waiting, checks them first and tests the forecast on the past. Not for a table in which several queues stand under the same timestamps: they would be added up.',
    formula: 'Weekday averages of several memories, led on by recent errors and past years and weighted by how each did before, × effects of holidays × share of the interval in its day; the range from φ·m + σ²(h)·m² and past errors, with m the mean and h the days ahead.',
    source: 'J. M. Bates, C. W. J. Granger (1969), “The Combination of Forecasts”; J. W. Taylor (2008), “A Comparison of Univariate Time Series Methods for Forecasting Intraday Arrivals at a Call Center”; H. Shen, J. Z. Huang (2008), “Interday Forecasting and Intraday Updating of Call Center Arrivals”.',
    arguments: {
      timestamps: 'Start of each interval as an Excel date and time, or the date of each day',
      values: 'Calls offered, beside them',
      horizon: 'Days to forecast, 1 to 1,096',
      interval: 'Minutes of an interval of the forecast; left out, that of the history',
      holidays: 'Dates of holidays, past and to come; their names in a second column if you like',
      level: 'How sure the range is to hold the calls, 0–1; default 0.8',
    },
  },
  FORECASTERROR: {
    summary: 'Error of a forecast against what came: WAPE, MAPE, MAE, RMSE or bias.',
    result: 'A fraction for WAPE, MAPE and BIAS, to be formatted as a percentage; calls for MAE and RMSE. BIAS is above 0 where the forecast was too high.',
    details:
      'WAPE is the misplaced share of all calls. BIAS is what is left when misses up and down cancel out. MAPE gives every interval the same say, the quiet ones too. MAE and RMSE are in calls; RMSE punishes large misses. '
      + 'Pairs with a blank cell are left out, so that a forecast may run on into the future. Excel on the desktop hands blank cells over as 0, which counts as no calls at all: there, select only the rows that have actual volumes. '
      + 'Accuracy in per cent, where a report asks for it, is 1 less the WAPE.',
    assumptions: [
      'Both ranges hold the same intervals in the same order.',
      'The finer the interval, the larger the error: compare only errors by the same interval.',
      'Calls come at random, so that no forecast gets below a WAPE of about √(2 ÷ (π × calls per interval)): 15 % at 30 calls, 8 % at 100.',
    ],
    notFor: 'Do not use MAPE with intervals that have no calls, for which it is not defined, or few: use WAPE. Do not judge a forecast by BIAS alone: a bad one can have none.',
    formula: 'WAPE Σ|f − a| ÷ Σa; MAPE mean of |f − a| ÷ a; MAE mean of |f − a|; RMSE √(mean of (f − a)²); BIAS Σ(f − a) ÷ Σa, with f the forecast and a the actual volume.',
    source: 'R. J. Hyndman, A. B. Koehler (2006), “Another look at measures of forecast accuracy”; WAPE: S. Kolassa, W. Schütz (2007), “Advantages of the MAD/Mean Ratio over the MAPE”.',
    arguments: {
      actual: 'Calls that came, by the interval or the day',
      forecast: 'Calls that were forecast, beside them',
      measure: 'WAPE, MAPE, MAE, RMSE or BIAS; default WAPE',
    },
  },
} as const;
