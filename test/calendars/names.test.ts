import { calendarNames, namedDays } from '../../src/calendars';
import { DAY_NAMES } from '../../src/calendars/words/day-names';

const LANGUAGES = ['en', 'zh-CN', 'zh-TW'] as const;
const nameOf = (id: string, language: (typeof LANGUAGES)[number]) => calendarNames(language).find((calendar) => calendar.id === id)?.name;

test('calendars have names in three languages', () => {
  expect(LANGUAGES.map((language) => nameOf('CN', language))).toEqual(['China (mainland)', '中国大陆', '中國大陸']);
  expect(LANGUAGES.map((language) => nameOf('HK', language))).toEqual(['Hong Kong', '香港', '香港']);
  expect(LANGUAGES.map((language) => nameOf('TW', language))).toEqual(['Taiwan', '台湾', '台灣']);
  expect(LANGUAGES.map((language) => nameOf('DE-BY', language))).toEqual(['Germany · Bavaria', '德国 · 巴伐利亚州', '德國 · 巴伐利亞邦']);
  expect(LANGUAGES.map((language) => nameOf('US-NY', language))).toEqual(['United States · New York', '美国 · 纽约州', '美國 · 紐約州']);
});

test('all languages have the same calendars, each once, every name its own', () => {
  const ids = LANGUAGES.map((language) => calendarNames(language).map(({ id }) => id).sort());
  expect(ids[1]).toEqual(ids[0]);
  expect(ids[2]).toEqual(ids[0]);
  expect(new Set(ids[0]).size).toBe(ids[0]!.length);
  for (const language of LANGUAGES) expect(new Set(calendarNames(language).map(({ name }) => name)).size).toBe(ids[0]!.length);
});

test('a country stands before its states, countries and states in the order of their names', () => {
  const english = calendarNames('en').map(({ name }) => name);
  const germany = english.indexOf('Germany');
  expect(english.slice(germany, germany + 3)).toEqual(['Germany', 'Germany · Baden-Württemberg', 'Germany · Bavaria']);
  expect(english[0]).toBe('Argentina');
});

test('days have names in Chinese: the lunar days by the words that are used for them', async () => {
  const names = async (language: 'zh-CN' | 'zh-TW') => (await namedDays('CN', 2026, 2026, language)).filter(({ date }) => date >= '2026-02-14' && date <= '2026-02-19').map(({ name }) => name);
  expect(await names('zh-CN')).toEqual(['调休上班日', '春节前2天', '除夕', '正月初一', '正月初二', '正月初三']);
  expect(await names('zh-TW')).toEqual(['補班日', '春節前2天', '除夕', '正月初一', '正月初二', '正月初三']);
  expect((await namedDays('US', 2026, 2026, 'zh-CN')).find(({ date }) => date === '2026-07-03')?.name).toBe('独立日补假');
  expect((await namedDays('HK', 2026, 2026, 'zh-TW')).find(({ date }) => date === '2026-04-06')?.name).toBe('清明節翌日');
});

test.each(['CN', 'HK', 'TW', 'US', 'GB-ENG', 'CA-ON', 'AU-NSW', 'SG', 'JP', 'DE-BY', 'IE', 'KR', 'NZ'])('every name of %s is known in Chinese, and tells days apart as English does', async (calendar) => {
  const english = await namedDays(calendar, 2024, 2026);
  for (const language of ['zh-CN', 'zh-TW'] as const) {
    const chinese = await namedDays(calendar, 2024, 2026, language);
    expect(chinese.map(({ date, kind }) => [date, kind])).toEqual(english.map(({ date, kind }) => [date, kind]));
    expect(chinese.filter(({ name }) => !/[\u4e00-\u9fff]/.test(name)).map(({ name }) => name)).toEqual([]);
    const pairs = new Set(chinese.map(({ name }, index) => `${name}|${english[index]!.name}`));
    expect(pairs.size).toBe(new Set(english.map(({ name }) => name)).size);
    expect(pairs.size).toBe(new Set(chinese.map(({ name }) => name)).size);
  }
});

test('simplified and traditional names do not mix their characters', () => {
  const all = (language: 'zh-CN' | 'zh-TW') => JSON.stringify([Object.values(DAY_NAMES).map((names) => names[language]), calendarNames(language).map(({ name }) => name)]);
  expect(all('zh-CN')).not.toMatch(/[節國慶補勞動聖誕復來亞蘭維羅馬爾達聯農曆兒獨憲銀週總統親]/);
  expect(all('zh-TW')).not.toMatch(/[节国庆补劳动圣诞复来亚兰维罗马尔达联农历儿独宪银总统亲]/);
});
