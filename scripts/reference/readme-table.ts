import { catalogue } from '../../src/functions/catalogue/catalogue';
import { referenceWords } from './words';

const START = '<!-- functions:start -->';
const END = '<!-- functions:end -->';

/** The README with its table of functions made anew from the catalogue: a row for each family, with its first example. */
export function withFunctionTable(readme: string): string {
  const families = [...new Set(catalogue.map(({ family }) => family))];
  const rows = families.map((family) => {
    const members = catalogue.filter((entry) => entry.family === family);
    const [example] = members[0]!.examples;
    const shown = typeof example?.result === 'number' ? String(Number(example.result.toPrecision(6))) : String(example?.result);
    const links = members.map(({ name }) => `[${name}](docs/functions.md#${name.toLowerCase()})`).join(' ');
    return `| ${referenceWords.en.families[family]} | ${links} | \`${example?.formula}\` → ${shown} |`;
  });
  const [before] = readme.split(START);
  const after = readme.split(END)[1];
  if (after === undefined) throw new Error(`The README has lost its marks ${START} and ${END}.`);
  return `${before}${START}\n| ${catalogue.length} functions | | for example |\n| --- | --- | --- |\n${rows.join('\n')}\n${END}${after}`;
}
