import { Link } from '@fluentui/react-components';
import { useWords } from '../language-context';
import { functionRoute } from '../route';

/** Leads from a setting to the page of the function that explains it. */
export function PageLink({ name }: { readonly name: string }) {
  const { words, say } = useWords();
  return <Link href={functionRoute(name)} inline style={{ fontSize: 'inherit' }}>{say(words.parts.page, { name })}</Link>;
}
