import { held } from './held';

/** Puts texts where a template names them, in brackets where they would fall apart. */
export function fill(template: string, texts: ReadonlyMap<string, string>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string, at: number) => {
    const text = texts.get(name);
    if (text === undefined) throw new Error(`nothing stands for ${whole}`);
    return isAlone(template, at, whole.length) ? text : held(text);
  });
}

/** Between brackets or commas anything may stand as it is. */
function isAlone(template: string, at: number, length: number): boolean {
  const [before, after] = [template[at - 1], template[at + length]];
  return (before === undefined || before === '(' || before === ',') && (after === undefined || after === ')' || after === ',');
}
