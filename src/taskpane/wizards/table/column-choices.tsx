import { columnName, parseArea } from '../../../sheets/area';
import type { Region } from '../../../workbook/port';
import { useWords } from '../../language-context';
import { ChoiceField } from '../../parts';

/** A column that was taken for a role, and why. */
interface FoundColumn {
  readonly column: number;
  readonly because: string;
}

/** Words of a wizard about the columns of its table. */
interface ColumnWords<Role extends string> {
  readonly columns: string;
  readonly column: Readonly<Record<Role, string>>;
  readonly noColumn: string;
  readonly columnName: string;
  readonly columnLetter: string;
  readonly because: Readonly<Record<string, string>>;
}

interface ColumnChoicesProps<Role extends string> {
  readonly roles: readonly Role[];
  readonly columns: Readonly<Record<Role, FoundColumn | null>> & { readonly headerRows: number };
  readonly region: Region;
  readonly words: ColumnWords<Role>;
  /** What a role without a column means, where that is more than that there is none. */
  readonly none?: Readonly<Partial<Record<Role, string>>>;
  /** Columns of a sheet of ours need no reasons. */
  readonly withoutReasons?: boolean;
  readonly onChoose: (role: Role, column: number | null) => void;
}

const NONE = 'none';

/** What each column was taken for and why; any of it can be set right. */
export function ColumnChoices<Role extends string>({ roles, columns, region, words, none, withoutReasons = false, onChoose }: ColumnChoicesProps<Role>) {
  const named = useNamedColumns(region, columns.headerRows, words);
  return (
    <section aria-label={words.columns} style={{ display: 'grid', gridTemplateColumns: '1fr 1fr', alignItems: 'start', gap: '8px' }}>
      {roles.map((role) => {
        const found = columns[role];
        return (
          <ChoiceField
            key={role} look="list" label={words.column[role]} value={found ? String(found.column) : NONE}
            choices={[{ value: NONE, label: none?.[role] ?? words.noColumn }, ...named]} hint={found && !withoutReasons ? words.because[found.because] : undefined}
            onChange={(value) => onChoose(role, value === NONE ? null : Number(value))}
          />
        );
      })}
    </section>
  );
}

/** Each column by its letter and what stands above it. */
function useNamedColumns(region: Region, headerRows: number, words: Pick<ColumnWords<string>, 'columnName' | 'columnLetter'>) {
  const { say } = useWords();
  const left = parseArea(region.address)?.column ?? 0;
  const headers = (region.values[headerRows - 1] ?? []).map((cell) => String(cell).trim());
  return Array.from({ length: region.columns }, (_, column) => {
    const letter = columnName(left + column);
    const header = headers[column] ?? '';
    return { value: String(column), label: header === '' ? say(words.columnLetter, { letter }) : say(words.columnName, { letter, header }) };
  });
}
