import type { Backtest } from '../../../../src/core/forecasting';
import { isFault } from '../../../../src/core/fault';
import { readCallHistories, type HistoryReading } from '../../../../src/core/history/call-history';
import { words } from '../../../../src/locales';
import { say } from '../../../../src/locales/say';
import type { Region } from '../../../../src/workbook/port';
import type { Speech } from '../../../../src/taskpane/language-context';
import { answerSentence } from '../../../../src/taskpane/wizards/forecasting/answer';
import { choiceSentence } from '../../../../src/taskpane/wizards/forecasting/choice-sentence';
import { errorSentences } from '../../../../src/taskpane/wizards/forecasting/error-in-agents';
import { placeAddress } from '../../../../src/taskpane/wizards/forecasting/finding-sentence';
import { forecastSource } from '../../../../src/taskpane/wizards/forecasting/forecast-source';
import { horizonDays, startOf } from '../../../../src/taskpane/wizards/forecasting/horizon';
import { handledOf } from '../../../../src/taskpane/wizards/forecasting/handled';
import { handleTimeSentence } from '../../../../src/taskpane/wizards/forecasting/handle-times';
import { openingSentence } from '../../../../src/taskpane/wizards/forecasting/opening-sentence';
import { changeSentences } from '../../../../src/taskpane/wizards/forecasting/since-last-time';
import { freeTableNames } from '../../../../src/taskpane/wizards/forecasting/table-names';
import { keptOnSheet, topDownSettings, yearOfHistory } from '../../../../src/taskpane/wizards/forecasting/top-down-settings';
import { likelyHistory } from '../../../../src/taskpane/wizards/forecasting/use-opening';
import { usualDayOrder } from '../../../../src/taskpane/wizards/forecasting/usual-day-order';
import { DEFAULT_CHOICES } from '../../../../src/taskpane/wizards/forecasting/choices';
import { HEADER, MONDAY, weeks } from './example';

const english: Speech = { locale: 'en', numbersIn: 'en', words: words('en'), say: (message, facts = {}) => say(message, facts, 'en') };
const region = (values: Region['values']): Region => ({ sheet: 'Calls', address: `B3:${'BCDE'[(values[0]?.length ?? 1)]}${values.length + 2}`, wholeBlock: true, rows: values.length, columns: values[0]?.length ?? 0, values, numberFormats: [] });
const read = (values: Region['values']): HistoryReading => {
  const reading = readCallHistories({ values });
  if (isFault(reading)) throw new Error(reading.argument);
  return reading;
};
const historyOf = (values: Region['values']) => read(values).queues[0]!.history;

describe('how far ahead', () => {
  const start = startOf(historyOf([HEADER, ...weeks(2)]))!;

  test('it starts from the last whole day', () => {
    expect(start).toEqual({ lastDay: MONDAY + 13, intervals: 12 });
    expect(startOf(historyOf([HEADER, ...weeks(2), [MONDAY + 14, 8 / 24, 12]]))?.lastDay).toBe(MONDAY + 13);
  });

  test('days are as many as chosen, or up to a date that lies ahead', () => {
    expect(horizonDays({ horizon: '91', until: '' }, start)).toBe(91);
    expect(horizonDays({ horizon: 'until', until: '2026-01-31' }, start)).toBe(13);
    expect(horizonDays({ horizon: 'until', until: '2026-01-18' }, start)).toBeNull();
    expect(horizonDays({ horizon: 'until', until: '' }, start)).toBeNull();
    expect(horizonDays({ horizon: 'until', until: '2226-01-01' }, start)).toBeNull();
  });
});

test('when the centre is open, in words', () => {
  expect(openingSentence(historyOf([HEADER, ...weeks(2)]), english)).toBe('Open every day, 08:00–20:00: as found in your last weeks.');
  const weekdays = weeks(3).filter(([day]) => ((day as number) - MONDAY) % 7 < 5);
  expect(openingSentence(historyOf([HEADER, ...weekdays]), english)).toMatch(/^Open Monday, Tuesday, Wednesday, Thursday, and Friday, 08:00–20:00/);
});

