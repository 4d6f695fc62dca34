import { entryOf, catalogue } from '../../../functions/catalogue/catalogue';
import type { JobProps } from '../../job';
import { FunctionList } from './function-list';
import { FunctionPage } from './function-page';

/** All functions, or the page of the one that the route names. */
export default function FunctionBrowser({ detail, onLeave }: JobProps) {
  const named = catalogue.find(({ name }) => name === detail?.toUpperCase());
  return named ? <FunctionPage key={named.name} entry={entryOf(named.name)} /> : <FunctionList unknown={detail} onLeave={onLeave} />;
}
