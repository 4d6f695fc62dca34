import type { FunctionName } from '../catalogue/catalogue';
import { ourFunction } from '../reading/our-function';
import type { WrittenCall } from './written-call';

/** Under which our functions have ever been registered, in the forms of Excel and of files: the development copy's, and that of earlier trials. */
const NAMESPACES = ['CALLSHEETDEV', 'CALLSHEET', 'WFM'];

/**
 * What has become of a function's name:
 * `file-name`, `_xldudf_ERLANGC`, as files keep functions of add-ins; `namespace`, `WFM.ERLANGC`, of a copy registered under it;
 * `lost-link`, `[2]!ERLANGC` or `#REF!ERLANGC`, a link that leads nowhere; `other-file`, `'C:\x.xlam'!ERLANGC`, a function of this
 * name in a file: it may be somebody else's, its arguments in another order; `intersection`, `@ERLANGC`, of one value only.
 */
export type FaultKind = 'file-name' | 'namespace' | 'lost-link' | 'other-file' | 'intersection';

export interface LostName {
  readonly name: FunctionName;
  /** Undefined where the name is as it should be. */
  readonly kind?: Exclude<FaultKind, 'intersection'>;
}

/** A name of ours, whole or damaged; `foreign` for another add-in's, undefined for Excel's own. */
export function lostName({ qualifier, name }: WrittenCall): LostName | 'foreign' | undefined {
  const place = placeOf(qualifier);
  const own = ourName(name);
  const isForeign = place !== 'here' || /^_xldudf_/i.test(name);
  if (!own || place === 'sheet') return isForeign && place !== 'sheet' ? 'foreign' : undefined;
  if (place !== 'here') return { name: own.name, kind: place };
  return own;
}

/** Where the qualifier leads: to a sheet of the workbook, whose names are the planner's, to a file, or nowhere any more. */
function placeOf(qualifier: string): 'here' | 'sheet' | 'lost-link' | 'other-file' {
  if (qualifier === '') return 'here';
  if (qualifier === '#REF' || /^\[\d+\]$/.test(qualifier)) return 'lost-link';
  return /\.(?:xl[a-z]{1,2}|dll)\]?'?$/i.test(qualifier) || /\[.*\]/.test(qualifier) ? 'other-file' : 'sheet';
}

function ourName(written: string): LostName | undefined {
  const [, prefix, rest] = /^(_xldudf_)?(.*)$/i.exec(written)!;
  const bare = ourFunction(rest!);
  if (bare) return { name: bare, ...(prefix && { kind: 'file-name' as const }) };
  const [, namespace, last] = /^(.*)[._]([^._]+)$/.exec(rest!) ?? [];
  const name = namespace !== undefined && NAMESPACES.includes(namespace.toUpperCase()) ? ourFunction(last!) : undefined;
  return name && { name, kind: prefix ? 'file-name' : 'namespace' };
}
