import { indicatorOf } from '../../../../core/kpi/catalogue/catalogue';
import type { CatalogueWords } from '../../../../sheets/kpi/catalogue-words';
import { targetInWords } from '../../../../sheets/kpi/target-in-words';
import { unitInWords } from '../../../../sheets/kpi/unit-in-words';
import type { GoalId } from '../../../../sheets/reports/request';
import { useWords } from '../../../language-context';
import { DurationField, NumberField, PercentField, type Entry } from '../../../parts';

interface GoalFieldProps {
  readonly id: GoalId;
  readonly entry: Entry;
  readonly catalogue: CatalogueWords;
  readonly onChange: (entry: Entry) => void;
}

/** A goal in the unit of its indicator, with what pages or practice say of it. */
export function GoalField({ id, entry, catalogue, onChange }: GoalFieldProps) {
  const { words: { reports: { settings } }, say, locale, numbersIn } = useWords();
  const indicator = indicatorOf(id);
  const { measure, target } = indicator;
  const indicative = targetInWords(indicator, catalogue, numbersIn);
  const status = target?.status === 'sourced' ? target.as : target?.status ?? 'none';
  const field = {
    label: catalogue.indicators[id].name, value: entry, onChange,
    // Too long for the end of the field.
    hint: [
      measure.unit === 'share' || measure.unit === 'seconds' ? '' : say(settings.inUnit, { unit: unitInWords(measure, catalogue) }),
      indicative === null ? '' : say(settings.indicative, { status: catalogue.phrases.targets[status], target: indicative }),
    ].join(locale === 'en' ? ' ' : '').trim(),
  };
  if (measure.unit === 'share') return <PercentField {...field} min={0} max={1} />;
  return measure.unit === 'seconds' ? <DurationField {...field} min={0} /> : <NumberField {...field} min={0} />;
}
