import { tokens } from '@fluentui/react-components';
import { SERVICE_LEVEL_CONVENTIONS } from '../../../core/kpi/catalogue/service-level-conventions';
import { catalogueWords } from '../../../sheets/kpi/catalogue-words';
import { useWords } from '../../language-context';
import { Fold } from '../../parts';

/** Service levels that are usual by trade. */
export function Conventions() {
  const { words: { kpis }, say, locale, numbersIn } = useWords();
  const { phrases: { conventions } } = catalogueWords(locale);
  const percent = new Intl.NumberFormat(numbersIn, { style: 'percent' });
  return (
    <Fold title={kpis.page.conventions} as="h2">
      <p style={{ margin: 0 }}>{kpis.page.conventionsWhy}</p>
      <dl style={{ margin: 0 }}>
        {SERVICE_LEVEL_CONVENTIONS.map(({ id, goals, blocking, abandonment }) => (
          <div key={id} style={{ paddingBottom: '6px' }}>
            <dt style={{ fontWeight: tokens.fontWeightSemibold }}>{conventions[id]}</dt>
            <dd style={{ margin: 0 }}>
              {goals.map(({ share, seconds }) => `${Math.round(share * 100)}/${seconds}`).join(', ')}
              {blocking && ` · ${say(kpis.page.blocking, { low: percent.format(blocking.low), high: percent.format(blocking.high) })}`}
              {abandonment && ` · ${say(kpis.page.abandonment, { low: percent.format(abandonment.low), high: percent.format(abandonment.high) })}`}
            </dd>
          </div>
        ))}
      </dl>
    </Fold>
  );
}
