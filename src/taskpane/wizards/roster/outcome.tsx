import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import type { RosterRequest, RosterResult, RosterWish } from '../../../core/scheduling/rostering';
import { useWords, type Speech } from '../../language-context';
import { Fold, Notice, PlanChart } from '../../parts';
import { breachSentence } from './breach-sentence';
import { dayChart } from './day-chart';
import { judge, type Judgement } from './judgement';
import { shortDay } from './short-day';

interface OutcomeProps {
  readonly request: RosterRequest;
  readonly result: RosterResult;
  readonly kept: boolean;
}

const MOST_SENTENCES = 6;
const MOST_NAMES = 5;

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '18px' },
  lines: { display: 'flex', flexDirection: 'column', gap: '2px' },
  soft: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** What the roster is worth: rules, hours, wishes, weekends, and the day that is shortest. */
export function Outcome({ request, result, kept }: OutcomeProps) {
  const styles = useStyles();
  const speech = useWords();
  const { words: { roster: { preview } }, say } = speech;
  const judged = useMemo(() => judge(request, result), [request, result]);
  const { wishes, wishesKept } = judged;
  return (
    <>
      {kept && <Notice kind="info">{preview.kept}</Notice>}
      <Rules request={request} result={result} />
      <div className={styles.lines}>
        <div>{say(preview.hours, { under: result.underHours, over: result.overHours, needed: judged.neededHours })}</div>
        {judged.worst.length > 0 && <div>{worstSentence(request, judged, speech)}</div>}
        <div>{say(preview.wishes, { wishes, kept: wishesKept })}</div>
        {Number.isFinite(judged.leastWeekendsOff) && <div>{say(preview.weekends, { mean: judged.meanWeekendsOff, least: judged.leastWeekendsOff })}</div>}
        {Number.isFinite(judged.leastBeside) && <div>{spreadSentence(judged, speech)}</div>}
        <div className={styles.soft}>{result.gap === null ? preview.noGap : say(preview.gap, { gap: result.gap })}</div>
      </div>
      <DayChart request={request} result={result} judged={judged} />
      <BrokenWishes request={request} result={result} />
    </>
  );
}

function Rules({ request, result: { breaches, withoutLine } }: Pick<OutcomeProps, 'request' | 'result'>) {
  const speech = useWords();
  const { words: { roster: { preview } }, say, locale } = speech;
  const names = withoutLine.slice(0, MOST_NAMES).map((person) => request.people[person]?.name ?? '');
  const more = withoutLine.length - names.length;
  const named = new Intl.ListFormat(locale, { type: 'conjunction' }).format(more > 0 ? [...names, say(preview.others, { count: more })] : names);
  return (
    <>
      {breaches.length === 0 ? <Notice kind="success">{preview.rulesKept}</Notice> : (
        <Notice kind="warning" title={say(preview.rulesBroken, { count: breaches.length })}>
          <Sentences sentences={breaches.map((breach) => breachSentence(breach, request, speech))} />
          {preview.rulesBrokenWhy}
        </Notice>
      )}
      {withoutLine.length > 0 && <Notice kind="warning" title={say(preview.withoutLine, { count: withoutLine.length })}>{say(preview.withoutLineWhy, { names: named })}</Notice>}
    </>
  );
}

/** The first few, and how many more there are. */
export function Sentences({ sentences, most = MOST_SENTENCES }: { readonly sentences: readonly ReactNode[]; readonly most?: number }) {
  const styles = useStyles();
  const { words: { roster: { preview } }, say } = useWords();
  const more = sentences.length - most;
  return (
    <ul className={styles.list}>
      {sentences.slice(0, most).map((sentence, index) => <li key={index}>{sentence}</li>)}
      {more > 0 && <li>{say(preview.more, { count: more })}</li>}
    </ul>
  );
}

/** Less is rounding. */
const FELT_HOURS = 0.05;

function spreadSentence({ leastBeside: least, mostBeside: most }: Judgement, { words: { roster: { preview } }, say }: Speech): string {
  return Math.max(Math.abs(least), Math.abs(most)) < FELT_HOURS ? preview.spreadNone : say(preview.spread, { least, most });
}

function clockTime(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

function worstSentence({ firstDay }: RosterRequest, { worst }: Judgement, { words: { roster: { preview } }, say, locale }: Speech): string {
  const each = worst.map(({ day, minute, short }) => say(preview.worstOne, { day: shortDay(firstDay + day, locale), time: clockTime(minute), people: short }));
  return say(preview.worst, { intervals: new Intl.ListFormat(locale, { type: 'conjunction' }).format(each) });
}

function DayChart({ request, result, judged }: Pick<OutcomeProps, 'request' | 'result'> & { readonly judged: Judgement }) {
  const { words: { roster: { preview }, sheets }, say, locale } = useWords();
  const { worstDay: day } = judged;
  const drawn = useMemo(() => {
    const title = say(judged.worst.length > 0 ? preview.chart : preview.chartFit, { day: shortDay(request.firstDay + day, locale) });
    const { chart } = sheets.efficiency;
    return dayChart(request.required[day] ?? [], result.people[day] ?? [], request.intervalMinutes, { title, required: chart.required, scheduled: chart.scheduled });
  }, [request, result, judged, day, preview, sheets, say, locale]);
  return <PlanChart sheet={drawn.sheet} chart={drawn.chart} height={180} />;
}

function BrokenWishes({ request, result }: Pick<OutcomeProps, 'request' | 'result'>) {
  const speech = useWords();
  const { words: { roster: { preview } }, say } = speech;
  const broken = result.shares.flatMap(({ wishesBroken }, person) => (wishesBroken.length === 0 ? [] : { person, wishes: wishesBroken }));
  if (broken.length === 0) return null;
  return (
    <Fold title={say(preview.brokenWishes, { count: broken.reduce((sum, { wishes }) => sum + wishes.length, 0) })}>
      <Sentences
        most={50}
        sentences={broken.map(({ person, wishes }) => {
          const who = request.people[person];
          return say(preview.brokenWish, { name: who?.name, wishes: wishes.map((wish) => wishSentence(who?.wishes[wish], request.firstDay, speech)).join('; ') });
        })}
      />
    </Fold>
  );
}

/** `Sat 7 Mar free`, `Tue 10 Mar early`. */
export function wishSentence(wish: RosterWish | undefined, firstDay: number, { words: { roster: { preview } }, say, locale }: Speech): string {
  if (!wish) return '';
  const facts = { day: shortDay(firstDay + wish.day, locale), shift: wish.shift ?? '' };
  if (wish.shift !== undefined) return say(wish.want === 'on' ? preview.wishShift : preview.wishNotShift, facts);
  return say(wish.want === 'on' ? preview.wishOn : preview.wishOff, facts);
}
