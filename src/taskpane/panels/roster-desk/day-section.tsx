import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { isoDay, readDay } from '../../../core/history/calendar-day';
import { dayBreaks } from '../../../core/scheduling/rostering/day-breaks';
import { dayPlan } from '../../../sheets/roster/day-plan';
import { sheetReference } from '../../../sheets/sheet-reference';
import { useWords } from '../../language-context';
import { Notice, workbookSentence } from '../../parts';
import { useWorkbook } from '../../workbook-context';
import { shortDay } from '../../wizards/roster/short-day';
import type { Desk } from './desk';
import { useDeskStyles } from './desk-styles';

type Told = { readonly kind: 'made'; readonly sheet: string } | { readonly kind: 'refused'; readonly sentence: string };

/** One day of the roster on a sheet of its own, by the quarter hour. */
export function DaySection({ desk }: { readonly desk: Desk }) {
  const styles = useDeskStyles();
  const port = useWorkbook();
  const speech = useWords();
  const { words, say, locale } = speech;
  const { day: sentences } = words.rosterDesk;
  const { firstDay, days } = desk.request;
  const [chosen, setChosen] = useState<number | null>(firstDay);
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState<Told | null>(null);
  const outside = chosen === null || chosen < firstDay || chosen >= firstDay + days;

  const make = async () => {
    if (chosen === null) return;
    setBusy(true);
    const { asked, sheet, sheets: { cover } } = desk.memory;
    const day = chosen - firstDay;
    const standing = (await port.sheetNames()).includes(cover);
    const plan = dayPlan({
      asked, day, breaks: dayBreaks(asked, desk.codes, day), sheets: { roster: sheet, ...(standing && { cover }) }, words: words.sheets.roster, locale, writtenAt: new Date(),
    });
    const name = plan.sheets[0]?.name ?? '';
    const again = await port.write(plan, { kind: 'refresh', sheet: name }, {});
    const result = again.kind === 'collision' ? await port.write(plan, { kind: 'new-sheet' }, {}) : again;
    setBusy(false);
    if (result.kind === 'written') setTold({ kind: 'made', sheet: result.sheets[0] ?? name });
    else setTold({ kind: 'refused', sentence: result.kind === 'failed' ? say(sentences.refused, { reason: workbookSentence(result.reason, speech) }) : sentences.cancelled });
  };
  return (
    <section className={styles.section} aria-label={sentences.heading}>
      <h2 className={styles.heading}>{sentences.heading}</h2>
      <div className={styles.soft}>{sentences.why}</div>
      <Field
        label={sentences.label} validationState={outside ? 'error' : 'none'}
        validationMessage={outside ? say(sentences.outside, { first: shortDay(firstDay, locale), last: shortDay(firstDay + days - 1, locale) }) : undefined}
      >
        <Input
          type="date" value={chosen === null ? '' : isoDay(chosen)} min={isoDay(firstDay)} max={isoDay(firstDay + days - 1)}
          onChange={(_event, { value }) => {
            setTold(null);
            setChosen(readDay(value));
          }}
        />
      </Field>
      <div className={styles.buttons}><Button disabledFocusable={outside || busy} onClick={() => void make()}>{sentences.make}</Button></div>
      {told?.kind === 'made' && <Notice kind="success" actions={[{ label: sentences.goTo, onPress: () => void port.goTo(sheetReference(told.sheet, 'A1')) }]}>{say(sentences.made, { sheet: told.sheet })}</Notice>}
      {told?.kind === 'refused' && <Notice kind="error">{told.sentence}</Notice>}
    </section>
  );
}
