import type { JobProps } from '../../job';
import { useWords } from '../../language-context';

/** Under construction: its builder replaces this. */
export default function KpiCatalogue({ onLeave }: JobProps) {
  const { words } = useWords();
  return <button type="button" onClick={onLeave}>{words.kpis.next}</button>;
}
