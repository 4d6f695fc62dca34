import { HOME } from '../src/functions/functions-json';

/** A development install must not clash with production: Excel takes an add-in by its id and a function by namespace and name. */
const DEVELOPMENT_ID = '0d9a3c52-46e1-4b7c-8a55-1e4f7c80d2e6';
export const DEVELOPMENT_NAMESPACE = 'CALLSHEETDEV';

/** The address that this build is deployed to: CALLSHEET_BASE, or the one that manifest.xml is written for. */
export function baseOfBuild(environment: Readonly<Record<string, string | undefined>>): string {
  return baseAddress(environment['CALLSHEET_BASE'] || HOME);
}

/** An address to deploy to, without the slash at its end. Throws where Office would not take it. */
function baseAddress(base: string): string {
  if (new URL(base).protocol !== 'https:') throw new Error(`Office loads add-ins over https only, so ${base} will not do.`);
  return base.replace(/\/+$/, '');
}

/** The production manifest at another https address. Throws where the address would not be taken by Office. */
export function manifestAt(manifest: string, base: string): string {
  const address = baseAddress(base);
  return manifest
    .replaceAll(`<AppDomain>${HOME}</AppDomain>`, `<AppDomain>${new URL(address).origin}</AppDomain>`)
    .replaceAll(HOME, address);
}

/** The same add-in marked `[dev]`, with an id and a function namespace of its own. */
export function developmentManifest(manifest: string, base: string): string {
  return manifestAt(manifest, base)
    .replace(/<Id>[^<]+<\/Id>/, `<Id>${DEVELOPMENT_ID}</Id>`)
    .replace('<DisplayName DefaultValue="Callsheet">', '<DisplayName DefaultValue="Callsheet [dev]">')
    .replace(/(<Override Locale="zh-\w\w" Value=")Callsheet (呼叫|客服)/g, '$1Callsheet [dev] $2')
    .replace('id="Group.Label" DefaultValue="Callsheet"', 'id="Group.Label" DefaultValue="Callsheet [dev]"')
    // The pane writes formulas, so it must know the namespace. Runtime, Page and FunctionFile share the address.
    .replace(/(<bt:Url id="Pane\.Url" DefaultValue="[^"]+)/, `$1?namespace=${DEVELOPMENT_NAMESPACE}`)
    .replace(/(<\/Metadata>)(\s*)(<\/ExtensionPoint>)/, '$1$2  <Namespace resid="Functions.Namespace" />$2$3')
    .replace('<bt:ShortStrings>', `<bt:ShortStrings>\n        <bt:String id="Functions.Namespace" DefaultValue="${DEVELOPMENT_NAMESPACE}" />`);
}
