import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Field, Input, Select, makeStyles } from '@fluentui/react-components';
import { isoDay, readDay } from '../../../../core/history/calendar-day';
import { indicatorOf } from '../../../../core/kpi/catalogue/catalogue';
import type { Unit } from '../../../../core/kpi/catalogue/measure';
import { catalogueWords } from '../../../../sheets/kpi/catalogue-words';
import { targetInWords } from '../../../../sheets/kpi/target-in-words';
import { unitInWords } from '../../../../sheets/kpi/unit-in-words';
import { useWords } from '../../../language-context';
import { Fold, NumberField, PercentField, type Entry } from '../../../parts';
import { useLook } from '../data/look';
import type { Item, ItemChange } from '../state/item';
import { hasTarget, smartOf } from './smart-of';
import { SmartList } from './smart-list';

interface TargetsFoldProps {
  readonly items: readonly Item[];
  /** Of an indicator's own figures; null where there is no table. */
  readonly history: ((index: number) => readonly number[]) | null;
  readonly onChange: (key: string, change: ItemChange) => void;
}

const useStyles = makeStyles({
  header: { paddingLeft: 0, paddingRight: 0 },
  title: { display: 'flex', flexDirection: 'column', textAlign: 'left', minWidth: 0, overflowWrap: 'anywhere' },
  panel: { margin: 0, padding: '4px 0 8px', display: 'flex', flexDirection: 'column', gap: '10px' },
});

/** A target for each indicator, held against SMART while it is typed. None is needed for weights; the tornado wants them. */
export function TargetsFold({ items, history, onChange }: TargetsFoldProps) {
  const look = useLook();
  const styles = useStyles();
  const { words: { weights: { targets: words } }, say } = useWords();
  const dues = new Set(items.map(({ due }) => due));
  const common = dues.size === 1 ? [...dues][0]! : null;
  const chosen = items.map(({ indicator }) => indicator);
  return (
    <Fold title={say(words.title, { set: items.filter(hasTarget).length, count: items.length })}>
      <div>{words.help}</div>
      <Field label={words.dueForAll} hint={words.dueHint}>
        <Input
          type="date" value={common === null ? '' : isoDay(common)}
          onChange={(_event, { value }) => { for (const { key } of items) onChange(key, { due: readDay(value) }); }}
        />
      </Field>
      <Accordion collapsible multiple>
        {items.map((item, index) => {
          const checks = smartOf(item, history?.(index) ?? null, chosen);
          const met = checks.filter(({ state }) => state === 'met').length;
          return (
            <AccordionItem key={item.key} value={item.key}>
              <AccordionHeader as="h4" size="small" button={{ className: styles.header }}>
                <span className={styles.title}>{item.indicator.name}<span className={look.soft}>{hasTarget(item) ? say(words.score, { met, of: checks.length }) : words.none}</span></span>
              </AccordionHeader>
              <AccordionPanel className={styles.panel}>
                <TargetFields item={item} onChange={(change) => onChange(item.key, change)} />
                <SmartList item={item} checks={checks} />
              </AccordionPanel>
            </AccordionItem>
          );
        })}
      </Accordion>
    </Fold>
  );
}

interface FieldsProps {
  readonly item: Item;
  readonly onChange: (change: ItemChange) => void;
}

function TargetFields({ item, onChange }: FieldsProps) {
  const look = useLook();
  const { words: { weights: { targets: words } }, say, locale, numbersIn } = useWords();
  const { indicator: { id, direction }, due, owner, reason } = item;
  const catalogue = catalogueWords(locale);
  const indicator = id === null ? null : indicatorOf(id);
  const usual = indicator && targetInWords(indicator, catalogue, numbersIn);
  const hint = indicator?.target && usual ? say(words.indicative, { what: catalogue.phrases.targets[indicator.target.status === 'convention' ? 'convention' : indicator.target.as], target: usual }) : undefined;
  if (direction === 'context') return <div>{words.context}</div>;
  return (
    <>
      {id === null && <OwnFields item={item} onChange={onChange} />}
      <div className={look.pair}>
        {direction !== 'lower' && <Bound item={item} side="low" label={direction === 'band' ? words.from : words.atLeast} hint={hint} onChange={(low) => onChange({ low })} />}
        {direction !== 'higher' && <Bound item={item} side="high" label={direction === 'band' ? words.to : words.atMost} hint={direction === 'band' ? undefined : hint} onChange={(high) => onChange({ high })} />}
        <Field label={words.due}><Input type="date" value={due === null ? '' : isoDay(due)} onChange={(_event, { value }) => onChange({ due: readDay(value) })} /></Field>
      </div>
      <Field label={words.owner}><Input value={owner} maxLength={80} autoComplete="off" onChange={(_event, { value }) => onChange({ owner: value })} /></Field>
      <Field label={words.reason} hint={words.reasonHint}><Input value={reason} maxLength={200} autoComplete="off" onChange={(_event, { value }) => onChange({ reason: value })} /></Field>
    </>
  );
}

interface BoundProps {
  readonly item: Item;
  readonly side: 'low' | 'high';
  readonly label: string;
  readonly hint?: string;
  readonly onChange: (entry: Entry) => void;
}

function Bound({ item, side, label, hint, onChange }: BoundProps) {
  const { locale } = useWords();
  const { measure } = item.indicator;
  const field = { label, hint, value: item[side], onChange };
  if (measure?.unit === 'share') return <PercentField {...field} min={-10} max={10} />;
  return <NumberField {...field} unit={measure ? unitInWords({ unit: measure.unit, of: measure.of }, catalogueWords(locale)) : undefined} />;
}

const UNITS: readonly Unit[] = ['share', 'count', 'seconds', 'minutes', 'hours', 'days', 'points', 'money', 'ratio'];
const NO_UNIT = 'none';

/** What the catalogue would know of an indicator. */
function OwnFields({ item: { indicator, definition }, onChange }: FieldsProps) {
  const { words: { weights: { targets: words } }, locale } = useWords();
  const { units } = catalogueWords(locale).phrases;
  return (
    <>
      <Field label={words.unit}>
        <Select
          value={indicator.measure?.unit ?? NO_UNIT}
          onChange={(_event, { value }) => onChange({ indicator: { ...indicator, measure: value === NO_UNIT ? null : { unit: value as Unit } } })}
        >
          <option value={NO_UNIT}>{words.noUnit}</option>
          {UNITS.map((unit) => <option key={unit} value={unit}>{unit === 'count' ? words.countUnit : units[unit]}</option>)}
        </Select>
      </Field>
      <Field label={words.definition} hint={words.definitionHint}><Input value={definition} maxLength={300} autoComplete="off" onChange={(_event, { value }) => onChange({ definition: value })} /></Field>
    </>
  );
}
