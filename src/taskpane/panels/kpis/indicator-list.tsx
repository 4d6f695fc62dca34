import { Button, SearchBox, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { GROUPS, type Group, type IndicatorId } from '../../../core/kpi/catalogue/indicator-id';
import type { InputId } from '../../../core/kpi/catalogue/inputs';
import { waysOf } from '../../../core/kpi/catalogue/catalogue';
import type { Indicator } from '../../../core/kpi/catalogue/indicator';
import { catalogueSearch } from '../../../sheets/kpi/catalogue-search';
import { catalogueWords } from '../../../sheets/kpi/catalogue-words';
import { missingFor } from '../../../sheets/kpis/at-hand';
import { useWords } from '../../language-context';
import { Page } from '../../page';
import { Notice, qualifiedAddress } from '../../parts';
import { likelyTables, type LikelyTable } from '../../wizards/kpi-table/likeliest-tables';
import type { BasketAtHand } from './basket';
import { BasketFoot } from './basket-foot';
import { IndicatorRows } from './indicator-rows';
import { useCandidates } from './use-candidates';

/** What the list is narrowed to. */
export interface Sought {
  readonly words: string;
  readonly group: Group | '';
  /** The address of a table: what can be made of its columns. */
  readonly table: string;
}
export const NOTHING_SOUGHT: Sought = { words: '', group: '', table: '' };

interface IndicatorListProps extends BasketAtHand {
  readonly unknown?: string;
  readonly sought: Sought;
  readonly onSought: (sought: Sought) => void;
  readonly onLeave: () => void;
}

const useStyles = makeStyles({
  search: { width: '100%', maxWidth: 'none' },
  narrow: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '6px' },
  select: { minWidth: 0 },
  count: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  heading: {
    position: 'sticky', top: 0, zIndex: 1, margin: 0, padding: '10px 4px 4px', backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold,
  },
  inGroup: { marginLeft: '4px', fontWeight: tokens.fontWeightRegular, fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
});

let search: ReturnType<typeof catalogueSearch> | null = null;

/** Every indicator: by group, by words of any of the three languages, or by what a table's columns can give. */
export function IndicatorList({ unknown, sought, onSought, onLeave, ...atHand }: IndicatorListProps) {
  const styles = useStyles();
  const { words, say, locale } = useWords();
  const { kpis, pane: { nav } } = words;
  const { phrases } = catalogueWords(locale);
  const candidates = useCandidates();
  const tables = useMemo(() => likelyTables(candidates ?? []), [candidates]);
  const table = tables.find(({ candidate }) => qualifiedAddress(candidate) === sought.table) ?? null;
  search ??= catalogueSearch();
  const found = search({ words: sought.words, ...(sought.group !== '' && { group: sought.group }) });
  const sections = table ? byData(found, table) : null;
  const plain = sought.words.trim() !== '' || sought.group !== '';
  const rows = { basket: atHand.basket, onChange: atHand.onChange };
  const set = (change: Partial<Sought>) => onSought({ ...sought, ...change });
  const shown = sections ? sections.full.length + sections.nearly.length : found.length;

  return (
    <Page title={words.pane.jobs.kpis.verb} back={{ label: nav.backHome, onPress: onLeave, home: true }} foot={atHand.basket.length > 0 ? <BasketFoot {...atHand} /> : undefined}>
      {unknown && <Notice kind="warning">{say(kpis.list.unknown, { name: unknown })}</Notice>}
      <SearchBox className={styles.search} aria-label={kpis.list.search} placeholder={kpis.list.search} value={sought.words} onChange={(_event, data) => set({ words: data.value })} />
      <div className={styles.narrow}>
        <Select className={styles.select} aria-label={kpis.list.group} value={sought.group} onChange={(_event, data) => set({ group: data.value as Group | '' })}>
          <option value="">{kpis.list.allGroups}</option>
          {GROUPS.map((group) => <option key={group} value={group}>{phrases.groups[group]}</option>)}
        </Select>
        <Select className={styles.select} aria-label={kpis.list.data} value={table ? sought.table : ''} onChange={(_event, data) => set({ table: data.value })}>
          <option value="">{kpis.list.anyData}</option>
          {tables.map(({ candidate }) => <option key={qualifiedAddress(candidate)} value={qualifiedAddress(candidate)}>{say(kpis.list.fromTable, { table: candidate.table ?? candidate.sheet })}</option>)}
        </Select>
      </div>
      <div role="status" className={styles.count}>{say(kpis.list.found, { count: shown })}</div>
      {shown === 0 && <Button appearance="subtle" onClick={() => onSought(NOTHING_SOUGHT)}>{kpis.list.showAll}</Button>}
      {sections ? (
        <>
          <Section title={kpis.list.full} found={sections.full} {...rows} />
          <Section title={kpis.list.nearly} found={sections.nearly} lacking={sections.lacking} {...rows} />
        </>
      ) : plain ? <IndicatorRows found={found} {...rows} />
        : GROUPS.map((group) => <Section key={group} title={phrases.groups[group]} found={found.filter((one) => one.group === group)} {...rows} />)}
    </Page>
  );
}

interface SectionProps {
  readonly title: string;
  readonly found: readonly Indicator[];
  readonly lacking?: ReadonlyMap<IndicatorId, InputId>;
  readonly basket: BasketAtHand['basket'];
  readonly onChange: BasketAtHand['onChange'];
}

function Section({ title, found, lacking, basket, onChange }: SectionProps) {
  const styles = useStyles();
  if (found.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2 className={styles.heading}>{title}<span className={styles.inGroup}>{found.length}</span></h2>
      <IndicatorRows found={found} lacking={lacking} basket={basket} onChange={onChange} />
    </section>
  );
}

/** What a table can give at once, and what lacks one column to be given. */
function byData(found: readonly Indicator[], { inputs }: LikelyTable): { full: Indicator[]; nearly: Indicator[]; lacking: Map<IndicatorId, InputId> } {
  const at = new Set(inputs);
  const lacking = new Map<IndicatorId, InputId>();
  const full: Indicator[] = [];
  const nearly: Indicator[] = [];
  for (const indicator of found) {
    const missing = waysOf(indicator).map(({ formula }) => missingFor(formula, at)).sort((a, b) => a.length - b.length)[0] ?? [];
    if (missing.length === 0) full.push(indicator);
    if (missing.length === 1) {
      nearly.push(indicator);
      lacking.set(indicator.id, missing[0]!);
    }
  }
  return { full, nearly, lacking };
}