test('the answer in a line, growth included', () => {
  const day = (serial: number, mean: number) => ({ day: serial, mean, median: mean, ranges: [], intervals: [] });
  const forecast = { method: 'automatic' as const, lastDay: MONDAY, levels: [], days: [day(MONDAY + 1, 100), day(MONDAY + 2, 300)], carryOver: { dayDeviation: 0, dispersion: 1 }, namedEffects: [], levelShifts: [] };
  expect(answerSentence(forecast, 0.1, english)).toBe('440 calls in 2 days · 220 a day · busiest Jan 7, 2026 with 330');
});

describe('which way is used and why', () => {
  const accuracy = (wape: number) => ({ intervals: 1, wape, mase: 1, bias: 0, dayWape: wape, coverage: [] });
  const backtest = (wapes: readonly [number, number, number, number], choice: Backtest['choice']): Backtest => {
    const spans = (wape: number) => ({ 'first-day': accuracy(wape), week: accuracy(wape), 'four-weeks': accuracy(wape) });
    const [ours, six, four, naive] = wapes;
    return {
      origins: [1, 2], levels: [0.8], noiseFloor: 0.05, choice,
      accuracy: { automatic: spans(ours), 'six-week-average': spans(six), 'four-week-average': spans(four), 'seasonal-naive': spans(naive), 'top-down': spans(0.3) },
    } as Backtest;
  };
  const sentence = (wapes: readonly [number, number, number, number], used: Backtest['choice'], asked: 'best' | Backtest['choice'] = 'best') => choiceSentence(backtest(wapes, used), used, asked, english);

  test('ours is best', () => expect(sentence([0.08, 0.1, 0.11, 0.12], 'automatic')).toBe('Automatic is used: over 28 days it misses 8.0%, the next best way (Average of six weeks) 10.0%.'));
  test('a simple one is about as good', () => expect(sentence([0.1, 0.099, 0.11, 0.12], 'automatic')).toMatch(/^Automatic is used\. Average of six weeks is about as good/));
  test('a simple one wins, and is said to', () => expect(sentence([0.1, 0.11, 0.08, 0.12], 'four-week-average')).toBe('Average of four weeks is used: on your data it beats the automatic forecast, 8.0% against 10.0%.'));
  test('the planner chose', () => expect(sentence([0.08, 0.1, 0.11, 0.12], 'seasonal-naive', 'seasonal-naive')).toBe('As last week is used, as you chose.'));
});

test('places in a table are told by their address on the sheet', () => {
  const table = region([HEADER, ...weeks(1)]);
  expect(placeAddress({ first: { row: 1, column: 2 }, last: { row: 4, column: 2 } }, table)).toBe('Calls!D4:D7');
  expect(placeAddress({ first: { row: 4, column: 0 }, last: { row: 4, column: 0 } }, table)).toBe('Calls!B7');
});

describe('what formulas can add up of the planner’s table', () => {
  const source = (values: Region['values']) => {
    const reading = read(values);
    return forecastSource(region(values), reading, reading.queues[0]!);
  };

  test('Excel dates and counts', () => {
    expect(source([HEADER, ...weeks(1)])).toMatchObject({ headerRows: 1, actuals: { date: { column: 0, cells: 'date' }, calls: { column: 2 } } });
  });

  test('text dates of the international form, and the name of a queue', () => {
    const rows = weeks(1).flatMap(([day, time, calls]) => ['Sales', 'Help'].map((queue) => [new Date(Date.UTC(1899, 11, 30) + (day as number) * 864e5).toISOString().slice(0, 10), time!, queue, calls!]));
    expect(source([['Date', 'Time', 'Queue', 'Calls'], ...rows])).toMatchObject({ actuals: { date: { cells: 'iso-text' }, queue: { column: 2, name: expect.any(String) } } });
  });

  test('not dates in words, nor a table of days and times', () => {
    const rows = weeks(1).map(([day, time, calls]) => [new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(Date.UTC(1899, 11, 30) + (day as number) * 864e5), time!, calls!]);
    expect(source([HEADER, ...rows]).actuals).toBeNull();
    const matrix = Array.from({ length: 14 }, (_, day) => [MONDAY + day, ...weeks(2).slice(12 * day, 12 * day + 12).map(([, , calls]) => calls!)]);
    expect(source([['Date', ...Array.from({ length: 12 }, (_, hour) => `${String(8 + hour).padStart(2, '0')}:00`)], ...matrix]).actuals).toBeNull();
  });
});

