import { INDICATORS } from '../../../../src/core/kpi/catalogue/catalogue';
import type { IndicatorId } from '../../../../src/core/kpi/catalogue/indicator-id';
import type { InputId } from '../../../../src/core/kpi/catalogue/inputs';
import { indicatorSearch, type Searchable } from '../../../../src/core/kpi/catalogue/search';
import { kpiWords } from '../../../../src/locales/kpi-catalogue';
import { LOCALE_NAMES } from '../../../../src/locales/locale-name';

const searchable = (id: IndicatorId): Searchable => {
  const all = LOCALE_NAMES.map((locale) => kpiWords(locale).indicators[id]);
  return { names: all.map(({ name }) => name), texts: all.map(({ definition }) => definition) };
};
const find = indicatorSearch(searchable);
const first = (words: string) => find({ words })[0]?.id;
const having = (...at: InputId[]) => find({ at: new Set(at) }).map(({ id }) => id).sort();

test.each([
  ['service level', 'serviceLevel'], ['服务水平', 'serviceLevel'], ['服務水準', 'serviceLevel'], ['SL', 'serviceLevel'],
  ['aht', 'averageHandleTime'], ['FCR', 'firstContactResolution'], ['first contact', 'firstContactResolution'], ['一次解决率', 'firstContactResolution'], ['一次解決率', 'firstContactResolution'],
  ['abandon', 'abandonRate'], ['放棄率', 'abandonRate'], ['放弃率', 'abandonRate'], ['ＮＰＳ', 'netPromoterScore'], ['cost seat', 'costPerSeat'], ['單席成本', 'costPerSeat'], ['客訴解決', 'complaintResolution'], ['流失率', 'attrition'],
])('“%s” finds %s first', (words, id) => {
  expect(first(words)).toBe(id);
});

test('every indicator is found first, or beside one of the same name, by its whole name in each language', () => {
  const lost = INDICATORS.flatMap(({ id }) => searchable(id).names.filter((name) => !find({ words: name }).slice(0, 3).some((one) => one.id === id)));
  expect(lost).toEqual([]);
});

test('all words must be found, and nonsense finds nothing', () => {
  expect(find({ words: 'seat abandonment' })).toEqual([]);
  expect(find({ words: 'xyzzy' })).toEqual([]);
});

test('no words find all, in the order of the catalogue, and a group its own', () => {
  expect(find({ words: '  ' })).toEqual(INDICATORS);
  const cost = find({ group: 'cost' });
  expect(cost.map(({ id }) => id)).toEqual(INDICATORS.filter(({ group }) => group === 'cost').map(({ id }) => id));
});

test('with calls offered and abandoned, what can be made of them is found: the answered are derived', () => {
  expect(having('callsOffered', 'callsAbandoned')).toEqual(['abandonRate', 'abandonedVolume', 'acdVolume', 'answerRate', 'answeredVolume']);
});

test('talk and after-call work make handle time, with hold time or without', () => {
  expect(having('talkSeconds', 'afterCallSeconds', 'callsAnswered')).toEqual(['answeredVolume', 'averageAfterCallWork', 'averageHandleTime', 'averageTalkTime']);
});

test('nothing at hand makes nothing', () => {
  expect(having()).toEqual([]);
});
