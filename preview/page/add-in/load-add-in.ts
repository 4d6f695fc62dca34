import type { FunctionsJson } from '../../functions/functions-json';
import { OFFICE_TAG, type PageLocale } from '../appearance';
import { readManifest, type AddInManifest } from './add-in-manifest';

export interface LoadedAddIn {
  readonly locale: PageLocale;
  readonly manifest: AddInManifest;
  readonly functionsJson: FunctionsJson;
  /** Where the preview serves a file that the manifest names by its production address. */
  served(url: string): string;
}

/** The folder of the build, unchanged; the manifest lies at its root. */
const SERVED_AT = '/add-in/';

/** Reads the add-in as it would be deployed: its manifest, then the function metadata that the manifest points to. */
export async function loadAddIn(locale: PageLocale): Promise<LoadedAddIn | undefined> {
  const response = await fetch(`${SERVED_AT}manifest.xml`);
  if (!response.ok) return undefined;
  const manifest = readManifest(await response.text(), OFFICE_TAG[locale]);
  const home = new URL('.', manifest.taskpaneUrl).href;
  const served = (url: string): string => (url.startsWith(home) ? SERVED_AT + url.slice(home.length) : url);
  return { locale, manifest, served, functionsJson: await loadFunctions(manifest, served) };
}

async function loadFunctions(manifest: AddInManifest, served: (url: string) => string): Promise<FunctionsJson> {
  if (!manifest.functionsUrl) return { functions: [] };
  const response = await fetch(served(manifest.functionsUrl));
  if (!response.ok) throw new Error(`${manifest.functionsUrl}: ${response.status}`);
  return (await response.json()) as FunctionsJson;
}
