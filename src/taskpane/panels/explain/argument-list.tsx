import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular } from '@fluentui/react-icons';
import type { Single } from '../../../functions/reading/array-arithmetic';
import type { ReadArgument } from '../../../functions/reading/read-call';
import { sheetReference } from '../../../sheets/sheet-reference';
import type { FormulaCell } from '../../../workbook/port';
import { useWords } from '../../language-context';
import { useWorkbook } from '../../workbook-context';
import { ownCell } from './own-cell';
import { useSectionStyles } from './section-styles';
import { shownSingle } from './shown-value';

const useStyles = makeStyles({
  name: { display: 'flex', alignItems: 'center', gap: '4px', fontWeight: tokens.fontWeightSemibold },
  faulty: { color: tokens.colorPaletteRedForeground1 },
});

export interface ArgumentListProps {
  readonly read: readonly ReadArgument[];
  readonly descriptions: Readonly<Record<string, string>>;
  /** The argument that an error comes from. */
  readonly faulty: string | undefined;
  readonly cell: FormulaCell;
}

/** What the function is given: name, value with its unit, what it is, and the cell that it comes from. */
export function ArgumentList({ read, descriptions, faulty, cell }: ArgumentListProps) {
  const styles = useStyles();
  const sections = useSectionStyles();
  const { words: { explain } } = useWords();
  // Arguments that are left out at the end and do nothing would only hide those that do.
  const shown = read.filter(({ text, entry }) => text !== '' || entry.default !== null);
  return (
    <section className={sections.section} aria-label={explain.arguments.heading}>
      <h2 className={sections.heading}>{explain.arguments.heading}</h2>
      <ul className={sections.rows}>
        {shown.map((argument) => (
          <li key={argument.entry.name} className={sections.row}>
            <div className={mergeClasses(styles.name, argument.entry.name === faulty && styles.faulty)}>
              {argument.entry.name === faulty && <ErrorCircleRegular aria-hidden />}
              {argument.entry.name}
            </div>
            <Value argument={argument} />
            <div className={sections.soft}>{descriptions[argument.entry.name]}</div>
            <Source argument={argument} cell={cell} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Value({ argument: { own, entry, text, unknown } }: { readonly argument: ReadArgument }) {
  const sections = useSectionStyles();
  const speech = useWords();
  const { words: { explain: { arguments: words } }, say } = speech;
  if (unknown) return <div className={sections.value}>?</div>;
  if (Array.isArray(own)) return <div className={sections.value}>{say(words.cells, { count: own.length * (own[0]?.length ?? 0) })}</div>;
  const value = text === '' ? (entry.default ?? null) : own;
  return <div className={sections.value}>{text === '' && value === null ? words.none : shownSingle(value as Single, entry, speech)}</div>;
}

/** Where it comes from: a cell to go to, what is typed there, or nothing but the default. */
function Source({ argument, cell }: { readonly argument: ReadArgument; readonly cell: FormulaCell }) {
  const sections = useSectionStyles();
  const port = useWorkbook();
  const { words: { explain: { arguments: words } }, say } = useWords();
  const { text, unknown, cells } = argument;
  if (unknown) return <div className={sections.soft} style={{ gridColumn: '1 / -1' }}>{say(words[unknown.unknown], { text: unknown.text })}</div>;
  if (text === '') return argument.entry.default === undefined ? null : <div className={sections.value}><span className={sections.soft}>{words.default}</span></div>;
  const place = ownCell(argument, cell.offset) ?? (cells && !cells.constant ? cells : undefined);
  if (!place) return isTyped(text) ? null : <div className={sections.value}><span className={sections.soft}>{text}</span></div>;
  const reference = sheetReference(place.sheet, place.address);
  return (
    <div className={sections.value}>
      <Link as="button" className={sections.link} aria-label={say(words.goTo, { address: reference })} onClick={() => void port.goTo(reference)}>
        {place.sheet === cell.sheet ? place.address : reference}
      </Link>
    </div>
  );
}

/** A constant says no more than its value. */
function isTyped(text: string): boolean {
  return /^(-?[\d.]+(e[+-]?\d+)?%?|true|false|"[^"]*")$/i.test(text);
}
