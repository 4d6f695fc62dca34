/** What a step is called in the words of the sheet; one of several grids by its number. */
export function stepHeading(words: Readonly<Record<string, string>>, name: string): string {
  const [, bare = name, mesh] = /^(.*?)(\d)$/.exec(name) ?? [];
  const whole = words[name];
  if (whole !== undefined) return whole;
  return words[bare] === undefined ? name : `${words[bare]} (${mesh})`;
}

/** What an argument is called; those without a word by the name that Excel shows while one types. */
export function inputHeading(words: Readonly<Record<string, string>>, name: string): string {
  return words[name] ?? name.replaceAll('_', ' ');
}
