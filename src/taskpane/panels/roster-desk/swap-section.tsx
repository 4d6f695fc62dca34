import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { SwapVerdict } from '../../../core/scheduling/rostering';
import { parseArea } from '../../../sheets/area';
import { splitReference } from '../../../sheets/sheet-reference';
import { useWords, type Speech } from '../../language-context';
import { ChoiceField, isWorkbookProblem, Notice, workbookSentence } from '../../parts';
import { useWorkbook } from '../../workbook-context';
import { breachSentence } from '../../wizards/roster/breach-sentence';
import { shortDay } from '../../wizards/roster/short-day';
import type { Desk } from './desk';
import { useDeskStyles } from './desk-styles';

interface SwapSectionProps {
  readonly desk: Desk;
  readonly onSwapped: (one: number, other: number, day: number) => void;
}

const NOBODY = '';

/** Two people and a day: whether they may exchange their work, what it would cost, and the button that does it. */
export function SwapSection({ desk, onSwapped }: SwapSectionProps) {
  const styles = useDeskStyles();
  const port = useWorkbook();
  const speech = useWords();
  const { words: { rosterDesk: { swap: sentences } }, say, locale } = speech;
  const [one, setOne] = useState(NOBODY);
  const [other, setOther] = useState(NOBODY);
  const [day, setDay] = useState('0');
  const [told, setTold] = useState<{ readonly kind: 'success' | 'warning'; readonly sentence: string } | null>(null);
  const { request, memory } = desk;
  const people = [{ value: NOBODY, label: sentences.choose }, ...request.people.map(({ name }, person) => ({ value: String(person), label: name }))];
  const days = Array.from({ length: request.days }, (_, index) => ({ value: String(index), label: shortDay(request.firstDay + index, locale) }));
  const choose = (set: (value: string) => void) => (value: string) => {
    setTold(null);
    set(value);
  };

  const takeSelected = async () => {
    const selection = await port.selection();
    const area = 'sheet' in selection && selection.sheet === memory.sheet ? parseArea(splitReference(selection.address).address) : null;
    const places = area && area.columns === 1 ? desk.placesIn(area) : [];
    const [first, last] = [places[0], places.at(-1)];
    if (!first || !last || first.person === last.person) return setTold({ kind: 'warning', sentence: sentences.notTwo });
    setTold(null);
    setOne(String(first.person));
    setOther(String(last.person));
    setDay(String(first.day));
  };
  const swap = async () => {
    const answer = await port.changeCells(desk.swapChanges(Number(one), Number(other), Number(day)));
    if (isWorkbookProblem(answer)) return setTold({ kind: 'warning', sentence: workbookSentence(answer, speech) });
    if (answer.kind === 'refused') return setTold({ kind: 'warning', sentence: say(sentences.changed, { address: answer.address }) });
    setTold({ kind: 'success', sentence: sentences.done });
    onSwapped(Number(one), Number(other), Number(day));
  };
  return (
    <section className={styles.section} aria-label={sentences.heading}>
      <h2 className={styles.heading}>{sentences.heading}</h2>
      <div className={styles.pair}>
        <ChoiceField look="list" label={sentences.one} value={one} choices={people} onChange={choose(setOne)} />
        <ChoiceField look="list" label={sentences.other} value={other} choices={people} onChange={choose(setOther)} />
      </div>
      <ChoiceField look="list" label={sentences.day} value={day} choices={days} onChange={choose(setDay)} />
      <div className={styles.buttons}><Button onClick={() => void takeSelected()}>{sentences.take}</Button></div>
      <div className={styles.soft}>{sentences.takeHint}</div>
      {told && <Notice kind={told.kind}>{told.sentence}</Notice>}
      {told?.kind !== 'success' && one !== NOBODY && other !== NOBODY && <Answer desk={desk} one={Number(one)} other={Number(other)} day={Number(day)} onSwap={() => void swap()} />}
    </section>
  );
}

interface AnswerProps {
  readonly desk: Desk;
  readonly one: number;
  readonly other: number;
  readonly day: number;
  readonly onSwap: () => void;
}

function Answer({ desk, one, other, day, onSwap }: AnswerProps) {
  const styles = useDeskStyles();
  const speech = useWords();
  const { words: { rosterDesk }, say, locale } = speech;
  const { swap: sentences, off } = rosterDesk;
  const { people, firstDay } = desk.request;
  const facts = { one: people[one]?.name, other: people[other]?.name, day: shortDay(firstDay + day, locale) };
  const [first, second] = [desk.codeAt({ person: one, day }), desk.codeAt({ person: other, day })];
  if (one === other) return <Notice kind="info">{sentences.same}</Notice>;
  if (first === second) return <Notice kind="info">{say(sentences.nothing, facts)}</Notice>;
  const verdict = desk.swap(one, other, day);
  const locked = desk.isLocked({ person: one, day }) || desk.isLocked({ person: other, day });
  return (
    <>
      <Notice kind={verdict.allowed ? 'success' : 'warning'} title={verdict.allowed ? say(sentences.allowed, facts) : say(sentences.refused, { count: verdict.breaches.length })}>
        {verdict.breaches.length > 0 && <ul style={{ margin: 0, paddingLeft: '18px' }}>{verdict.breaches.map((breach, index) => <li key={index}>{breachSentence(breach, desk.request, speech)}</li>)}</ul>}
        <div>{say(sentences.exchange, { ...facts, oneFrom: first || off, oneTo: second || off, otherFrom: second || off, otherTo: first || off })}</div>
        <div>{costSentence(verdict, speech)}</div>
      </Notice>
      {locked && <Notice kind="info">{sentences.locked}</Notice>}
      <div className={styles.buttons}>
        <Button appearance={verdict.allowed ? 'primary' : 'secondary'} disabledFocusable={locked} onClick={onSwap}>{verdict.allowed ? sentences.do : sentences.anyway}</Button>
      </div>
    </>
  );
}

/** Less is rounding. */
const FELT = 0.005;

/** "2.0 more hours short, one more wish broken." */
export function costSentence({ underHoursChange, wishes }: Pick<SwapVerdict, 'underHoursChange' | 'wishes'>, { words: { rosterDesk: { swap } }, say }: Speech): string {
  const lost = wishes.reduce((sum, each) => sum + each.lost.length - each.won.length, 0);
  const under = Math.abs(underHoursChange) < FELT ? 'same' : underHoursChange > 0 ? 'more' : 'less';
  return say(lost < 0 ? swap.costKept : swap.cost, { under, hours: Math.abs(underHoursChange), wishes: Math.abs(lost) });
}