test('what a refresh changes: new days, the same days before and now, and what came', () => {
  const history = historyOf([HEADER, ...weeks(3)]);
  const perDay = (from: number, days: number, calls: number) => new Map(Array.from({ length: days }, (_, index) => [from + index, calls]));
  const before = { callsByDay: perDay(MONDAY + 14, 28, 1000), adjustments: [{}], log: [], decimals: null } as never;
  const day = (serial: number, mean: number) => ({ day: serial, mean, median: mean, ranges: [], intervals: [] });
  const forecast = { lastDay: MONDAY + 20, days: Array.from({ length: 28 }, (_, index) => day(MONDAY + 21 + index, 1100)) } as never;
  const sentences = changeSentences({ before, forecast, history }, english);
  expect(sentences[0]).toBe('7 new days of history.');
  expect(sentences[1]).toBe('For the same days 21,000 calls before, 23,100 now (+10.0%).');
  expect(sentences[2]).toMatch(/^Of the days forecast before, 7 have come: 7,000 calls forecast, [\d,]+ came \([+-][\d.]+%\)\.$/);
  expect(sentences[3]).toBe('One adjustment and your inputs on the sheet are kept.');
});

test('names of tables are free whatever their capitals', () => {
  expect(freeTableNames([], 2)).toEqual([{ adjustments: 'ForecastAdjustments', log: 'ForecastLog' }, { adjustments: 'ForecastAdjustments_2', log: 'ForecastLog_2' }]);
  expect(freeTableNames(['forecastadjustments', 'ForecastAdjustments_2'], 1)).toEqual([{ adjustments: 'ForecastAdjustments_3', log: 'ForecastLog' }]);
});

test('figures of a date are read as the reader’s locale writes them', () => {
  expect(['en-US', 'en-GB', 'de', 'zh-CN'].map(usualDayOrder)).toEqual(['month-first', 'day-first', 'day-first', 'month-first']);
});

test('the longest table with dates is the likely history; one without any is none', () => {
  const candidate = (sheet: string, head: Region['values'], rows: number) => ({ sheet, address: 'A1:C9', rows, columns: 3, head });
  const dated = [HEADER, ...weeks(1).slice(0, 4)];
  expect(likelyHistory([candidate('Short', dated, 20), candidate('Long', dated, 900)])?.sheet).toBe('Long');
  expect(likelyHistory([candidate('Day', [['Time', 'Calls'], [8 / 24, 12], [9 / 24, 15]], 24)])).toBeNull();
  const matrix = [['Date', '08:00', '08:30', '09:00'], [MONDAY, 5, 6, 7], [MONDAY + 1, 5, 6, 8], [MONDAY + 2, 4, 6, 8]];
  expect(likelyHistory([candidate('Matrix', matrix, 60)])?.sheet).toBe('Matrix');
});

