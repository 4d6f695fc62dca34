import { SearchBox, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { ConvertedCell } from '../../../../sheets/share/conversion';
import { useWords } from '../../../language-context';
import { Pager, usePages } from '../../../parts';
import { CellEntry } from './cell-entry';
import { countShown, shownCells, SHOWS, type Show } from './shown-cells';

/** As many as one looks through before going on. */
const AT_ONCE = 25;

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  heading: { margin: 0, outline: 'none', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  search: { width: '100%', maxWidth: 'none' },
  select: { minWidth: 0 },
  sheet: { margin: 0, padding: '4px 0', overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

/** Every cell that is converted, a page at a time, by sheet. */
export function CellList({ cells }: { readonly cells: readonly ConvertedCell[] }) {
  const styles = useStyles();
  const { words: { share: { preview } }, say } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const [show, setShow] = useState<Show>('all');
  const [search, setSearch] = useState('');
  const sought = useDeferredValue(search);
  const counts = useMemo(() => new Map(SHOWS.map((one) => [one, countShown(cells, one)])), [cells]);
  const found = useMemo(() => shownCells(cells, show, sought), [cells, show, sought]);
  const pages = usePages(found, AT_ONCE);
  const sheets = [...new Set(pages.shown.map(({ sheet }) => sheet))];
  const label: Readonly<Record<Show, string>> = { all: preview.all, changed: preview.changed, kept: preview.keptOnly, warned: preview.warnedOnly };
  // Enter in a wizard means the button at its foot; here it would write the workbook in the middle of a search.
  const keep = (event: KeyboardEvent) => {
    if (event.key === 'Enter') event.preventDefault();
  };
  const onTurned = () => heading.current?.focus();
  return (
    <section className={styles.section} aria-label={preview.cells}>
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>{preview.cells}</h3>
      <Select className={styles.select} aria-label={preview.show} value={show} onChange={(_event, data) => { setShow(data.value as Show); pages.toStart(); }}>
        {SHOWS.filter((one) => one === 'all' || one === show || counts.get(one)! > 0).map((one) => <option key={one} value={one}>{say(label[one], { count: counts.get(one) })}</option>)}
      </Select>
      <SearchBox
        className={styles.search} aria-label={preview.search} placeholder={preview.search} value={search} onKeyDown={keep}
        onChange={(_event, { value }) => { setSearch(value); pages.toStart(); }}
      />
      <Pager pages={pages} nothing={preview.nothing} onTurned={onTurned} />
      {sheets.map((sheet) => (
        <section key={sheet} aria-label={say(preview.sheet, { sheet })}>
          <h4 className={styles.sheet}>{say(preview.sheet, { sheet })}</h4>
          <ul className={styles.list}>{pages.shown.filter((cell) => cell.sheet === sheet).map((cell) => <CellEntry key={cell.address} cell={cell} />)}</ul>
        </section>
      ))}
      {found.length > AT_ONCE && <Pager pages={pages} nothing="" onTurned={onTurned} />}
    </section>
  );
}
