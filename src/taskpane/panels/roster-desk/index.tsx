import { Button, Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import type { JobProps } from '../../job';
import { useWords } from '../../language-context';
import { Page } from '../../page';
import { ChoiceField, Notice } from '../../parts';
import { jobRoute, navigate } from '../../route';
import { shortDay } from '../../wizards/roster/short-day';
import { ChangedCells } from './changed-cells';
import { DaySection } from './day-section';
import type { Desk } from './desk';
import { useDeskStyles } from './desk-styles';
import { LockSection } from './lock-section';
import { StandingNow } from './standing-now';
import { SwapSection } from './swap-section';
import { useDesk } from './use-desk';
import { useRosters } from './use-rosters';

/** The pane beside a roster: rules and gaps as one edits, swaps, locks, a day by the quarter hour, and the log. */
export default function RosterDesk({ memoryKey, onLeave }: JobProps) {
  const { words, say } = useWords();
  const sentences = words.rosterDesk;
  const rosters = useRosters(memoryKey);
  const { all, chosen } = rosters;
  const { state, reread } = useDesk(chosen);
  return (
    <Page title={words.pane.jobs['roster-desk'].verb} back={{ label: words.pane.nav.backHome, onPress: onLeave, home: true }}>
      {all === null && <Spinner size="tiny" label={sentences.looking} />}
      {all?.length === 0 && <Notice kind="info" actions={[{ label: sentences.plan, onPress: () => navigate(jobRoute('roster')) }]}>{sentences.none}</Notice>}
      {all && chosen && all.length > 1 && (
        <ChoiceField look="list" label={sentences.roster} value={chosen.key} choices={all.map(({ key, memory }) => ({ value: key, label: memory.sheet }))} onChange={rosters.choose} />
      )}
      {chosen && state.kind === 'reading' && <Spinner size="tiny" label={sentences.reading} />}
      {chosen && state.kind === 'gone' && <Notice kind="warning">{say(sentences.gone, { sheet: chosen.memory.sheet })}</Notice>}
      {chosen && state.kind === 'open' && <OpenDesk key={chosen.key} memoryKey={chosen.key} desk={state.desk} onChanged={reread} onLogged={rosters.renew} />}
    </Page>
  );
}

interface OpenDeskProps {
  readonly memoryKey: string;
  readonly desk: Desk;
  readonly onChanged: () => void;
  readonly onLogged: () => Promise<void>;
}

function OpenDesk({ memoryKey, desk, onChanged, onLogged }: OpenDeskProps) {
  const styles = useDeskStyles();
  const { words: { rosterDesk: sentences }, say, locale } = useWords();
  const [swapped, setSwapped] = useState<ReadonlySet<string>>(new Set());
  const { people, firstDay, days } = desk.request;
  const onSwapped = (one: number, other: number, day: number) => {
    setSwapped(new Set([...swapped, `${one} ${day}`, `${other} ${day}`]));
    onChanged();
  };
  const logged = () => {
    setSwapped(new Set());
    return onLogged();
  };
  return (
    <>
      <div className={styles.soft}>
        {desk.memory.sheet}: {say(sentences.from, { people: people.length, first: shortDay(firstDay, locale), last: shortDay(firstDay + days - 1, locale) })}
      </div>
      <StandingNow desk={desk} />
      <ChangedCells desk={desk} memoryKey={memoryKey} swapped={swapped} onLogged={logged} />
      <SwapSection desk={desk} onSwapped={onSwapped} />
      <LockSection desk={desk} onChanged={onChanged} />
      <DaySection desk={desk} />
      <div className={styles.buttons}><Button onClick={() => navigate(jobRoute('roster', 'refresh', memoryKey))}>{sentences.refresh}</Button></div>
    </>
  );
}
