import { catalogue, type FunctionName } from '../catalogue/catalogue';

const names: ReadonlyMap<string, FunctionName> = new Map(catalogue.map(({ name }) => [name, name]));

/** The function of ours that a formula means by a name: in any case, also as files keep custom functions, `_xldudf_ERLANGC`. */
export function ourFunction(written: string): FunctionName | undefined {
  return names.get(written.replace(/^_xldudf_/i, '').toUpperCase());
}