describe('from the year down', () => {
  const year = yearOfHistory(historyOf([HEADER, ...weeks(60)]), [])!;

  test('shares add up, indices average one, the volume is that of a year', () => {
    const settings = topDownSettings(year, DEFAULT_CHOICES.entries, []);
    expect(settings.monthShares.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
    expect(settings.intervals.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(settings.dayIndices.reduce((a, b) => a + b) / 7).toBeCloseTo(1, 12);
    expect(settings.annualVolume).toBe(year.annualVolume);
    expect(settings.year).toBe(2028);
  });

  test('a quarter of a year is scaled to one, its months alike', () => {
    const short = yearOfHistory(historyOf([HEADER, ...weeks(13)]), [])!;
    expect(topDownSettings(short, DEFAULT_CHOICES.entries, []).monthShares).toEqual(Array.from({ length: 12 }, () => 1 / 12));
    expect(short.annualVolume / year.annualVolume).toBeCloseTo(1, 1);
  });

  test('days on which the centre was closed for their name are closed again', () => {
    const closed = weeks(60).filter(([day]) => day !== MONDAY + 100);
    const named = [{ date: '2026-04-15', name: 'Founding day' }, { date: '2027-04-15', name: 'Founding day' }, { date: '2027-05-01', name: 'Open day' }];
    const settings = topDownSettings(yearOfHistory(historyOf([HEADER, ...closed]), named)!, { ...DEFAULT_CHOICES.entries, year: 2027 }, named);
    expect(settings.closedDays).toEqual([MONDAY + 100 + 365]);
  });

  test('what was changed on the sheet stays, the rest follows the history', () => {
    const written = topDownSettings(year, DEFAULT_CHOICES.entries, []);
    const now = { ...written, annualVolume: 9, dayIndices: [2, 1, 1, 1, 1, 0.5, 0.5] };
    const kept = keptOnSheet(now, written, { ...written, growth: 0.12, dayIndices: [1, 1, 1, 1, 1, 1, 1] });
    expect(kept).toMatchObject({ annualVolume: 9, growth: 0.12, dayIndices: [1, 1, 1, 1, 1, 1, 1], monthShares: written.monthShares });
  });

  test('less than a week tells no weekdays', () => {
    expect(yearOfHistory(historyOf([HEADER, ...weeks(1).slice(0, 36)]), [])).toBeNull();
  });
});

describe('what the error means', () => {
  const wape = 0.1;
  const accuracy = { intervals: 1, wape, mase: 1, bias: 0, dayWape: wape, coverage: [0.79, 0.96] };
  const backtest = { origins: [1], levels: [0.8, 0.95], noiseFloor: 0.04, choice: 'automatic', accuracy: { automatic: { 'four-weeks': accuracy } } } as unknown as Backtest;
  const forecast = { method: 'automatic', days: [{ day: MONDAY, mean: 300, intervals: [{ minute: 480, mean: 100 }, { minute: 510, mean: 200 }] }] } as never;
  const analysis = (intervalMinutes: number) => ({ queue: { meanAhtSeconds: null }, prepared: { history: { intervalMinutes } } }) as never;
  const choices = { ...DEFAULT_CHOICES, entries: { ...DEFAULT_CHOICES.entries, ahtSeconds: 180 } };

  test('in coverage, chance, agents and service level at the busiest interval', () => {
    // 200 calls of 180 s a half-hour are 20 erlangs: 24 agents for 80/20 (Erlang C: 0.809 in time, 0.702 with 23); 22 erlangs need 27 (26: 0.797), 18 need 22 (21: 0.716).
    expect(errorSentences(choices, analysis(30), { backtest, forecast, effects: [], handleTimes: null }, english)).toEqual([
      '79% of the counts that came lay within the range of 80%.',
      'Chance alone leaves 4.0% of error at these volumes: no method gets below.',
      'At the busiest interval, with calls of 180 s, a miss of 10.0% means 3 agents more or 2 agents fewer than the 24 planned.',
      expect.stringMatching(/^If 10\.0% more calls come than planned, service level falls from 8\d% to \d\d%\.$/),
    ]);
  });

  test('days have no agents, and a short history nothing to tell', () => {
    expect(errorSentences(choices, analysis(1440), { backtest, forecast, effects: [], handleTimes: null }, english)).toHaveLength(2);
    expect(errorSentences(choices, analysis(30), { backtest: null, forecast, effects: [], handleTimes: null }, english)).toEqual([]);
  });
});

describe('handle times', () => {
  test('their level and where it is going, or that it stays', () => {
    expect(handleTimeSentence({ meanSeconds: 245, weeklyChangeSeconds: 0.2 }, english)).toBe('Handle times are forecast too, by weekday and interval: 4:05 on average now.');
    expect(handleTimeSentence({ meanSeconds: 245, weeklyChangeSeconds: -1.25 }, english)).toMatch(/Lately they have been falling by 1\.[23] s a week/);
  });

  test('a table without any has nothing to forecast them from', () => {
    const [queue] = read([[...HEADER, 'AHT'], ...weeks(2).map((row) => [...row, 240])]).queues;
    expect(handledOf(queue!)?.ahtSeconds).toHaveLength(168);
    expect(handledOf({ ...queue!, ahtSeconds: null })).toBeUndefined();
  });
});
