import { catalogue } from '../../src/functions/catalogue/catalogue';
import { functionTexts } from '../../src/functions/texts';

const START = '<!-- functions:start -->';
const END = '<!-- functions:end -->';

/** The README with its table of functions made anew from the catalogue. */
export function withFunctionTable(readme: string): string {
  const texts = functionTexts('en');
  const rows = catalogue.map(({ name, examples: [first] }) => {
    const shown = typeof first?.result === 'number' ? String(Number(first.result.toPrecision(6))) : String(first?.result);
    return `| [${name}](docs/functions.md#${name.toLowerCase()}) | ${texts[name].summary} | \`${first?.formula}\` → ${shown} |`;
  });
  const [before] = readme.split(START);
  const after = readme.split(END)[1];
  if (after === undefined) throw new Error(`The README has lost its marks ${START} and ${END}.`);
  return `${before}${START}\n| function | what it computes | example |\n| --- | --- | --- |\n${rows.join('\n')}\n${END}${after}`;
}
