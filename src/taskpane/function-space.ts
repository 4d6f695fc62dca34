import { catalogue } from '../functions/catalogue/catalogue';
import type { FunctionSpace } from '../workbook/qualify-functions';

/** What the pane's address says of our functions: the manifest of a development copy gives them a namespace there. */
export function functionSpace(search: string): FunctionSpace | undefined {
  const namespace = new URLSearchParams(search).get('namespace') ?? '';
  if (!/^[A-Z][A-Z0-9.]*$/i.test(namespace)) return undefined;
  return { namespace, names: new Set(catalogue.map(({ name }) => name)) };
}
