import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Button, Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular, DeleteRegular } from '@fluentui/react-icons';
import type { Dispatch } from 'react';
import { useWords } from '../../language-context';
import { NumberField, type Entry } from '../../parts';
import type { Card, ListEntry } from './card';
import { cardSummary } from './card-summary';
import { ClockField } from './clock-field';
import { DaysField } from './days-field';
import { ListField } from './list-field';
import type { ShiftsAction } from './state';

interface ShiftCardProps {
  readonly card: Card;
  readonly problem: string | null;
  /** The days of the plan by name. */
  readonly days: readonly string[];
  readonly dispatch: Dispatch<ShiftsAction>;
}

const useStyles = makeStyles({
  card: { border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, padding: '0 10px 4px', listStyleType: 'none' },
  bad: { border: `1px solid ${tokens.colorStatusDangerBorder2}` },
  header: { paddingLeft: 0, paddingRight: 0 },
  title: { display: 'flex', flexDirection: 'column', textAlign: 'left', padding: '6px 0', minWidth: 0, overflowWrap: 'anywhere' },
  name: { fontWeight: tokens.fontWeightSemibold },
  summary: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  panel: { margin: 0, padding: '4px 0 8px', display: 'flex', flexDirection: 'column', gap: '10px' },
  // An input is as wide as twenty digits unless told.
  pair: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '8px', alignItems: 'start', '& .fui-Input': { minWidth: 0 }, '& input': { minWidth: 0, width: '100%' }, '& .fui-Input span': { whiteSpace: 'nowrap' } },
  problem: { color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, paddingBottom: '6px' },
  buttons: { display: 'flex', gap: '8px', flexWrap: 'wrap' },
});

/** One sort of shift: at a glance, and opened to be changed. */
export function ShiftCard({ card, problem, days, dispatch }: ShiftCardProps) {
  const styles = useStyles();
  const speech = useWords();
  const { words: { shifts: { card: sentences, settings } }, say } = speech;
  const name = card.name.trim() || sentences.untitled;
  const change = (values: Partial<Omit<Card, 'id'>>) => dispatch({ type: 'card', id: card.id, change: values });
  return (
    <li className={problem ? `${styles.card} ${styles.bad}` : styles.card} aria-label={name}>
      <Accordion collapsible>
        <AccordionItem value="card">
          <AccordionHeader as="h4" button={{ className: styles.header }}>
            <span className={styles.title}><span className={styles.name}>{name}</span><span className={styles.summary}>{cardSummary(card, speech)}</span></span>
          </AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <Field label={sentences.field.name}><Input value={card.name} maxLength={40} autoComplete="off" onChange={(_event, { value }) => change({ name: value })} /></Field>
            <CardFields card={card} change={change} />
            <MoreFields card={card} change={change} days={days} />
            <div className={styles.buttons}>
              <Button size="small" icon={<CopyRegular />} onClick={() => dispatch({ type: 'copy', id: card.id })} aria-label={say(settings.copyOf, { name })}>{settings.copy}</Button>
              <Button size="small" icon={<DeleteRegular />} onClick={() => dispatch({ type: 'remove', id: card.id })} aria-label={say(settings.removeOf, { name })}>{settings.remove}</Button>
            </div>
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
      {problem && <div className={styles.problem} role="alert">{problem}</div>}
    </li>
  );
}

interface FieldsProps {
  readonly card: Card;
  readonly change: (values: Partial<Omit<Card, 'id'>>) => void;
}

type NumberKey = 'earliestStart' | 'latestStart' | 'startStep' | 'mealMinutes' | 'mealFrom' | 'mealTo' | 'breakCount' | 'breakMinutes' | 'paidHours' | 'cost' | 'fewest' | 'most';

function useField({ card, change }: FieldsProps) {
  const { words: { shifts: { card: sentences } } } = useWords();
  return (key: NumberKey) => ({ label: sentences.field[key], value: card[key], onChange: (entry: Entry) => change({ [key]: entry }) });
}

/** Starts, lengths, meal and breaks. */
function CardFields({ card, change }: FieldsProps) {
  const styles = useStyles();
  const { words: { shifts: { card: sentences } } } = useWords();
  const { hours, minutes } = sentences.units;
  const field = useField({ card, change });
  const list = (key: 'lengths' | 'firstPieces' | 'gaps') => ({ label: sentences.field[key], value: card[key], unit: hours, onChange: (value: ListEntry) => change({ [key]: value }) });
  return (
    <>
      <div className={styles.pair}>
        <ClockField {...field('earliestStart')} />
        <ClockField {...field('latestStart')} />
        <NumberField {...field('startStep')} unit={minutes} above={0} max={1440} whole fallback={30} />
        <ListField {...list('lengths')} />
      </div>
      <div style={{ fontSize: tokens.fontSizeBase200 }} className={styles.summary}>{card.isSplit ? sentences.splitHint : sentences.lengthsHint}</div>
      {card.isSplit ? (
        <div className={styles.pair}><ListField {...list('firstPieces')} /><ListField {...list('gaps')} /></div>
      ) : (
        <div className={styles.pair}>
          <NumberField {...field('mealMinutes')} unit={minutes} hint={sentences.mealHint} min={0} max={240} whole />
          <Checkbox label={sentences.field.mealPaid} checked={card.mealPaid} disabled={!card.mealMinutes} onChange={(_event, { checked }) => change({ mealPaid: checked === true })} style={{ alignSelf: 'center' }} />
          {card.mealMinutes ? <><NumberField {...field('mealFrom')} unit={hours} min={0} max={24} /><NumberField {...field('mealTo')} unit={hours} min={0} max={24} /></> : null}
        </div>
      )}
      <div className={styles.pair}>
        <NumberField {...field('breakCount')} min={0} max={9} whole />
        <NumberField {...field('breakMinutes')} unit={minutes} above={0} max={60} whole fallback={15} />
      </div>
      <Checkbox label={sentences.field.partTime} checked={card.partTime} onChange={(_event, { checked }) => change({ partTime: checked === true })} />
    </>
  );
}

/** What most tables leave alone. */
function MoreFields({ card, change, days }: FieldsProps & Pick<ShiftCardProps, 'days'>) {
  const styles = useStyles();
  const { words: { shifts: { card: sentences } } } = useWords();
  const field = useField({ card, change });
  return (
    <Accordion collapsible>
      <AccordionItem value="more">
        <AccordionHeader as="h5" size="small" button={{ className: styles.header }}>{sentences.more}</AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <div className={styles.pair}>
            <NumberField {...field('paidHours')} unit={sentences.units.hours} hint={sentences.paidHoursHint} above={0} max={24} />
            <NumberField {...field('cost')} hint={sentences.costHint} min={0} />
            <NumberField {...field('fewest')} hint={sentences.aDay} min={0} whole />
            <NumberField {...field('most')} hint={sentences.aDay} min={0} whole />
          </div>
          <DaysField days={days} value={card.days} onChange={(value) => change({ days: value })} />
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
