import { indicatorOf } from '../../../src/core/kpi/catalogue/catalogue';
import { catalogueWords } from '../../../src/sheets/kpi/catalogue-words';
import { nativeCheck } from '../../../src/sheets/kpi/native-check';
import { LOCALE_NAMES } from '../../../src/locales/locale-name';
import { liveWorkbook, type LiveWorkbook } from '../../workbook/live-workbook';

jest.setTimeout(60_000);

let live: LiveWorkbook;
beforeEach(() => { live = liveWorkbook(); });
afterEach(() => live.dispose());

test.each(LOCALE_NAMES)('the check in %s ticks what is well, and says what is not', async (locale) => {
  const words = catalogueWords(locale);
  const { good, above, below, noValue } = words.findings.checks;
  const values = [0.8, 1, 0, 1.2, -0.1, '=IF(0=0,"",1)'];
  await live.put('Check', 'A1', values.map((value, row) => [value, nativeCheck(indicatorOf('utilisation'), `A${row + 1}`, words), nativeCheck(indicatorOf('budgetVariance'), `A${row + 1}`, words)]));
  expect(await live.values('Check', `B1:C${values.length}`)).toEqual([[good, good], [good, good], [good, good], [above, good], [below, good], [noValue, noValue]]);
});
