import type { LocaleName } from '../locales/locale-name';
import { catalogue } from './catalogue/catalogue';
import type { ArgumentEntry } from './catalogue/entry';
import { functionTexts } from './texts';

/** Where the add-in is deployed unless told otherwise: manifest.xml is written for it. */
export const HOME = 'https://callsheet.example';

/** Excel's custom-functions metadata (custom-functions.schema.json), as far as these functions need it. */
export interface FunctionsJson {
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly type: 'any';
      readonly dimensionality: 'matrix';
      readonly optional?: true;
    }[];
    readonly result: { readonly type: 'any'; readonly dimensionality: 'matrix' };
  }[];
}

/**
 * What Excel reads about the functions in one language. Names stay English in all of them, for a translated name would
 * break formulas written by API. Every argument is a matrix of anything, so that each takes a value or a range; and
 * error cells are let in, so that a bad row spoils its own result only.
 */
export function functionsJson(locale: LocaleName, home = HOME): FunctionsJson {
  const texts = functionTexts(locale);
  return {
    allowErrorForDataTypeAny: true,
    functions: catalogue.map(({ name, arguments: entries }) => ({
      id: name,
      name,
      description: texts[name].summary,
      helpUrl: helpUrl(name, locale, home),
      parameters: entries.map((entry) => parameter(entry, texts[name].arguments[entry.name]!)),
      result: { type: 'any', dimensionality: 'matrix' },
    })),
  };
}

function parameter({ name, default: value }: ArgumentEntry, description: string): FunctionsJson['functions'][number]['parameters'][number] {
  return { name, description, type: 'any', dimensionality: 'matrix', ...(value === undefined ? {} : { optional: true }) };
}

/** The function's place in the published reference, in the reader's language. */
function helpUrl(name: string, locale: LocaleName, home: string): string {
  return `${home}/docs/${locale === 'en' ? '' : `${locale}/`}functions.html#${name.toLowerCase()}`;
}
