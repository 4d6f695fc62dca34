import { INDICATORS } from '../../../src/core/kpi/catalogue/catalogue';
import { LOCALE_NAMES } from '../../../src/locales/locale-name';
import { catalogueWords } from '../../../src/sheets/kpi/catalogue-words';
import { indicatorNamed } from '../../../src/sheets/kpi/indicator-named';
import { unitInWords } from '../../../src/sheets/kpi/unit-in-words';

const named = indicatorNamed();

test.each([
  ['Service level', 'serviceLevel'], ['SERVICE LEVEL (%)', 'serviceLevel'], ['service-level', 'serviceLevel'], ['SL', 'serviceLevel'], ['TSF', 'serviceLevel'], ['AHT (s)', 'averageHandleTime'], ['AHT, s', 'averageHandleTime'], ['FCR', 'firstContactResolution'],
  ['服务水平（%）', 'serviceLevel'], ['服務水準', 'serviceLevel'], ['CSAT', 'satisfaction'], ['NPS', 'netPromoterScore'], ['Smiles', null], ['', null], ['(%)', null],
] as const)('%s is %s', (text, id) => { expect(named(text)).toBe(id); });

test('every indicator is known again by its name in each language, alone and with its unit behind it', () => {
  for (const locale of LOCALE_NAMES) {
    const words = catalogueWords(locale);
    const lost = INDICATORS.filter(({ id, measure }) => {
      const { name } = words.indicators[id];
      const found = [named(name), named(`${name} (${unitInWords(measure, words)})`)];
      // Two may share a name in one language and differ in another.
      return found.some((one) => one === null || words.indicators[one].name !== name) && !found.every((one) => one === id);
    }).map(({ id }) => id);
    expect([locale, lost]).toEqual([locale, []]);
  }
});
