import { Link } from '@fluentui/react-components';
import type { Collision } from '../../workbook/port';
import { useWords } from '../language-context';
import { useWorkbook } from '../workbook-context';
import { Notice } from './notice';
import { qualifiedAddress } from './qualified-address';

/** What the plan would overwrite: nothing, said so, or the cells in the way, each to be gone to. */
export function CollisionList({ collisions }: { readonly collisions: readonly Collision[] }) {
  const { words, say } = useWords();
  const port = useWorkbook();
  if (collisions.length === 0) return <div>{words.parts.preview.nothingOverwritten}</div>;
  return (
    <Notice kind="warning" title={words.parts.preview.overwritten}>
      <ul style={{ margin: 0, paddingLeft: '16px' }}>
        {collisions.map((collision) => (
          <li key={qualifiedAddress(collision)}>
            <Link as="button" inline onClick={() => void port.goTo(qualifiedAddress(collision))}>
              {say(words.parts.preview.collision, { address: collision.address, sheet: collision.sheet, cells: collision.filledCells })}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
