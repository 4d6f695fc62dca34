import { Button, Checkbox, Field, Input, Select } from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';
import { useWords } from '../../../language-context';
import { Fold, NumberField } from '../../../parts';
import { useLook } from '../data/look';
import type { Item } from '../state/item';
import { goalOf, type GoalEntries, type GoalEntry } from './goal-entries';

interface GoalTreeFoldProps {
  readonly items: readonly Item[];
  readonly goals: GoalEntries;
  readonly onChange: (goals: GoalEntries) => void;
}

/** Goals first, indicators within: for whoever decides what an aim is worth before looking at its indicators. */
export function GoalTreeFold({ items, goals, onChange }: GoalTreeFoldProps) {
  const { words: { weights: { goals: words } }, say } = useWords();
  const used = new Set(items.map((item) => goalOf(goals, item)));
  return (
    <Fold title={goals.on ? say(words.titleOn, { count: used.size }) : words.title}>
      <div>{words.help}</div>
      <Checkbox label={words.on} checked={goals.on} onChange={(_event, { checked }) => onChange({ ...goals, on: checked === true })} />
      {goals.on && <GoalCards items={items} goals={goals} onChange={onChange} />}
      {goals.on && <Assignments items={items} goals={goals} onChange={onChange} />}
    </Fold>
  );
}

function GoalCards({ items, goals, onChange }: GoalTreeFoldProps) {
  const look = useLook();
  const { words: { weights: { goals: words } }, say, locale } = useWords();
  const change = (key: string, values: Partial<GoalEntry>) => onChange({ ...goals, goals: goals.goals.map((goal) => (goal.key === key ? { ...goal, ...values } : goal)) });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return (
    <>
      <ul className={look.list} aria-label={words.list}>
        {goals.goals.map(({ key, name, points }) => {
          const own = items.filter((item) => goalOf(goals, item) === key);
          return (
            <li key={key} className={look.card}>
              <div className={look.pair}>
                <Field label={words.name}><Input value={name} maxLength={60} autoComplete="off" onChange={(_event, { value }) => change(key, { name: value })} /></Field>
                <NumberField label={words.points} value={points} min={0} max={1000} onChange={(entry) => change(key, { points: entry })} />
              </div>
              <div className={look.line}>
                <span className={look.soft}>{own.length === 0 ? words.empty : list.format(own.map(({ indicator }) => indicator.name))}</span>
                {goals.goals.length > 1 && (
                  <Button
                    appearance="subtle" size="small" icon={<DeleteRegular />} aria-label={say(words.remove, { name })} title={say(words.remove, { name })}
                    onClick={() => onChange({ ...goals, goals: goals.goals.filter((goal) => goal.key !== key) })}
                  />
                )}
              </div>
            </li>
          );
        })}
      </ul>
      <Button size="small" className={look.left} icon={<AddRegular />} onClick={() => onChange({ ...goals, goals: [...goals.goals, { key: freeKey(goals), name: '', points: undefined }] })}>{words.add}</Button>
    </>
  );
}

/** Which goal each indicator serves. */
function Assignments({ items, goals, onChange }: GoalTreeFoldProps) {
  const look = useLook();
  const { words: { weights: { goals: words } } } = useWords();
  return (
    <section aria-label={words.assign}>
      <h4 className={look.heading}>{words.assign}</h4>
      <ul className={look.list}>
        {items.map((item) => (
          <li key={item.key}>
            <Field label={item.indicator.name}>
              <Select value={goalOf(goals, item)} onChange={(_event, { value }) => onChange({ ...goals, of: { ...goals.of, [item.key]: value } })}>
                {goals.goals.map(({ key, name }) => <option key={key} value={key}>{name.trim() || words.unnamed}</option>)}
              </Select>
            </Field>
          </li>
        ))}
      </ul>
    </section>
  );
}

function freeKey({ goals }: GoalEntries): string {
  let number = goals.length;
  while (goals.some(({ key }) => key === `own-${number}`)) number += 1;
  return `own-${number}`;
}
